import type { Clock } from "./look-loop.ts";

/** The clock of a shown page. Its frames stop by themselves while the tab is hidden. */
export function pageClock(window: Window): Clock {
  return {
    now: () => window.performance.now(),
    nextFrame(run) {
      const id = window.requestAnimationFrame(run);
      return () => {
        window.cancelAnimationFrame(id);
      };
    },
    after(ms, run) {
      const id = window.setTimeout(run, ms);
      return () => {
        window.clearTimeout(id);
      };
    },
  };
}
