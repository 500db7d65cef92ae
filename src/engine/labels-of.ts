import type { GuideBundle } from "../model/bundle.ts";
import type { TargetFact } from "../model/facts.ts";
import type { Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import { targetsOf } from "./position.ts";

/** `{target}` and `{other}`: the labels as the site shows them now, or today's first when they are not there. */
export function labelsOf(data: GuideBundle, state: GuideState, step: Step): Readonly<Record<string, string>> {
  const ids = targetsOf(step);
  const seen = ids.flatMap((id) => {
    const fact = state.facts.targets[id];
    return fact === undefined || fact.status === "missing" ? [] : [fact.name];
  });
  const known = ids.map((id) => data.targets.find((target) => target.id === id)?.names[0] ?? id);
  const [target, other] = [...new Set([...seen, ...known])];
  return { ...(target === undefined ? {} : { target }), ...(other === undefined ? {} : { other }) };
}

/** The best that is known of a step's targets: for a choice one of them is enough. */
export function factOf(state: GuideState, step: Step): TargetFact {
  const facts = targetsOf(step).map((target): TargetFact => state.facts.targets[target] ?? { status: "missing" });
  const order = ["found", "ambiguous", "hidden", "missing"] as const;
  for (const status of order) {
    const fact = facts.find((one) => one.status === status);
    if (fact !== undefined) return fact;
  }
  return { status: "missing" };
}
