import type { Located } from "../model/target.ts";

const NONE: readonly Element[] = [];

/** What the ring of a target is drawn round: its own boxes, or the button that opens the menu it lies in. */
export function ringedBoxes(answer: Located | undefined): readonly Element[] {
  if (answer?.status === "found") return answer.boxes;
  return answer?.status === "hidden" && answer.opener !== undefined ? [answer.opener] : NONE;
}
