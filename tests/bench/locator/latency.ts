import type { Page } from "puppeteer-core";
import { cpuSession, scriptMs } from "../cpu-time.ts";
import { quantile } from "../quantile.ts";
import { bundleForPage, call, launchChromium, launchFirefox, openMarkup } from "./browser.ts";
import type { Pass, Reads, Slices } from "./latency-in-page.ts";
import { siteSurvey } from "./site-survey.ts";
import type { Suite } from "./suite.ts";
import { syntheticPage } from "./synthetic-page.ts";

/** Elements, and the greatest p95 of one cold pass, ms of the main thread. */
const BOUNDS: readonly (readonly [nodes: number, p95: number])[] = [
  [1000, 8],
  [3000, 20],
  [10_000, 50],
];
const LARGE = 50_000;
const LONGEST_SLICE = 8;
const PASSES = 100;
/** What comes before: the engine compiles the code, and then the parts that are used most once more. */
const WARM_UP = 10;

/** Styles that one pass may ask for, as a share of the elements: what stands out from the candidates, not the page. */
const MOST_STYLE_READS = 0.2;

/**
 * Cost of one cold pass over pages of four sizes, with all screens of the site and six targets; in Chromium by the time
 * of the page's thread, in Firefox by the clock.
 */
export const latency: Suite = async () => {
  const script = await bundleForPage("latency-in-page.ts");
  const failed: string[] = [];
  const rows: Record<string, string | number>[] = [];
  for (const [name, launch] of Object.entries({ chromium: launchChromium, firefox: launchFirefox })) {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      for (const [nodes, bound] of BOUNDS) {
        const row = await measure(page, nodes, script, name === "chromium");
        rows.push({ browser: name, ...row, "bound of p95": bound });
        if (row.p95 > bound) failed.push(`latency, ${name}: p95 ${row.p95} ms at ${nodes} elements, above ${bound}`);
        if (row["reads of labels"] > 0) failed.push(`latency, ${name}: element.labels is read`);
        if (row["reads of styles"] > MOST_STYLE_READS * nodes)
          failed.push(`latency, ${name}: ${row["reads of styles"]} styles are read on ${nodes} elements`);
      }
      const large = await measureSlices(page, script);
      rows.push({ browser: name, ...large });
      if (large.p95 > LONGEST_SLICE) failed.push(`latency, ${name}: slices of ${large.p95} ms at ${LARGE} elements`);
    } finally {
      await browser.close();
    }
  }
  return { rows, failed, details: {} };
};

interface Row extends Record<string, string | number> {
  readonly p95: number;
}
interface PassRow extends Row {
  readonly "reads of labels": number;
  readonly "reads of styles": number;
}

/** @param byThread whether the browser tells the time of the page's thread; else the clock has to do */
async function measure(page: Page, nodes: number, script: string, byThread: boolean): Promise<PassRow> {
  await openMarkup(page, syntheticPage(nodes), script);
  const elements = await call<number>(page, "setSurvey", siteSurvey);
  const session = byThread ? await cpuSession(page) : undefined;
  const times: number[] = [];
  const wall: number[] = [];
  let last: Pass = { wallMs: 0, screen: "", found: 0 };
  for (let time = 0; time < WARM_UP + PASSES; time += 1) {
    await call(page, "change");
    const before = session === undefined ? 0 : await scriptMs(session);
    last = await call<Pass>(page, "pass");
    times.push(session === undefined ? last.wallMs : (await scriptMs(session)) - before);
    wall.push(last.wallMs);
  }
  await session?.detach();
  const { labels, styles } = await call<Reads>(page, "countReads");
  const verify = await call<number>(page, "verifyTime", 200);
  return {
    elements,
    measured: byThread ? "CPU ms" : "clock ms",
    first: round(times[0] ?? 0),
    "second to tenth": round(quantile(times.slice(1, WARM_UP), 0.5)),
    median: round(quantile(times.slice(WARM_UP), 0.5)),
    p95: round(quantile(times.slice(WARM_UP), 0.95)),
    "median by the clock": round(quantile(wall.slice(WARM_UP), 0.5)),
    "screen, found": `${last.screen}, ${last.found}`,
    "reads of labels": labels,
    "reads of styles": styles,
    "re-check of one": Math.round(verify * 1000) / 1000,
  };
}

async function measureSlices(page: Page, script: string): Promise<Row> {
  await openMarkup(page, syntheticPage(LARGE), script);
  const elements = await call<number>(page, "setSurvey", siteSurvey);
  const slices: number[] = [];
  const totals: number[] = [];
  let last: Slices = { slices: [], screen: "", found: 0 };
  const times = 5;
  for (let time = 0; time < times; time += 1) {
    await call(page, "change");
    last = await call<Slices>(page, "passInSlices");
    if (time === 0) continue;
    slices.push(...last.slices);
    totals.push(last.slices.reduce((sum, slice) => sum + slice, 0));
  }
  return {
    elements,
    measured: "slices, clock ms",
    first: "–",
    "second to tenth": "–",
    median: round(quantile(slices, 0.5)),
    p95: round(quantile(slices, 0.95)),
    "median by the clock": `${round(quantile(totals, 0.5))} in all, longest ${round(Math.max(...slices))}`,
    "screen, found": `${last.screen}, ${last.found}`,
    "bound of p95": LONGEST_SLICE,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
