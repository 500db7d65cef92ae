import type { CDPSession, Page } from "puppeteer-core";
import { bundleForPage, call, launchChromium, openMarkup } from "./browser.ts";
import type { Pass, Slices } from "./latency-in-page.ts";
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
const PASSES = 60;

/** Cost of one cold pass over pages of four sizes, with all screens of the site and six targets. */
export const latency: Suite = async () => {
  const script = await bundleForPage("latency-in-page.ts");
  const browser = await launchChromium();
  const failed: string[] = [];
  const rows: Record<string, string | number>[] = [];
  try {
    const page = await browser.newPage();
    for (const [nodes, bound] of BOUNDS) {
      const row = await measure(page, nodes, script);
      rows.push({ ...row, "bound of p95, CPU ms": bound });
      if (row["CPU p95, ms"] > bound)
        failed.push(`latency: p95 ${row["CPU p95, ms"]} ms at ${nodes} elements, above ${bound}`);
    }
    const large = await measureSlices(page, script);
    rows.push(large);
    if (large["CPU p95, ms"] > LONGEST_SLICE)
      failed.push(`latency: slices of ${large["CPU p95, ms"]} ms at ${LARGE} elements`);
  } finally {
    await browser.close();
  }
  return { rows, failed, details: {} };
};

interface Row extends Record<string, string | number> {
  readonly "CPU p95, ms": number;
}

async function measure(page: Page, nodes: number, script: string): Promise<Row> {
  await openMarkup(page, syntheticPage(nodes), script);
  const elements = await call<number>(page, "setSurvey", siteSurvey);
  const session = await cpuSession(page);
  const cpu: number[] = [];
  const wall: number[] = [];
  let last: Pass = { wallMs: 0, screen: "", found: 0 };
  for (let time = 0; time < PASSES; time += 1) {
    await call(page, "change");
    const before = await scriptMs(session);
    last = await call<Pass>(page, "pass");
    cpu.push((await scriptMs(session)) - before);
    wall.push(last.wallMs);
  }
  await session.detach();
  const verify = await call<number>(page, "verifyTime", 200);
  return {
    elements,
    "first, CPU ms": round(cpu[0] ?? 0),
    "CPU median, ms": round(quantile(cpu.slice(1), 0.5)),
    "CPU p95, ms": round(quantile(cpu.slice(1), 0.95)),
    "wall median, ms": round(quantile(wall.slice(1), 0.5)),
    "screen, found": `${last.screen}, ${last.found}`,
    "re-check of one, wall ms": Math.round(verify * 1000) / 1000,
  };
}

async function measureSlices(page: Page, script: string): Promise<Row> {
  await openMarkup(page, syntheticPage(LARGE), script);
  const elements = await call<number>(page, "setSurvey", siteSurvey);
  const slices: number[] = [];
  let total = 0;
  let last: Slices = { slices: [], screen: "", found: 0 };
  const times = 5;
  for (let time = 0; time < times; time += 1) {
    await call(page, "change");
    last = await call<Slices>(page, "passInSlices");
    if (time > 0) slices.push(...last.slices);
    if (time > 0) total += last.slices.reduce((sum, slice) => sum + slice, 0) / (times - 1);
  }
  return {
    elements,
    "first, CPU ms": "–",
    "CPU median, ms": round(quantile(slices, 0.5)),
    "CPU p95, ms": round(quantile(slices, 0.95)),
    "wall median, ms": `slices, wall; ${round(total)} in all, longest ${round(Math.max(...slices))}`,
    "screen, found": `${last.screen}, ${last.found}`,
    "re-check of one, wall ms": "–",
    "bound of p95, CPU ms": LONGEST_SLICE,
  };
}

/** Time of the page's thread itself, so that other work on the machine does not count. */
export async function cpuSession(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

/** Time spent in scripts so far, ms. */
export async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
