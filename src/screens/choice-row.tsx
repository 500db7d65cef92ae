import type { VNode } from "preact";

export interface Choice<Value> {
  readonly value: Value;
  readonly text: string;
  /** What it means, below. */
  readonly more?: string;
  /** When its text is in a language of its own. */
  readonly lang?: string;
  /** Drawn in its own colours, so that it is chosen by seeing. */
  readonly theme?: string;
  /** Begins with an « A » of this size, percent. */
  readonly letter?: number;
}

interface ChoiceRowProps<Value> {
  readonly legend: string;
  /** The heading above says the same: the legend is only heard. */
  readonly isLegendHidden?: boolean;
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, as large boxes that are pressed anywhere. */
export function ChoiceRow<Value extends string | number>(props: ChoiceRowProps<Value>): VNode {
  const { legend, isLegendHidden = false, name, choices, chosen, onChoose } = props;
  return (
    <fieldset class="choice-row" data-narrow={choices.every(({ more }) => more === undefined)}>
      <legend class={isLegendHidden ? "unseen" : undefined}>{legend}</legend>
      {choices.map(({ value, text, more, lang, theme, letter }) => (
        <label key={value} class="pick">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span class="pick-face" data-theme={theme}>
            <span class="pick-mark" />
            {letter !== undefined && (
              <b class="letter" data-letter={letter} aria-hidden="true">
                A
              </b>
            )}
            <span class="pick-words" lang={lang} dir={lang === undefined ? undefined : "auto"}>
              <span>{text}</span>
              {more !== undefined && <span class="pick-more">{more}</span>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
