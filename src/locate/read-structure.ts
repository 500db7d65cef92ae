import type { NameContext } from "./accessible-name.ts";
import type { Candidate } from "./candidate.ts";
import { candidateOf } from "./candidate-of.ts";
import { collectSteps, type Parts } from "./collect-elements.ts";
import { searchTexts } from "./find-texts.ts";
import { strayLabelSteps } from "./label-index.ts";
import type { LocateOptions } from "./options.ts";
import type { PageStructure } from "./page-structure.ts";
import { eachInSteps, type Steps } from "./steps.ts";
import type { SearchRoot } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";

const NO_LABELS: readonly Element[] = [];

/** Reads markup and words of a page once, without asking what shows. @param wanted every name that will be asked for */
export function* structureSteps(
  root: SearchRoot,
  wanted: WantedNames,
  { openClosedRoot, memory }: LocateOptions,
): Steps<PageStructure> {
  const before = memory?.recall();
  if (before !== undefined) return before;
  const texts = searchTexts(wanted);
  const partsOf = (tree: SearchRoot): Parts => memory?.partsOf(tree) ?? new WeakMap();
  const { notable, strays, ...collected } = yield* collectSteps(root, wanted, { openClosedRoot, texts, partsOf });
  const labelsInPart = (control: Element): readonly Element[] => notable.get(control)?.ownLabels ?? NO_LABELS;
  const strayed = yield* strayLabelSteps(strays, labelsInPart);
  const context: NameContext = {
    labelsOf: (control) => strayed.get(control) ?? labelsInPart(control),
    shadowOf: collected.shadowOf,
  };
  const candidates: Candidate[] = [];
  const headings: Element[] = [];
  const dialogs: Element[] = [];
  yield* eachInSteps(notable.values(), ({ element, isHeading, isDialog, candidate }) => {
    const isKnown = candidate !== undefined && !strayed.has(element);
    const found = isKnown ? candidate : candidateOf(element, wanted, context);
    if (found !== null) candidates.push(found);
    if (isHeading) headings.push(element);
    if (isDialog) dialogs.push(element);
  });
  const structure = { ...collected, headings, dialogs, context, candidates, texts };
  memory?.keep(structure);
  return structure;
}
