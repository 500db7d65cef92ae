import type { NameContext } from "./accessible-name.ts";
import type { Candidate } from "./candidate.ts";
import { formsOf } from "./names-of.ts";
import { nameKey } from "./normalise-name.ts";
import { mayBeBox } from "./one-character-box.ts";
import { standsFor } from "./stands-for.ts";
import { wrapperBeside } from "./text-beside.ts";
import { nearestById } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";

/** Longer texts than this are not a name. */
const LONGEST_TEXT = 400;

/** What an element may be, as far as anything wanted is concerned; null when it is nothing of that. No layout is asked. */
export function candidateOf(element: Element, wanted: WantedNames, context: NameContext): Candidate | null {
  const roles = standsFor(element);
  if (roles.length === 0) return null;
  const isField = roles.includes("field");
  const isWanted = (key: string): boolean => wanted.occursIn(key, roles);
  const mayBeNamed = someText(element, isWanted, context, isField);
  const isCandidate = isField || (mayBeNamed && !isPlainlyOther(element, wanted, context));
  return isCandidate ? { element, roles, mayBeNamed, mayBeBox: isField && mayBeBox(element, context) } : null;
}

type KeyTest = (key: string) => boolean;

const NAMING_ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
const NAMED_BY_ATTRIBUTE = [...NAMING_ATTRIBUTES, "aria-labelledby"].map((name) => `[${name}]`).join();

/** Whether any text a name could be made of passes a test, as a key: cheaply and without layout. */
function someText(element: Element, test: KeyTest, context: NameContext, isField: boolean): boolean {
  const { localName } = element;
  // The caption of such a button may change unnoticed: `value` is not watched (R62).
  if (localName === "input" && !isField) return true;
  if (localName !== "select" && localName !== "input" && someWords(element, test)) return true;
  if (someCited(element, test, context)) return true;
  return isField && !isNamed(element, context) && passes(wrapperBeside(element)?.textContent, test);
}

/** What names an element from outside its content. */
function someCited(element: Element, test: KeyTest, context: NameContext): boolean {
  if (context.labelsOf(element).some((label) => someWords(label, test))) return true;
  if (!element.matches(NAMED_BY_ATTRIBUTE)) return false;
  if (NAMING_ATTRIBUTES.some((attribute) => passes(element.getAttribute(attribute), test))) return true;
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  return ids.some((id) => {
    const cited = nearestById(element, id);
    return cited !== null && someWords(cited, test);
  });
}

/** The words of a part of the page, and the pictures, labelled parts and slotted words inside it. */
function someWords(part: Element, test: KeyTest): boolean {
  if (passes(part.textContent, test)) return true;
  if (part.firstElementChild === null) return false;
  return [...part.querySelectorAll("img[alt],[aria-label],slot")].some((inner) => {
    if (passes(inner.getAttribute("alt"), test) || passes(inner.getAttribute("aria-label"), test)) return true;
    if (inner.localName !== "slot") return false;
    const slotted = (inner as HTMLSlotElement).assignedNodes({ flatten: true }); // told by its tag
    return passes(slotted.map((node) => node.textContent).join(""), test);
  });
}

function passes(text: string | null | undefined, test: KeyTest): boolean {
  const words = text ?? "";
  return words !== "" && words.length <= LONGEST_TEXT && test(nameKey(words));
}

/** Whether a field has a name of its own, so that words beside it are none. */
export function isNamed(field: Element, context: NameContext): boolean {
  return context.labelsOf(field).length > 0 || field.matches("[aria-label],[aria-labelledby],[title]");
}

/**
 * Whether a control or heading is named by nothing but its words, and nobody wants these: most are of this kind, and to
 * compute all names would be to read their styles at each look.
 */
function isPlainlyOther(element: Element, wanted: WantedNames, { shadowOf }: NameContext): boolean {
  if (element.childElementCount > 0 || element.matches(OTHERWISE_NAMED) || shadowOf?.(element)) return false;
  return !formsOf(element.textContent).some(wanted.accepts);
}

const OTHERWISE_NAMED = "input,[alt],[aria-label],[aria-labelledby],[title],[value]";
