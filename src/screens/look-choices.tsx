import type { VNode } from "preact";
import { SETTING_VALUES, type SettingsChange } from "../engine/settings.ts";
import type { Settings, TextSize, Theme } from "../model/settings.ts";
import type { OptionsTexts } from "../texts/fr/options.ts";
import { ChoiceRow } from "./choice-row.tsx";

const SIZE_WORDS = {
  100: "size100",
  125: "size125",
  150: "size150",
  175: "size175",
  200: "size200",
} as const satisfies Record<TextSize, keyof OptionsTexts>;

const THEME_WORDS = {
  system: "themeSystem",
  light: "themeLight",
  dark: "themeDark",
  "black-on-yellow": "themeBlackOnYellow",
} as const satisfies Record<Theme, keyof OptionsTexts>;

interface LookChoicesProps {
  readonly settings: Pick<Settings, "textSize" | "theme">;
  readonly texts: OptionsTexts;
  readonly onChange: (change: SettingsChange) => void;
}

/** Size and colours, chosen by trying: each choice looks like what it gives (R77). */
export function LookChoices({ settings, texts, onChange }: LookChoicesProps): VNode {
  return (
    <>
      <ChoiceRow
        legend={texts.textSize}
        name="text-size"
        choices={SETTING_VALUES.textSize.map((value) => ({ value, text: texts[SIZE_WORDS[value]], letter: value }))}
        chosen={settings.textSize}
        onChoose={(textSize) => {
          onChange({ textSize });
        }}
      />
      <ChoiceRow
        legend={texts.theme}
        name="theme"
        choices={SETTING_VALUES.theme.map((value) => ({ value, text: texts[THEME_WORDS[value]], theme: value }))}
        chosen={settings.theme}
        onChoose={(theme) => {
          onChange({ theme });
        }}
      />
    </>
  );
}
