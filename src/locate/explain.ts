import type { Located, Role, Target } from "../model/target.ts";
import { decideTarget } from "./decide-target.ts";
import { indexSteps } from "./build-page-index.ts";
import { anchorFinder } from "./find-anchor.ts";
import { hiddenReason } from "./hidden-reason.ts";
import { matchTarget, type Gate } from "./match-target.ts";
import { nameKey } from "./normalise-name.ts";
import type { LocateOptions } from "./options.ts";
import { roleOf } from "./role-of.ts";
import { finish } from "./steps.ts";
import type { SearchRoot } from "./tree.ts";
import { wantedNames } from "./wanted-names.ts";

/** One element that was looked at. No text of the page: only its role, and a name when it is one of the data's own. */
export interface ExplainedCandidate {
  readonly role: string;
  /** The accepted or refused name of the data that it carries, if any. */
  readonly name: string | null;
  /** The gate at which it fell; `passed` when none did. */
  readonly gate: Gate | "role";
  /** Why it cannot be pointed at though it passed. */
  readonly hidden: string | null;
}

export interface Explanation {
  readonly target: string;
  readonly located: Located["status"];
  readonly reason: string | null;
  readonly evidence: readonly string[];
  readonly candidates: readonly ExplainedCandidate[];
}

/** One of each class of roles: an element of the right name may be of another. */
const ROLES: readonly Role[] = ["button", "field", "checkbox", "radio"];
/** Elements that only fell by their name say nothing and are many. */
const MOST_CANDIDATES = 30;

/** Which candidates there were for a target, and which gate let each fall. For a developer view and for diagnostics. */
export function explainTarget(root: SearchRoot, target: Target, options: LocateOptions = {}): Explanation {
  const names = [...target.names, ...(target.antiNames ?? [])];
  const inAnyRole = ROLES.map((role) => ({ role, names }));
  const index = finish(indexSteps(root, wantedNames({ screens: [], targets: [target], messages: inAnyRole }), options));
  const gates = new Map<Element, Gate | "role">();
  for (const { element, mayBeNamed } of index.candidates) if (mayBeNamed) gates.set(element, "role");
  const located = decideTarget(index, target, anchorFinder(index), (element, gate) => gates.set(element, gate));
  const matches = new Map(matchTarget(index, target, () => undefined).byName.map((match) => [match.element, match]));
  const own = new Map(names.map((name) => [nameKey(name), name]));
  const candidates: ExplainedCandidate[] = [];
  for (const candidate of index.candidates) {
    const gate = gates.get(candidate.element);
    const key = [...index.namesOf(candidate).keys()].find((one) => own.has(one));
    if (gate === undefined || (key === undefined && gate !== "passed")) continue;
    const match = matches.get(candidate.element);
    candidates.push({
      role: roleOf(candidate.element),
      name: own.get(key ?? "") ?? null,
      gate,
      hidden: match === undefined ? null : hiddenReason(match, index),
    });
  }
  return {
    target: target.id,
    located: located.status,
    reason: "reason" in located ? located.reason : null,
    evidence: located.status === "found" ? located.evidence : [],
    candidates: candidates.slice(0, MOST_CANDIDATES),
  };
}
