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
  /** What only some people see, on the way: each page of the site with what is done there. */
  readonly between: readonly (readonly OutlineStep[])[];
  /** Titles of the guides for people who are stuck, each once. */
  readonly forks: readonly string[];
}

/** What comes before the first number, each number once, the end, and apart what is not counted on the way. */
export function groupSteps({ steps, between }: GuideOutline): SheetParts {
  const first = steps.findIndex(({ number }) => number !== undefined);
  const counted = steps.slice(first).filter(({ type }) => type !== "end");
  const isCounted = ({ number, isSame }: OutlineStep): boolean => number !== undefined || isSame;
  const groups = new Map<number, OutlineStep[]>();
  let current = 0;
  for (const step of counted.filter(isCounted)) {
    current = step.number ?? current; // another way may go over the same numbers again
    groups.set(current, [...(groups.get(current) ?? []), step]);
  }
  return {
    before: steps.slice(0, first),
    numbered: [...groups].map(([number, told]) => ({ number, steps: told })),
    end: steps.filter(({ type }) => type === "end"),
    between: byPlace([...counted.filter((step) => !isCounted(step)), ...between]),
    forks: [...new Set(steps.flatMap(({ forks }) => forks))],
  };
}

/** Steps in a row that are done at one place. */
function byPlace(steps: readonly OutlineStep[]): readonly (readonly OutlineStep[])[] {
  const groups: OutlineStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.place !== undefined && step.place === last?.[0]?.place) last.push(step);
    else groups.push([step]);
  }
  return groups;
}
