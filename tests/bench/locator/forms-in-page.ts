import { findTarget } from "../../../src/locate/find-target.ts";
import type { Target } from "../../../src/model/target.ts";

export interface FormAnswer {
  readonly status: string;
  readonly reason: string;
  /** Whether what is pointed at carries one of the wanted marks. */
  readonly right: boolean;
  readonly pointedAt: string;
}

/** How many elements with these marks show. A mark is a value of `data-manual-scoring`, or `submit`. */
export function countMarked(marks: readonly string[]): number {
  return marked(marks).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest("[aria-hidden=true],[inert]") === null,
  ).length;
}

function marked(marks: readonly string[]): Element[] {
  const all = [...document.querySelectorAll("[data-manual-scoring],[data-manual-submit]")];
  return all.filter((element) =>
    marks.some((mark) =>
      mark === "submit"
        ? element.hasAttribute("data-manual-submit")
        : element.getAttribute("data-manual-scoring") === mark,
    ),
  );
}

/** Looks for a target. The marks that hand labelling left are not among the attributes that the locator reads. */
export function ask(target: Target, marks: readonly string[]): FormAnswer {
  const answer = findTarget(document, target);
  // A disabled button is the right answer too, said in words instead of a ring.
  const named = answer.status === "found" || (answer.status === "hidden" && answer.reason !== "not-rendered");
  const right =
    named &&
    marked(marks).some(
      (element) => element === answer.element || element.contains(answer.element) || answer.element.contains(element),
    );
  return {
    status: answer.status,
    reason: "reason" in answer ? answer.reason : answer.evidence.join("+"),
    right,
    pointedAt: "element" in answer ? answer.element.outerHTML.replace(/\s+/g, " ").slice(0, 220) : "",
  };
}
