import { explainTarget, type Explanation } from "../../../src/locate/explain.ts";
import { findScreen } from "../../../src/locate/find-screen.ts";
import { findTarget } from "../../../src/locate/find-target.ts";
import { surveyPage } from "../../../src/locate/survey-page.ts";
import type { LocateOptions } from "../../../src/locate/options.ts";
import { verifyTarget } from "../../../src/locate/verify-target.ts";
import type { FoundScreen, Screen } from "../../../src/model/screen.ts";
import type { Located, Target } from "../../../src/model/target.ts";

export { restoreModals } from "./capture-in-page.ts";
export { explainTarget, findScreen, findTarget, surveyPage, verifyTarget };

/** The answer without its elements. */
export interface PlainAnswer {
  readonly status: Located["status"];
  readonly reason: string;
  readonly evidence: readonly string[];
  /** A few words of the markup of the element, to adjudicate by hand. */
  readonly element: string;
  readonly id: string;
  readonly boxIds: readonly string[];
}

export function plain(located: Located): PlainAnswer {
  const element = "element" in located ? located.element : null;
  return {
    status: located.status,
    reason: "reason" in located ? located.reason : "",
    evidence: located.status === "found" ? located.evidence : [],
    element: element?.outerHTML.replace(/\s+/g, " ").slice(0, 160) ?? "",
    id: element?.id ?? "",
    boxIds: located.status === "found" ? located.boxes.map((box) => box.id) : [],
  };
}

export const options: LocateOptions = {};

export function locate(target: Target): PlainAnswer {
  return plain(findTarget(document, target, options));
}

export function screenOf(screens: readonly Screen[], url: string): FoundScreen {
  return findScreen(document, screens, url, options);
}

export function explain(target: Target): Explanation {
  return explainTarget(document, target, options);
}
