import type { VNode } from "preact";
import type { SettingsChange } from "../../engine/settings.ts";
import type { HelpLevel } from "../../model/settings.ts";
import type { OptionsTexts } from "../../texts/fr/options.ts";
import { ChoiceRow } from "../choice-row.tsx";

interface HelpChoicesProps {
  readonly help: HelpLevel;
  readonly texts: OptionsTexts;
  readonly onChange: (change: SettingsChange) => void;
}

/** How much the guide shows by itself, so that one learns to do without. */
export function HelpChoices({ help, texts, onChange }: HelpChoicesProps): VNode {
  return (
    <ChoiceRow<HelpLevel>
      legend={texts.helpLevel}
      name="help"
      choices={[
        { value: "full", text: texts.helpFull, more: texts.helpFullMore },
        { value: "hint", text: texts.helpHint, more: texts.helpHintMore },
        { value: "on-request", text: texts.helpOnRequest, more: texts.helpOnRequestMore },
      ]}
      chosen={help}
      onChoose={(level) => {
        onChange({ help: level });
      }}
    />
  );
}
