import { surveyPage } from "../../../src/locate/survey-page.ts";
import type { FoundScreen, Screen } from "../../../src/model/screen.ts";
import type { KnownTarget } from "./base-pages.ts";

export interface TargetOutcome {
  readonly target: string;
  /** How many true elements show. */
  readonly truths: number;
  readonly status: string;
  readonly reason: string;
  readonly right: boolean;
  readonly pointedAt: string;
}
export interface PageOutcome {
  readonly screen: FoundScreen;
  readonly outcomes: readonly TargetOutcome[];
}

function showing(element: Element): boolean {
  const label = element.id === "" ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
  return [element, label].some((one) => one?.checkVisibility({ visibilityProperty: true }) === true);
}

/** All targets and the screen in one survey, judged against the true elements that the hand-written CSS names. */
export function judgePage(known: readonly KnownTarget[], screens: readonly Screen[]): PageOutcome {
  const survey = surveyPage(document, {
    screens,
    targets: known.map(({ target }) => target),
    url: "https://example.org/",
  });
  const outcomes = known.map(({ target, truth, words }): TargetOutcome => {
    const truths = [...document.querySelectorAll(truth)].filter(
      (element) => (words === undefined || element.textContent.trim() === words) && showing(element),
    );
    const answer = survey.located.get(target.id) ?? { status: "missing", reason: "no-such-name" };
    const element = answer.status === "found" ? answer.element : null;
    return {
      target: target.id,
      truths: truths.length,
      status: answer.status,
      reason: "reason" in answer ? answer.reason : answer.evidence.join("+"),
      right: element !== null && truths.some((one) => one === element || one.contains(element)),
      pointedAt: element?.outerHTML.replace(/\s+/g, " ").slice(0, 200) ?? "",
    };
  });
  return { screen: survey.screen, outcomes };
}
