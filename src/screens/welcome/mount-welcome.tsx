import { render } from "preact";
import { type WelcomeProps, WelcomeScreen } from "./welcome-screen.tsx";

/** Shows the welcome in `root`, or draws it again. */
export function mountWelcome(root: Element, props: WelcomeProps): void {
  render(<WelcomeScreen {...props} />, root);
}
