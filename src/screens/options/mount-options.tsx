import { render } from "preact";
import { type OptionsProps, OptionsScreen } from "./options-screen.tsx";

/** Shows the settings in `root`, or draws them again. */
export function mountOptions(root: Element, props: OptionsProps): void {
  render(<OptionsScreen {...props} />, root);
}
