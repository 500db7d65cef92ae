import type { GuideBundle } from "../model/bundle.ts";
import type { TargetFact } from "../model/facts.ts";
import type { Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import { targetsOf } from "./position.ts";

/** What fills `{target}` and `{other}`, for `fillText`. */
interface FilledLabels {
  readonly labels: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
}

/** The labels as the site shows them now, or today's first when they are not there; what each means, if it is told. */
export function labelsOf({ targets, texts }: GuideBundle, state: GuideState, step: Step): FilledLabels {
  const ids = targetsOf(step);
  const seen = ids.flatMap((id) => {
    const fact = state.facts.targets[id];
    return fact === undefined || fact.status === "missing" ? [] : [[fact.name, id] as const];
  });
  const known = ids.map((id) => [targets.find((target) => target.id === id)?.names[0] ?? id, id] as const);
  const labels: Record<string, string> = {};
  const meanings: Record<string, string> = {};
  for (const [name, id] of [...seen, ...known]) {
    if (name === labels["target"] || labels["other"] !== undefined) continue;
    const key = labels["target"] === undefined ? "target" : "other";
    labels[key] = name;
    const meaning = texts.meanings[id];
    if (meaning !== undefined) meanings[key] = meaning;
  }
  return { labels, meanings };
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
