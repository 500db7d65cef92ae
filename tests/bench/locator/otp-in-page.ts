import { findTarget } from "../../../src/locate/find-target.ts";
import type { Target } from "../../../src/model/target.ts";

export interface OtpAnswer {
  readonly status: string;
  readonly reason: string;
  readonly right: boolean;
  readonly pointedAt: string;
}

/** Looks for the code; right when it is the true field, or exactly the true boxes. */
export function askForCode(target: Target, truth: string | null): OtpAnswer {
  const answer = findTarget(document, target);
  const truths = truth === null ? [] : [...document.querySelectorAll(truth)];
  const isRight =
    answer.status === "found" &&
    truths.length > 0 &&
    answer.boxes.every((box) => truths.includes(box)) &&
    truths.every((one) => answer.boxes.includes(one));
  return {
    status: answer.status,
    reason: "reason" in answer ? answer.reason : answer.evidence.join("+"),
    right: isRight,
    pointedAt: "element" in answer ? answer.element.outerHTML.slice(0, 160) : "",
  };
}
