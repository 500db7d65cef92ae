/** Work that can be interrupted: each `yield` is a place where the page may be let go on. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

export interface Slicing {
  /** How long one slice may last, ms. */
  readonly sliceMs: number;
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
  /** Whether what was read so far no longer holds; asked after each pause. */
  readonly isStale: () => boolean;
  /** Now, ms; any steady clock. */
  readonly now: () => number;
}

/** Does the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work in slices. @returns null when it went stale on the way */
export async function finishInSlices<Result>(steps: Steps<Result>, slicing: Slicing): Promise<Result | null> {
  let until = slicing.now() + slicing.sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slicing.now() < until) continue;
    await slicing.pause();
    if (slicing.isStale()) return null;
    until = slicing.now() + slicing.sliceMs;
  }
}
