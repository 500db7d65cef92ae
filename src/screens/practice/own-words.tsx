import { type ComponentChildren, createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";

/** The language of our own words within the played site, which is French whatever the person's language. */
export const OwnLanguage = createContext("fr");

/** Our own words within the played site, in their language and direction (R19). */
export function OwnWords({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <span lang={useContext(OwnLanguage)} dir="auto">
      {children}
    </span>
  );
}
