import { isAlive } from "./messages.ts";
import { pageBrowser } from "./page-browser.ts";

/** ms after a closed port at which it is clear whether the extension is still there. */
const LATER = 500;

/**
 * Calls `leave` when the extension of this content script is updated, switched off or removed while the page is open.
 * A port tells at once; where the browser has closed it before to save memory, the person's next act on the page asks.
 */
export function onOrphaned(window: Window, leave: () => void, signal: AbortSignal): void {
  const check = (): void => {
    if (!isAlive()) leave();
  };
  try {
    const port = pageBrowser.runtime.connect();
    signal.addEventListener("abort", () => {
      if (isAlive()) port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      check();
      // Chromium may close the port a moment before it takes the extension away.
      window.setTimeout(check, LATER);
    });
  } catch {
    // « Extension context invalidated »: the expected end of an old script.
    leave();
  }
  for (const type of ["click", "focusin"]) {
    window.addEventListener(type, check, { capture: true, passive: true, signal });
  }
}
