import type { GuideBundle } from "../model/bundle.ts";
import type { ListedStep, Sentence } from "../model/drawing.ts";
import type { GuideState } from "./guide-state.ts";
import { labelsOf } from "./labels-of.ts";
import { numberSteps } from "./numbering.ts";
import { isPassed, type Position, stepOf } from "./position.ts";
import { fillText } from "./step-text.ts";
import { stepText } from "./step-text-of.ts";

/** « Les étapes »: every number once, with what is done, now and to do. */
export function listSteps(data: GuideBundle, state: GuideState, position: Position): readonly ListedStep[] {
  const { guide, texts } = data;
  const { numberOf } = numberSteps(guide, state);
  const at = stepOf(position);
  const atIndex = guide.steps.indexOf(at);
  const listed = new Map<number, ListedStep>();
  for (const step of guide.steps) {
    const number = numberOf(step);
    if (number === undefined || (listed.has(number) && step.id !== at.id)) continue;
    const before = guide.steps.indexOf(step) < atIndex || isPassed(step, state) || state.mode === "done";
    const progress = step.id === at.id && state.mode !== "done" ? "now" : before ? "done" : "todo";
    const known = listed.get(number);
    const text: Sentence = known?.text ?? fillText(stepText(texts, step).list, labelsOf(data, state, step));
    listed.set(number, { number, text, progress });
  }
  return [...listed.values()];
}
