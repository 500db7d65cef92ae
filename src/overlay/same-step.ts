import type { Drawing } from "../model/drawing.ts";

/** Whether a drawing shows the step that the one before it showed, in whatever state. */
export function isSameStep(before: Drawing | undefined, now: Drawing): boolean {
  return before?.guideId === now.guideId && before.stepId === now.stepId;
}
