/** Work that can be interrupted: each `yield` is a place where the page may be let go on. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Elements looked at between two places to stop: where looking at one costs little, and where it is dear. */
const MANY = 100;
export const FEW = 20;

/**
 * Looks at one after the other, with a place to stop before every `chunk` of them.
 * @param look says true to end here
 * @returns whether it was ended so
 */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  look: (item: Item, at: number) => unknown,
  chunk = MANY,
): Steps<boolean> {
  let at = 0;
  for (const item of items) {
    if (at % chunk === 0) yield;
    if (look(item, at++) === true) return true;
  }
  return false;
}

/** Does the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
