import type { TargetFact } from "../model/facts.ts";
import type { RingDrawing } from "../model/drawing.ts";
import type { Guide, Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import { shownNumber } from "./numbering.ts";
import { stepsHere, targetsOf, type Position } from "./position.ts";

/** What is in a closed menu is ringed by the button that opens it, when its turn has come. */
export function canBeRinged(fact: TargetFact | undefined, isCurrent = true): boolean {
  return fact?.status === "found" || (isCurrent && fact?.status === "hidden" && fact.reason === "menu-to-open");
}

/**
 * A ring on every counted target of this screen that was found; the current one strong. Of steps with one number only the
 * current or the first has rings: the others are other ways to the same.
 */
export function ringsOf(guide: Guide, state: GuideState, position: Position): readonly Omit<RingDrawing, "boxes">[] {
  if (position.type !== "on-step") return [];
  const current = position.step;
  const numberHere = (step: Step) => shownNumber(guide, state, step);
  const taken = new Set([numberHere(current)]);
  return stepsHere(guide, state).flatMap((step) => {
    const number = numberHere(step);
    const isCurrent = step.id === current.id;
    if (number === undefined || (!isCurrent && taken.has(number))) return [];
    const rings = targetsOf(step)
      .filter((target) => canBeRinged(state.facts.targets[target], isCurrent))
      .map((targetId) => ({ targetId, number, current: isCurrent }));
    if (rings.length > 0) taken.add(number);
    return rings;
  });
}
