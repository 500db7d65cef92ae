import type { GuideState } from "../engine/guide-state.ts";
import { derivePosition, targetsOf } from "../engine/position.ts";
import type { Guide } from "../model/guide.ts";
import type { Located } from "../model/target.ts";

/** The current step's target when only something drawn over it, such as a sticky header, keeps it from being shown. */
export function coveredTarget(
  guide: Guide,
  state: GuideState,
  located: ReadonlyMap<string, Located>,
): Element | undefined {
  const position = derivePosition(guide, state);
  if (position.type !== "on-step" || state.mode === "paused") return undefined;
  for (const id of targetsOf(position.step)) {
    const answer = located.get(id);
    if (answer?.status === "hidden" && answer.reason === "covered") return answer.element;
  }
  return undefined;
}
