import { activationScreens } from "./screens/activation.ts";
import { documentScreens } from "./screens/documents.ts";
import { interruptionScreens } from "./screens/interruptions.ts";
import { loginScreens } from "./screens/login.ts";
import { rescueScreens } from "./screens/rescue.ts";
import { spaceScreens } from "./screens/space.ts";

/** Every screen that is known, by what a person sees on it. Addresses are vetoes and hints, never proofs. */
export const screens = [
  ...loginScreens,
  ...rescueScreens,
  ...activationScreens,
  ...interruptionScreens,
  ...spaceScreens,
  ...documentScreens,
] as const;

export type ScreenId = (typeof screens)[number]["id"];
