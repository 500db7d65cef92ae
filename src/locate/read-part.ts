import type { NameContext } from "./accessible-name.ts";
import type { Candidate } from "./candidate.ts";
import { candidateOf, isNamed } from "./candidate-of.ts";
import { isDoor } from "./doors.ts";
import { bindLabels, LABELABLE } from "./label-index.ts";
import { HEADING_TAGS, INTERACTIVE_MARKS, INTERACTIVE_TAGS } from "./stands-for.ts";
import type { WantedNames } from "./wanted-names.ts";

/** What may be a target, a heading or a dialog, or be labelled from elsewhere. */
export interface Notable {
  readonly element: Element;
  readonly isHeading: boolean;
  /** Whether it may be a dialog: whether it is open is asked at each look. */
  readonly isDialog: boolean;
  /** Those in its part of the page. */
  readonly ownLabels: readonly Element[];
  /** Null for none; undefined when something outside its part has a say in it, so that it is to be found at each look. */
  readonly candidate: Candidate | null | undefined;
}

/** What is of interest in a piece of the page, in document order. It lasts as long as nothing in that piece changes. */
export interface Part {
  readonly notable: readonly Notable[];
  /** Labels whose control is in no piece that was read with them. */
  readonly strays: readonly Element[];
  /** What has a tree of its own behind it, or may come to have one. */
  readonly doors: readonly Element[];
  /** Texts in which something wanted begins. */
  readonly texts: readonly Node[];
}

export const NOTHING: Part = { notable: [], strays: [], doors: [], texts: [] };

const HEADINGS = new Set(HEADING_TAGS.split(","));
const NOTABLE_TAGS = new Set([...HEADINGS, ...INTERACTIVE_TAGS.split(","), "dialog"]);
const NO_LABELS: readonly Element[] = [];

/**
 * Asks each element as little as it can: in Firefox every answer to an extension passes a wall.
 * @param elements one, or one and all that is in it, in document order
 * @param isOuter whether they stand in the tree asked for; in others a slot may bring words from outside
 */
export function readPart(
  elements: readonly [Element, ...(readonly Element[])],
  texts: readonly Node[],
  { wanted, isOuter }: { readonly wanted: WantedNames; readonly isOuter: boolean },
): Part {
  const marked = markedAmong(elements);
  const found: Pick<Notable, "element" | "isHeading" | "isDialog">[] = [];
  const labels: Element[] = [];
  const doors: Element[] = [];
  for (const element of elements) {
    const { localName } = element;
    const isMarked = marked.includes(element);
    if (isMarked || NOTABLE_TAGS.has(localName)) {
      const isHeading = HEADINGS.has(localName) || (isMarked && element.matches("[role=heading]"));
      const isDialog = localName === "dialog" || (isMarked && element.matches("[role*=dialog],[aria-modal]"));
      found.push({ element, isHeading, isDialog });
    }
    if (localName === "label") labels.push(element);
    if (isDoor(element, localName)) doors.push(element);
  }
  const controls = found.filter(({ element }) => element.matches(LABELABLE)).map(({ element }) => element);
  const { byControl, strays } = bindLabels(labels, controls);
  const context: NameContext = { labelsOf: (control) => byControl.get(control) ?? NO_LABELS };
  const notable: Notable[] = [];
  for (const one of found) {
    const { element } = one;
    const isLinked = !isOuter || doors.includes(element) || element.hasAttribute("aria-labelledby");
    const candidate = isLinked ? undefined : candidateInPart(element, wanted, context);
    const mayBeLabelled = controls.includes(element) && element.id !== "";
    if (candidate === null && !one.isHeading && !one.isDialog && !mayBeLabelled) continue;
    notable.push({ ...one, ownLabels: context.labelsOf(element), candidate });
  }
  if (notable.length + strays.length + doors.length + texts.length === 0) return NOTHING;
  return { notable, strays, doors, texts };
}

/** What carries a mark, asked of all at once: few do. */
function markedAmong([first, second]: readonly [Element, ...(readonly Element[])]): readonly Element[] {
  const within = second === undefined ? [] : [...first.querySelectorAll(INTERACTIVE_MARKS)];
  return first.matches(INTERACTIVE_MARKS) ? [first, ...within] : within;
}

/** Words beside a field without a name of its own may stand outside its part. */
function candidateInPart(element: Element, wanted: WantedNames, context: NameContext): Notable["candidate"] {
  const candidate = candidateOf(element, wanted, context);
  return candidate?.roles.includes("field") === true && !isNamed(element, context) ? undefined : candidate;
}
