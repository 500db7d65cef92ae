import type { VNode } from "preact";
import { LANGUAGE_NAMES, SETTING_VALUES } from "../../engine/settings.ts";
import type { Language } from "../../model/settings.ts";

interface LanguageButtonsProps {
  readonly legend: string;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** The languages, each named in itself, for who cannot read the first screen. */
export function LanguageButtons({ legend, language, onChoose }: LanguageButtonsProps): VNode {
  return (
    <div class="languages" role="group" aria-label={legend}>
      {SETTING_VALUES.language.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => {
            onChoose(one);
          }}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </div>
  );
}
