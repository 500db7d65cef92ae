import type { Anchor } from "../model/target.ts";
import { isOfKind, kindAgreement } from "./field-kind.ts";
import { acceptedAmong, keysOf, type NameKeys } from "./name-keys.ts";
import type { Candidate, PageIndex } from "./page-index.ts";
import type { FoundTexts } from "./find-texts.ts";

/** Elements that show an anchor, rendered ones only; remembered, since several screens ask for the same. */
export type AnchorFinder = (anchor: Anchor) => readonly Element[];

/** @param texts where the wanted texts show */
export function anchorFinder(index: PageIndex, texts: FoundTexts): AnchorFinder {
  const known = new Map<Anchor, readonly Element[]>();
  return (anchor) => {
    const before = known.get(anchor);
    if (before !== undefined) return before;
    const found = anchor.role === "text" ? textsOf(anchor, texts) : elementsOf(anchor, index);
    known.set(anchor, found);
    return found;
  };
}

function textsOf(anchor: Anchor, texts: FoundTexts): readonly Element[] {
  const { names, starts } = keysOf(anchor);
  const equal = [...names.keys()].flatMap((key) => texts.equal.get(key) ?? []);
  const starting = starts.flatMap(({ key }) => texts.starting.get(key) ?? []);
  return [...new Set([...equal, ...starting])];
}

function elementsOf(anchor: Anchor, index: PageIndex): readonly Element[] {
  const keys = keysOf(anchor);
  const anyName = keys.names.size === 0 && keys.starts.length === 0;
  const { field } = anchor;
  const matches = (candidate: Candidate): boolean => {
    if (field !== undefined) {
      const declared = index.kindOf(candidate.element);
      if (isOfKind(declared, field)) return true;
      if (anyName || kindAgreement(declared, field) === "contradicts") return false;
    } else if (anyName) return true;
    return candidate.mayBeNamed && acceptedAmong(index.namesOf(candidate).keys(), keys) !== null;
  };
  const found: Element[] = [];
  const candidates = anyName && field === undefined ? index.candidatesOf(anchor.role) : index.tellingOf(anchor.role);
  for (const candidate of candidates) {
    if (matches(candidate) && isShown(candidate, index)) found.push(candidate.element);
  }
  return anchor.role === "field" ? [...found, ...groupsOf(anchor, keys, index)] : found;
}

/** A choice or a file input may be invisible itself: its label is what shows. */
function isShown({ element }: Candidate, index: PageIndex): boolean {
  return index.isRendered(element) || index.context.labelsOf(element).some((label) => index.isRendered(label));
}

/** A row of one-character boxes shows a field of as many characters. */
function groupsOf(anchor: Anchor, keys: NameKeys, index: PageIndex): readonly Element[] {
  const [least, most] = anchor.field?.maxlength ?? [Number.POSITIVE_INFINITY, 0];
  return index.boxGroups.flatMap((group) => {
    const [first] = group.boxes;
    if (first === undefined) return [];
    const fits = group.boxes.length >= least && group.boxes.length <= most;
    return fits || acceptedAmong(group.names, keys) !== null ? [first] : [];
  });
}
