import type { Page } from "puppeteer-core";

/** What a content script has done since its start. */
export interface PassCounts {
  /** Frames and timers of ours that have run. */
  readonly frames: number;
  readonly timers: number;
  /** Each look at the whole page: in which frame it began, and how long that frame's callback and its slices took, ms. */
  readonly passes: readonly { readonly frame: number; readonly ms: number }[];
}

/**
 * Put before a content script (extension-copy.ts), it counts in the script's own world. A look at the page begins in a
 * frame's callback and goes on in timers of 0 ms set by that callback and by each other (src/session/look-loop.ts); each
 * reads one address against `https://localhost` (src/locate/decide-screen.ts).
 */
export const PASS_PROBE = `(() => {
  const counts = { frames: 0, timers: 0, passes: [] };
  /** The look that what runs now belongs to. */
  let slicing;
  const Address = URL;
  globalThis.URL = class extends Address {
    constructor(...all) {
      super(...all);
      if (all[1] !== "https://localhost" || slicing === undefined) return;
      const { frame, isCounted } = slicing;
      counts.passes.push(isCounted ? { frame, ms: 0 } : slicing);
      slicing.isCounted = true;
    }
  };
  const requestFrame = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = globalThis.requestAnimationFrame = (work) => requestFrame((frame) => {
    counts.frames++;
    slicing = { frame, ms: 0 };
    const begun = performance.now();
    work(frame);
    slicing.ms = performance.now() - begun;
    slicing = undefined;
  });
  const setTimer = setTimeout.bind(window);
  window.setTimeout = globalThis.setTimeout = (work, wait, ...rest) => {
    const look = wait === 0 ? slicing : undefined;
    return setTimer((...args) => {
      counts.timers++;
      slicing = look;
      const begun = performance.now();
      work(...args);
      if (look !== undefined) look.ms += performance.now() - begun;
      slicing = undefined;
    }, wait, ...rest);
  };
  window.addEventListener("gommette-passes", () => {
    window.dispatchEvent(new CustomEvent("gommette-passes-answer", { detail: JSON.stringify(counts) }));
  });
})();`;

/** Asks the probe. */
export async function readPasses(page: Page): Promise<PassCounts> {
  const answer: unknown = await page.evaluate(`(() => {
    let said = "";
    window.addEventListener("gommette-passes-answer", (event) => { said = event.detail; }, { once: true });
    window.dispatchEvent(new Event("gommette-passes"));
    return said;
  })()`);
  if (typeof answer !== "string" || answer === "") throw new Error("the content script’s probe did not answer");
  return JSON.parse(answer) as PassCounts; // written by PASS_PROBE
}
