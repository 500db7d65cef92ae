import { render } from "preact";
import { PopupScreen, type PopupProps } from "./popup-screen.tsx";

/** Shows the popup in `root`. */
export function mountPopup(root: Element, props: PopupProps): void {
  render(<PopupScreen {...props} />, root);
}
