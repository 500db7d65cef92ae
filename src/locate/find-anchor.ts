import type { Anchor } from "../model/target.ts";
import { isOfKind, kindAgreement } from "./field-kind.ts";
import { acceptedAmong, keysOf } from "./name-keys.ts";
import type { PageIndex } from "./page-index.ts";
import type { Candidate } from "./candidate.ts";
import { remember } from "./remember.ts";

/** Elements that show an anchor, rendered ones only; remembered, since several screens ask for the same. */
export type AnchorFinder = (anchor: Anchor) => readonly Element[];

/** Finds anchors in one pass over a page, and remembers them for as long as the pass lasts. */
export function anchorFinder(index: PageIndex): AnchorFinder {
  return remember((anchor) => (anchor.role === "text" ? textsOf(anchor, index) : elementsOf(anchor, index)));
}

function textsOf(anchor: Anchor, index: PageIndex): readonly Element[] {
  const { names, starts } = keysOf(anchor);
  const equal = names.flatMap((key) => [...(index.texts.equal.get(key) ?? [])]);
  const starting = starts.flatMap((key) => [...(index.texts.starting.get(key) ?? [])]);
  return [...new Set([...equal, ...starting])].filter((element) => index.isRendered(element));
}

function elementsOf(anchor: Anchor, index: PageIndex): readonly Element[] {
  const { names, starts } = keysOf(anchor);
  const anyName = names.length + starts.length === 0;
  const { field } = anchor;
  const matches = (candidate: Candidate): boolean => {
    if (field !== undefined) {
      const declared = index.kindOf(candidate);
      if (isOfKind(declared, field)) return true;
      if (anyName || kindAgreement(declared, field) === "contradicts") return false;
    } else if (anyName) return true;
    return candidate.mayBeNamed && acceptedAmong(index.namesOf(candidate).keys(), anchor) !== null;
  };
  const found: Element[] = [];
  const candidates = anyName && field === undefined ? index.candidatesOf(anchor.role) : index.tellingOf(anchor.role);
  for (const candidate of candidates) {
    if (matches(candidate) && isShown(candidate, index)) found.push(candidate.element);
  }
  return anchor.role === "field" ? [...found, ...groupsOf(anchor, index)] : found;
}

/** A choice or a file input may be invisible itself: its label is what shows. */
function isShown({ element }: Candidate, index: PageIndex): boolean {
  return index.isRendered(element) || index.context.labelsOf(element).some((label) => index.isRendered(label));
}

/** A row of one-character boxes shows a field of as many characters. */
function groupsOf(anchor: Anchor, index: PageIndex): readonly Element[] {
  const [least, most] = anchor.field?.maxlength ?? [Number.POSITIVE_INFINITY, 0];
  return index.boxGroups.flatMap((group) => {
    const [first] = group.boxes;
    if (first === undefined) return [];
    const fits = group.boxes.length >= least && group.boxes.length <= most;
    return fits || acceptedAmong(group.names, anchor) !== null ? [first] : [];
  });
}
