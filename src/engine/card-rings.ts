import type { RingDrawing } from "../model/drawing.ts";
import type { Guide, Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import { shownNumber } from "./numbering.ts";
import { stepsHere, targetsOf, type Position } from "./position.ts";

/** A ring on every counted target of this screen that was found; the current one strong, and alone with its number. */
export function ringsOf(guide: Guide, state: GuideState, position: Position): readonly Omit<RingDrawing, "boxes">[] {
  if (position.type !== "on-step") return [];
  const current = position.step;
  const numberHere = (step: Step) => shownNumber(guide, state, step);
  const currentNumber = numberHere(current);
  return stepsHere(guide, state).flatMap((step) => {
    const number = numberHere(step);
    const isCurrent = step.id === current.id;
    if (number === undefined || (!isCurrent && number === currentNumber)) return [];
    return targetsOf(step)
      .filter((target) => state.facts.targets[target]?.status === "found")
      .map((targetId) => ({ targetId, number, current: isCurrent }));
  });
}
