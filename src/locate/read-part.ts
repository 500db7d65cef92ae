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

/** Elements in one that are read with it at once, and remembered as a part. */
const MOST_IN_PART = 100;
/** Those that once had more: entered child by child for ever after, so that no part lies in another. */
export const onceLarge = new WeakSet<Node>();

const HEADINGS = new Set(HEADING_TAGS.split(","));
const NOTABLE_TAGS = new Set([...HEADINGS, ...INTERACTIVE_TAGS.split(","), "dialog"]);
const NO_LABELS: readonly Element[] = [];

/** A piece of the page, sorted by what is to be asked next; in document order. */
export interface Piece {
  readonly found: readonly Pick<Notable, "element" | "isHeading" | "isDialog">[];
  readonly labelling: readonly Element[];
  readonly doors: readonly Element[];
  readonly texts: readonly Node[];
  /** Elements in it. */
  readonly size: number;
  /** Whether all is in it that is in its first element. */
  readonly isWhole: boolean;
}

/**
 * Goes through an element and all that is in it, or through the element alone when that is too much for a part. Here and
 * in `readPart` each node is asked as little as it can be: in Firefox every answer to an extension passes a wall.
 */
export function gatherPiece(element: Element): Piece {
  const isWhole = !onceLarge.has(element);
  const found: Pick<Notable, "element" | "isHeading" | "isDialog">[] = [];
  const labelling: Element[] = [];
  const doors: Element[] = [];
  const texts: Node[] = [];
  let size = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 5); // elements and texts
  for (let node: Node | null = element; node !== null; node = isWhole ? walker.nextNode() : null) {
    const { localName: tag } = node as Partial<Element>; // a text has none
    if (tag === undefined) {
      texts.push(node);
      continue;
    }
    if (size++ > MOST_IN_PART) {
      onceLarge.add(element);
      return gatherPiece(element);
    }
    const one = node as Element;
    const isMarked = one.matches(INTERACTIVE_MARKS);
    if (isMarked || NOTABLE_TAGS.has(tag)) {
      const isHeading = HEADINGS.has(tag) || (isMarked && one.matches("[role=heading]"));
      const isDialog = tag === "dialog" || (isMarked && one.matches("[role*=dialog],[aria-modal]"));
      found.push({ element: one, isHeading, isDialog });
    }
    if (tag === "label") labelling.push(one);
    if (isDoor(one, tag)) doors.push(one);
  }
  return { found, labelling, doors, texts, size, isWhole };
}

/**
 * @param texts those of the piece in which something wanted begins
 * @param isOuter whether it stands in the tree asked for; in others a slot may bring words from outside
 */
export function readPart(
  { found, labelling, doors }: Piece,
  texts: readonly Node[],
  { wanted, isOuter }: { readonly wanted: WantedNames; readonly isOuter: boolean },
): Part {
  const controls = found.filter(({ element }) => element.matches(LABELABLE)).map(({ element }) => element);
  const { byControl, strays } = bindLabels(labelling, controls);
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

/** Words beside a field without a name of its own may stand outside its part. */
function candidateInPart(element: Element, wanted: WantedNames, context: NameContext): Notable["candidate"] {
  const candidate = candidateOf(element, wanted, context);
  return candidate?.roles.includes("field") === true && !isNamed(element, context) ? undefined : candidate;
}
