import { verifyTarget } from "../locate/verify-target.ts";
import type { LocateOptions } from "../locate/options.ts";
import type { Located, Target } from "../model/target.ts";
import { ringedBoxes } from "./ringed-boxes.ts";

interface Verifier {
  now(): void;
  /** Called for every change; looks once a frame, unless a look has found all again in it. */
  soon(isSure: () => boolean): void;
}

/**
 * After a change of the page: a ring whose target is no longer what it was goes before the next frame is painted.
 * @param onGone told the ids of those targets
 */
export function createVerifier({
  window,
  targets,
  located,
  options,
  onGone,
  signal,
}: {
  window: Window;
  targets: readonly Target[];
  located: () => ReadonlyMap<string, Located>;
  options: LocateOptions;
  onGone: (ids: readonly string[]) => void;
  signal: AbortSignal;
}): Verifier {
  let isWaiting = false;
  const now = (): void => {
    const gone = targets.filter((target) => {
      const answer = located().get(target.id);
      return answer !== undefined && ringedBoxes(answer).length > 0 && !verifyTarget(answer, target, options);
    });
    if (gone.length > 0) onGone(gone.map(({ id }) => id));
  };
  return {
    now,
    soon(isSure) {
      if (isWaiting) return;
      isWaiting = true;
      window.requestAnimationFrame(() => {
        isWaiting = false;
        if (!signal.aborted && !isSure()) now();
      });
    },
  };
}
