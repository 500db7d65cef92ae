import type { Role } from "../model/target.ts";
import { boxGroupSteps } from "./box-groups.ts";
import { type DeclaredKind, declaredKind, isTelling } from "./field-kind.ts";
import { findDialogs } from "./find-dialogs.ts";
import { browserGeometry, type Geometry } from "./geometry.ts";
import { namesOf, type Names } from "./names-of.ts";
import type { LocateOptions } from "./options.ts";
import type { PageIndex } from "./page-index.ts";
import type { Candidate } from "./candidate.ts";
import { isNamed } from "./candidate-of.ts";
import { structureSteps } from "./read-structure.ts";
import { remember } from "./remember.ts";
import { eachInSteps, FEW, type Steps } from "./steps.ts";
import { textBeside } from "./text-beside.ts";
import { addTo, type SearchRoot } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";

const NO_NAMES: Names = new Map();
const NO_CANDIDATES: readonly Candidate[] = [];

/** Reads the page once, in steps. @param wanted every name that will be asked for */
export function* indexSteps(root: SearchRoot, wanted: WantedNames, options: LocateOptions = {}): Steps<PageIndex> {
  const geometry = rememberLayout(options.geometry ?? browserGeometry());
  const structure = yield* structureSteps(root, wanted, options);
  const { context, candidates } = structure;
  const byRole = groupByRole(candidates);
  yield;
  const kindOf = (candidate: Candidate): DeclaredKind => (candidate.kind ??= declaredKind(candidate.element));
  const telling = groupByRole(
    candidates.filter((one) => one.mayBeNamed || (one.roles.includes("field") && isTelling(kindOf(one)))),
  );
  yield;
  const names = remember(({ element, roles }: Candidate): Names => {
    const found = new Map(namesOf(element, roles, geometry, context));
    if (roles.includes("field") && !isNamed(element, context)) {
      for (const key of textBeside(element, geometry, context)) if (!found.has(key)) found.set(key, "text-beside");
    }
    return found;
  });
  // Asked for by the first screen or target, all at once: here the page can have its turn.
  const name = (candidate: Candidate): void => {
    if (candidate.mayBeNamed) names(candidate);
  };
  yield* eachInSteps(candidates, name, FEW);
  const index: Omit<PageIndex, "boxGroups"> = {
    ...structure,
    dialogs: findDialogs(structure.dialogs, geometry),
    geometry,
    candidatesOf: (role) => byRole.get(role) ?? NO_CANDIDATES,
    tellingOf: (role) => telling.get(role) ?? NO_CANDIDATES,
    namesOf: (candidate) => (candidate.mayBeNamed ? names(candidate) : NO_NAMES),
    allNamesOf: names,
    kindOf,
    isRendered: (element) => geometry.isRendered(element),
  };
  return { ...index, boxGroups: yield* boxGroupSteps(index) };
}

function rememberLayout(geometry: Geometry): Geometry {
  return {
    ...geometry,
    isRendered: remember((element: Element) => geometry.isRendered(element)),
    obstacleOf: remember((boxes: readonly Element[]) => geometry.obstacleOf(boxes)),
  };
}

function groupByRole(candidates: readonly Candidate[]): ReadonlyMap<Role, readonly Candidate[]> {
  const byRole = new Map<Role, Candidate[]>();
  for (const candidate of candidates) {
    for (const role of candidate.roles) addTo(byRole, role, candidate);
  }
  return byRole;
}
