import type { Steps } from "../locate/steps.ts";

/** ms without an answer after which « not there » may be said (R35). */
const PATIENCE = 3000;
/** Looks may take this part of the time at most, so that a busy page stays quick… */
const GREATEST_SHARE = 1 / 25;
/** …on top of these ms, which a page that was quiet has saved up: what comes after quiet is looked at without delay. */
const MOST_SAVED = 60;
/** ms after which one looks again in any case: on a slow machine the person waits for the card, not for the page. */
const LONGEST_REST = 700;
/** ms of a look at a time; then the page has its turn, so that no task of ours is felt on a large one… */
const SLICE = 4;
/** …but what was saved may be spent in so many slices: the first look of a page is waited for. */
const SLICES_OF_SAVED = 8;

/** One look at the page, reduced to what can be compared. */
export interface Look<Seen> {
  readonly seen: Seen;
  /** Two looks with the same key say the same. */
  readonly key: string;
  /** Whether something that should be there was not seen. */
  readonly wanting: boolean;
}

/** What the loop needs of the outside. */
export interface Clock {
  /** ms, monotonic. */
  now(): number;
  /** Runs once, before the next frame; never while the tab is hidden. */
  nextFrame(run: () => void): () => void;
  after(ms: number, run: () => void): () => void;
}

export interface LookLoop {
  /** Something has changed: look again soon. */
  wake(): void;
  /** Look again now, and be patient anew. */
  restart(): void;
  /** Whether a look has confirmed what was said, and nothing has changed since it began. */
  readonly isSure: () => boolean;
}

/**
 * Decides when to look: soon after a change, again to see whether two looks agree, once more when patience is over;
 * never more than one look a frame, never more than a small share of the time, and not at all while nothing changes.
 * What a long look saw may have changed meanwhile: one more follows, and whoever is told checks what they point at.
 */
export function startLookLoop<Seen>({
  look,
  say,
  clock,
  signal,
}: {
  /** @param afresh the page is to be read as if for the first time: at the start, and while what should be there is not */
  look: (afresh: boolean) => Steps<Look<Seen>>;
  /** Told what two looks agreed on; `settled` once nothing better came for as long as one should wait. */
  say: (seen: Seen, settled: boolean) => void;
  clock: Clock;
  signal: AbortSignal;
}): LookLoop {
  let pending: (() => void) | undefined;
  let patience: (() => void) | undefined;
  let last: Look<Seen> | undefined;
  let said: string | undefined;
  let settled = false;
  /** ms that looks may still take, as of `countedAt`; below 0 they have to rest. */
  let saved = MOST_SAVED;
  let countedAt = clock.now();
  let isConfirming = false;
  /** Whether the page has changed since the last look began. */
  let hasChanged = false;
  let isSure = false;

  const schedule = (): void => {
    hasChanged = true;
    isSure = false;
    if (signal.aborted || pending !== undefined) return;
    const run = (): void => {
      pending = clock.nextFrame(() => {
        hasChanged = false;
        advance(look(last === undefined || settled));
      });
    };
    // A look is confirmed or denied in the very next frame: the rest that both are worth comes after the second.
    const wait = isConfirming ? 0 : restLeft();
    if (wait > 0) pending = clock.after(wait, run);
    else run();
  };

  const advance = (steps: Steps<Look<Seen>>): void => {
    pending = undefined;
    const start = clock.now();
    const end = start + Math.max(SLICE, saved / SLICES_OF_SAVED);
    let step;
    do step = steps.next();
    while (step.done !== true && clock.now() < end);
    spend(clock.now() - start);
    if (step.done === true) finish(step.value);
    else {
      pending = clock.after(0, () => {
        advance(steps);
      });
    }
  };

  const finish = (seen: Look<Seen>): void => {
    const agrees = last?.key === seen.key;
    last = seen;
    isConfirming = !agrees && !isConfirming;
    if (!agrees) {
      schedule();
      return;
    }
    isSure = true;
    if (!seen.wanting) calm();
    else if (!settled) waitForMore();
    tell(seen);
    if (hasChanged) schedule();
  };

  const spend = (ms: number): void => {
    const now = clock.now();
    saved = Math.min(MOST_SAVED, saved + (now - countedAt) * GREATEST_SHARE) - ms;
    countedAt = now;
  };

  const restLeft = (): number => {
    spend(0);
    return Math.min(-saved / GREATEST_SHARE, LONGEST_REST);
  };

  const tell = (seen: Look<Seen>): void => {
    const key = `${seen.key} ${settled}`;
    if (key === said) return;
    said = key;
    say(seen.seen, settled);
  };

  const waitForMore = (): void => {
    patience ??= clock.after(PATIENCE, () => {
      patience = undefined;
      settled = true;
      schedule();
    });
  };

  const calm = (): void => {
    patience?.();
    patience = undefined;
    settled = false;
  };

  signal.addEventListener("abort", () => {
    pending?.();
    patience?.();
  });

  return {
    wake: schedule,
    restart() {
      calm();
      last = undefined;
      said = undefined;
      schedule();
    },
    isSure: () => isSure,
  };
}
