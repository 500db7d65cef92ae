import type { VNode } from "preact";

interface SiteChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
}

/** Radio buttons, none taken beforehand. The hint is a description, so the name stays the label of the site. */
export function SiteChoice<Value extends string>({ name, legend, options }: SiteChoiceProps<Value>): VNode {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <div key={value}>
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            required
            {...(hint === undefined ? {} : { "aria-describedby": `${name}-${value}-hint` })}
          />
          <label for={`${name}-${value}`}>{label}</label>
          {hint !== undefined && (
            <span class="hint" id={`${name}-${value}-hint`}>
              {hint}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
