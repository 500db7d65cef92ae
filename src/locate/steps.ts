/** Work that can be interrupted: each `yield` is a place where the page may be let go on. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
