import type { GuideOutline, OutlineStep } from "./outline-guide.ts";

/** The steps of one number: variants by choice, and what goes on under it. */
export interface NumberedSteps {
  readonly number: number;
  readonly steps: readonly OutlineStep[];
}

/** A guide as paper has it. */
export interface SheetParts {
  readonly before: readonly OutlineStep[];
  readonly numbered: readonly NumberedSteps[];
  readonly end: readonly OutlineStep[];
  /** What only some people see, on the way. */
  readonly between: readonly OutlineStep[];
}

/** What comes before the first number, each number once, the end, and apart what is not counted on the way. */
export function groupSteps({ steps, between }: GuideOutline): SheetParts {
  const first = steps.findIndex(({ number }) => number !== undefined);
  const counted = steps.slice(first).filter(({ type }) => type !== "end");
  const isCounted = ({ number, isSame }: OutlineStep): boolean => number !== undefined || isSame;
  const groups: { number: number; steps: OutlineStep[] }[] = [];
  for (const step of counted.filter(isCounted)) {
    const last = groups.at(-1);
    if (step.number === undefined || step.number === last?.number) last?.steps.push(step);
    else groups.push({ number: step.number, steps: [step] });
  }
  return {
    before: steps.slice(0, first),
    numbered: groups,
    end: steps.filter(({ type }) => type === "end"),
    between: [...counted.filter((step) => !isCounted(step)), ...between],
  };
}
