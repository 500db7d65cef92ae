import type { CDPSession, Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../../e2e/harness/begin-guide.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { readOverlay } from "../../e2e/harness/read-overlay.ts";
import { SITE_HOME } from "../../e2e/harness/with-site.ts";
import { quantile } from "../quantile.ts";
import { dataBytes } from "./heap-snapshot.ts";
import type { Row } from "./row.ts";
import { withLocalSite } from "./with-local-site.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

const RUNS = 5;
const BOUND_MB = 1.2;

/** Heap of the page's process that a shown guide adds, after collection; Chromium only, Firefox tells no such figure. */
export async function measureHeap(browser: DriverName): Promise<readonly Row[]> {
  if (browser !== "chromium") return [];
  return withLocalSite(browser, plainReplica(), async (visit) => {
    const added: number[] = [];
    const data: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await visit.browser.newPage();
      await page.goto(SITE_HOME);
      const session = await page.createCDPSession();
      await readInvented(page);
      const before = await heapAfterCollection(session);
      const dataBefore = await dataBytes(session);
      await beginGuide({ browser: visit.browser, page });
      await pause(1_500);
      added.push((await heapAfterCollection(session)) - before);
      data.push((await dataBytes(session)) - dataBefore);
      await endGuide(page);
    }
    const row = (what: string, bytes: readonly number[]): Row => {
      const value = Math.round(quantile(bytes, 0.5) / 10_000) / 100;
      return { what: `${what}, median of ${RUNS}`, browser, value, unit: "MB" };
    };
    return [
      { ...row("heap added by a shown guide", added), bound: BOUND_MB },
      // The rest is what the engine makes of the code, and what it keeps of the page's interfaces for our world.
      row("of these objects, texts and functions", data),
    ];
  });
}

/** What the bench compiles to read a card is not the guide's: it is there before the guide comes. */
async function readInvented(page: Page): Promise<void> {
  await page.evaluate(INVENTED);
  for (let time = 0; time < 10; time++) await readOverlay(page);
  await page.evaluate(`document.querySelector("gommette-overlay").remove()`);
}

const INVENTED = `(() => {
  const host = document.createElement("gommette-overlay");
  host.attachShadow({ mode: "open" }).innerHTML =
    '<div part="card"><p part="instruction">a</p><i part="ring">1</i><i part="badge">1</i><button>b</button><p part="status">c</p></div>';
  document.body.append(host);
})()`;

/** Bytes in use once everything that can be freed is. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

async function endGuide(page: Page): Promise<void> {
  await page.close();
}
