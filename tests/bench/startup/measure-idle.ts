import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { outputPath } from "../../commands/project-folder.ts";
import { plainReplica } from "../../e2e/harness/begin-guide.ts";
import { CONTENT_PROBE } from "../../e2e/harness/content-probe.ts";
import { copyExtension, type ExtensionCopy } from "../../e2e/harness/extension-copy.ts";
import { launchChromium } from "../../e2e/harness/launch-chromium.ts";
import { startLocalWorld } from "../../e2e/harness/local-world.ts";
import { readProbe } from "../../e2e/harness/read-probe.ts";
import type { LaunchOptions } from "../../e2e/harness/test-browser.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

const RUNS = 9;
const SITE_HOME = "https://www.monespacesante.fr/";
/** Long enough for the answer of the background to come and be dealt with, ms. */
const SETTLED_MS = 600;

export interface IdleCost {
  /** CPU time of the main thread in our content script, in the first page of a new tab: its process has read no script yet. */
  readonly firstMs: readonly number[];
  readonly firstSharePercent: readonly number[];
  /** The same in a further page of that tab. */
  readonly furtherMs: readonly number[];
  /** `firstMs` of an extension whose content script is an empty file: what the browser takes for any, in the same spell. */
  readonly emptyMs: readonly number[];
  /** Observers, timers and frames that are left after the load. */
  readonly left: readonly number[];
}

/** What the content script costs on a page where no guide runs, in Chromium. The first load is thrown away. */
export async function measureIdle(): Promise<IdleCost> {
  const traced = await inChromium({}, async (page) => {
    return { first: await traceLoad(page), further: await traceLoad(page) };
  });
  const emptied = await emptyExtension();
  const empty = await inChromium({ extensionFolder: emptied.folder }, traceLoad);
  await emptied.remove();
  const left = await inChromium({ contentPreamble: CONTENT_PROBE }, async (page) => {
    await load(page);
    const { observers, timers, frames } = await readProbe(page);
    return observers + timers + frames;
  });
  return {
    firstMs: traced.map(({ first }) => first.oursMs),
    firstSharePercent: traced.map(({ first }) => (100 * first.oursMs) / first.allMs),
    furtherMs: traced.map(({ further }) => further.oursMs),
    emptyMs: empty.map(({ oursMs }) => oursMs),
    left,
  };
}

/** The extension of the build, its content script an empty file. */
async function emptyExtension(): Promise<ExtensionCopy> {
  const copy = await copyExtension(outputPath("chrome-mv3"));
  const scripts = join(copy.folder, "content-scripts");
  for (const file of await readdir(scripts)) await writeFile(join(scripts, file), "");
  return copy;
}

async function traceLoad(page: Page): Promise<Cost> {
  // No more than is read: with V8's own events the same load takes 0.6 ms longer.
  await page.tracing.start({ categories: ["devtools.timeline"] });
  await load(page);
  return costOf(await page.tracing.stop());
}

async function load(page: Page): Promise<void> {
  await page.goto(SITE_HOME);
  await pause(SETTLED_MS);
}

async function inChromium<T>(options: LaunchOptions, run: (page: Page) => Promise<T>): Promise<readonly T[]> {
  const world = await startLocalWorld(plainReplica());
  const browser = await launchChromium({ ...options, proxyPort: world.proxyPort });
  try {
    const results: T[] = [];
    for (let count = 0; count <= RUNS; count += 1) {
      const page = await browser.newPage();
      const result = await run(page);
      if (count > 0) results.push(result);
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    await world.close();
  }
}

/** An event of Chromium's trace, as far as it is read here. Times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread: other programs on the machine do not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

interface Cost {
  readonly oursMs: number;
  readonly allMs: number;
}

function costOf(trace: Uint8Array | undefined): Cost {
  if (trace === undefined) throw new Error("the browser gave no trace");
  // Chromium's own trace format.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const whole = traceEvents.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const ours = whole.filter(({ args }) => args?.data?.url?.includes("/content-scripts/") === true);
  const first = ours[0];
  if (first === undefined) throw new Error("the content script is not in the trace");
  const ofThread = whole.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = ofThread.filter(({ name }) => name === "RunTask");
  return { oursMs: cpuMs(ours), allMs: cpuMs(tasks.length > 0 ? tasks : ofThread) };
}

/** Events within another one of the list are part of it. */
function cpuMs(events: readonly TraceEvent[]): number {
  let total = 0;
  let end = -Infinity;
  for (const { ts, dur = 0, tdur } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur ?? dur;
  }
  return total / 1000;
}
