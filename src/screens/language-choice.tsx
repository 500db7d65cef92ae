import type { VNode } from "preact";
import { LANGUAGE_NAMES, SETTING_VALUES } from "../engine/settings.ts";
import type { Language } from "../model/settings.ts";
import { ChoiceRow } from "./choice-row.tsx";

interface LanguageChoiceProps {
  readonly legend: string;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** The languages, each named in itself. */
export function LanguageChoice({ legend, language, onChoose }: LanguageChoiceProps): VNode {
  return (
    <ChoiceRow
      legend={legend}
      isLegendHidden
      name="language"
      choices={SETTING_VALUES.language.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value }))}
      chosen={language}
      onChoose={onChoose}
    />
  );
}
