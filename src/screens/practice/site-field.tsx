import type { InputHTMLAttributes, VNode } from "preact";
import { useContext } from "preact/hooks";
import { RefusalContext } from "./site-form.tsx";
import { OwnWords } from "./own-words.tsx";

interface SiteFieldProps {
  /** Unique on the page. */
  readonly name: string;
  /** The label of the site. */
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "password";
  readonly inputMode?: "numeric";
  readonly maxLength?: number;
  readonly autocomplete?: InputHTMLAttributes["autocomplete"];
}

/** A labelled field. It is not controlled: what is typed stays in the field and dies with it. */
export function SiteField({ name, label, hint, type = "text", autocomplete = "off", ...kind }: SiteFieldProps): VNode {
  const refusal = useContext(RefusalContext);
  const refused = refusal?.field === name;
  const described = [hint === undefined ? "" : `${name}-hint`, refused ? `${name}-refused` : ""].join(" ").trim();
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={autocomplete}
        autocapitalize="none"
        spellcheck={false}
        required
        {...(described === "" ? {} : { "aria-describedby": described })}
        {...kind}
      />
      {refused && (
        <p class="refused" role="alert" id={`${name}-refused`}>
          <OwnWords>{refusal.warning}</OwnWords>
        </p>
      )}
    </div>
  );
}
