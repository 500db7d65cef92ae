import { isAlive } from "./messages.ts";
import { pageBrowser } from "./page-browser.ts";

/** ms after a closed port at which it is clear whether the extension is still there. */
const LATER = 500;

/**
 * Calls `leave` when the extension of this content script is updated, switched off or removed while the page is open.
 * A port tells at once; where the browser closes it only to save memory, the person's next act on the page asks again.
 */
export function onOrphaned(window: Window, leave: () => void, signal: AbortSignal): void {
  const open = (): void => {
    if (signal.aborted) return;
    try {
      const port = pageBrowser.runtime.connect();
      const close = (): void => {
        port.disconnect();
      };
      signal.addEventListener("abort", close);
      port.onDisconnect.addListener(() => {
        signal.removeEventListener("abort", close);
        if (!isAlive()) leave();
        else {
          askAtNextAct();
          // Chromium may close the port a moment before it takes the extension away: one more look, once.
          window.setTimeout(() => {
            if (!signal.aborted && !isAlive()) leave();
          }, LATER);
        }
      });
    } catch {
      // « Extension context invalidated »: the expected end of an old script.
      leave();
    }
  };
  const askAtNextAct = (): void => {
    const next = new AbortController();
    for (const type of ["click", "focusin", "pageshow"]) {
      window.addEventListener(
        type,
        () => {
          next.abort();
          open();
        },
        { signal: AbortSignal.any([next.signal, signal]), capture: true, passive: true },
      );
    }
  };
  open();
}
