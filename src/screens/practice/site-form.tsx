import { createContext, type ComponentChildren, type TargetedEvent, type VNode } from "preact";
import { useState } from "preact/hooks";
import { looksReal } from "./looks-real.ts";

/** The name of the field that was just cleared, and what to say under it. */
export interface Refusal {
  readonly field: string;
  readonly warning: string;
}

/** What the fields of a form learn from it. */
export const RefusalContext = createContext<Refusal | undefined>(undefined);

interface SiteFormProps {
  /** Said under a field that was cleared. */
  readonly warning: string;
  /** Called with the form when it is sent with nothing real in it. */
  readonly onSend: (form: HTMLFormElement) => void;
  readonly children: ComponentChildren;
}

/**
 * A form of the played site. It sends nothing anywhere, and clears a value that may be someone's own when the field is
 * left, or when the form is sent with Enter (R46). Any invented value is good.
 */
export function SiteForm({ warning, onSend, children }: SiteFormProps): VNode {
  const [refused, setRefused] = useState<string>();

  const leave = (event: TargetedEvent<HTMLFormElement, FocusEvent>): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name } = event.target;
    if (clearReal(event.target)) setRefused(name);
    else if (name === refused && event.target.value !== "") setRefused(undefined);
  };
  const send = (event: TargetedEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const cleared = [...form.querySelectorAll("input")].find(clearReal);
    if (cleared) {
      setRefused(cleared.name);
      cleared.focus();
    } else onSend(form);
  };

  return (
    <form onFocusOut={leave} onSubmit={send}>
      <RefusalContext.Provider value={refused === undefined ? undefined : { field: refused, warning }}>
        {children}
      </RefusalContext.Provider>
    </form>
  );
}

/** Empties a field whose value may be real; says whether it did. */
function clearReal(field: HTMLInputElement): boolean {
  if (!looksReal(field.value)) return false;
  field.value = "";
  return true;
}
