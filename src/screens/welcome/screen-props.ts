import type { SettingsChange } from "../../engine/settings.ts";
import type { Settings } from "../../model/settings.ts";
import type { OptionsTexts } from "../../texts/fr/options.ts";
import type { WelcomeTexts } from "../../texts/fr/welcome.ts";

/** What a screen of the welcome is drawn from. */
export interface ScreenProps {
  readonly settings: Settings;
  readonly texts: WelcomeTexts;
  /** Words of the choice of size and colours, the same as on the settings page. */
  readonly optionsTexts: OptionsTexts;
  /** Where the button is pinned differs. */
  readonly browser: "chrome" | "firefox";
  readonly onChange: (change: SettingsChange) => void;
}
