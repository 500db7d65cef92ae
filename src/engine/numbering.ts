import type { Guide, Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import { applicableSteps, isPassed, stepsHere } from "./position.ts";

export interface Numbering {
  readonly total: number;
  /** The number a step carries on the card and on its rings; `undefined` for those that are not counted. */
  readonly numberOf: (step: Step) => number | undefined;
}

/** Numbers the steps that count for this person. `same` steps keep the number before them; the end has none. */
export function numberSteps(guide: Guide, state: Pick<GuideState, "chosen">): Numbering {
  const numbers = new Map<string, number>();
  let last = 0;
  for (const step of applicableSteps(guide, state)) {
    if (step.type === "end" || step.numbering === "none") continue;
    if (step.numbering !== "same" || last === 0) last += 1;
    numbers.set(step.id, last);
  }
  return { total: last, numberOf: (step) => numbers.get(step.id) };
}

/**
 * The number shown for a step: its own, or, for one that only clears the way (a cookie banner), that of the step it
 * holds up.
 */
export function shownNumber(guide: Guide, state: GuideState, step: Step): number | undefined {
  const { numberOf } = numberSteps(guide, state);
  if (step.type === "read" || step.type === "end") return numberOf(step);
  return numberOf(step) ?? numberOf(nextCounted(guide, state, step));
}

function nextCounted(guide: Guide, state: GuideState, step: Step): Step {
  const { numberOf } = numberSteps(guide, state);
  const here = stepsHere(guide, state).filter((one) => !isPassed(one, state));
  const after = (steps: readonly Step[]) =>
    steps.find((one) => one.id !== step.id && numberOf(one) !== undefined && one.type !== "arrive");
  return after(here) ?? after(guide.steps.slice(guide.steps.indexOf(step) + 1)) ?? step;
}
