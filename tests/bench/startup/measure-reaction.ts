import type { Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../../e2e/harness/begin-guide.ts";
import { launchChromium } from "../../e2e/harness/launch-chromium.ts";
import { startLocalWorld } from "../../e2e/harness/local-world.ts";
import { waitForOverlay } from "../../e2e/harness/read-overlay.ts";
import { pause, waitFor } from "../../e2e/harness/wait-for.ts";

const RUNS = 9;
/** A page that stands still: no change, and no look of ours, for so long. */
const STANDS_STILL_MS = 1_500;
const TARGET = 'a[href="/connexion"]';

export interface Reaction {
  /** From the target's being in the document to the current ring's being painted, while the page loads. */
  readonly atLoadMs: readonly number[];
  /** The same for a target that a script puts into a page that stands still. */
  readonly insertedMs: readonly number[];
}

/** How soon the ring is there once its target is, in Chromium, with a guide running. */
export async function measureReaction(): Promise<Reaction> {
  const world = await startLocalWorld(plainReplica());
  const browser = await launchChromium({ proxyPort: world.proxyPort });
  try {
    const page = await browser.newPage();
    await page.goto("https://www.monespacesante.fr/");
    await beginGuide({ browser, page });

    await page.evaluateOnNewDocument(STOPWATCH);
    const atLoadMs: number[] = [];
    for (let count = 0; count <= RUNS; count += 1) {
      await page.reload();
      const took = await readStopwatch(page);
      if (count > 0) atLoadMs.push(took);
    }

    const insertedMs: number[] = [];
    for (let count = 0; count <= RUNS; count += 1) {
      await page.evaluate(TAKE_AWAY);
      await waitForOverlay(page, ({ rings, state }) => rings.length === 0 && state !== "pointing");
      await pause(STANDS_STILL_MS);
      await page.evaluate(PUT_BACK);
      const took = await readStopwatch(page);
      if (count > 0) insertedMs.push(took);
    }
    return { atLoadMs, insertedMs };
  } finally {
    await browser.close();
    await world.close();
  }
}

function readStopwatch(page: Page): Promise<number> {
  return waitFor("the stopwatch to stop", async () => {
    const took = await page.evaluate("window.gommetteTook");
    return typeof took === "number" ? took : undefined;
  });
}

/** Runs in the page. Written as text, because tsx would put calls of its own helper into functions. */
const WATCH_RING = `
  const startedAt = performance.now();
  const look = () => {
    const root = document.querySelector("gommette-overlay")?.shadowRoot;
    const ring = root?.querySelector('[part~="ring"][data-current="true"]');
    if (ring?.checkVisibility({ visibilityProperty: true })) window.gommetteTook = performance.now() - startedAt;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const STOPWATCH = `window.gommetteTook = undefined;
  new MutationObserver((_records, observer) => {
    if (!document.querySelector(${JSON.stringify(TARGET)})) return;
    observer.disconnect();
    ${WATCH_RING}
  }).observe(document, { childList: true, subtree: true });`;

const TAKE_AWAY = `(() => {
  window.gommetteTook = undefined;
  const element = document.querySelector(${JSON.stringify(TARGET)});
  const { parentNode, nextSibling } = element;
  window.gommettePutBack = () => parentNode.insertBefore(element, nextSibling);
  element.remove();
})()`;

const PUT_BACK = `(() => { window.gommettePutBack(); ${WATCH_RING} })()`;
