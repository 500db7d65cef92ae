import type { CDPSession } from "puppeteer-core";
import type { Outcome, Row } from "./rows.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import type { Scene } from "./scene.ts";

const WATCHED = 2000;
/** Time of the thread itself: what else runs on the machine does not count. */
const CPU = { timeDomain: "threadTicks" } as const;
const MB = 1_000_000;

/** What it costs. */
export const costRows: readonly Row[] = [
  {
    id: "idle-frames",
    title: "Idle with a step shown: animation frames asked for",
    unit: "/s",
    also: [
      { id: "idle-layouts", title: "Idle: layouts", unit: "/s" },
      { id: "idle-task", title: "Idle: main thread busy", unit: "ms/s" },
    ],
    alone: true,
    run: idle,
  },
  {
    id: "busy-task",
    title: "Page changing 1,000 times a second: main thread, beyond the page alone",
    unit: "ms/s",
    chromiumOnly: true,
    alone: true,
    run: busy,
  },
  { id: "visible", title: "Start → fully visible and at rest", unit: "ms", alone: true, run: visible },
  {
    id: "heap",
    title: "Heap added, script included",
    unit: "MB",
    chromiumOnly: true,
    alone: true,
    fresh: true,
    run: heap,
  },
];

async function idle({ page, open, start, browser }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { words: "not shown" };
  await pause(500);
  await page.evaluate(() => {
    window.site.frames = 0;
  });
  const session = browser.name === "chromium" ? await page.createCDPSession() : undefined;
  await session?.send("Performance.enable", CPU);
  const from = await metricsOf(session);
  await pause(WATCHED);
  const to = await metricsOf(session);
  const value = (1000 * (await page.evaluate(() => window.site.frames))) / WATCHED;
  const grew = (name: string): number => (1000 * ((to.get(name) ?? 0) - (from.get(name) ?? 0))) / WATCHED;
  if (session === undefined) return { value };
  return { value, also: { "idle-layouts": grew("LayoutCount"), "idle-task": 1000 * grew("TaskDuration") } };
}

async function busy(scene: Scene): Promise<Outcome> {
  const loads: number[] = [];
  for (const without of [true, false]) {
    await scene.open({ without });
    if (!without && !(await scene.start())) return { words: "not shown" };
    await scene.page.evaluate(() => {
      window.probe.busy(true);
    });
    await pause(500);
    const session = await scene.page.createCDPSession();
    await session.send("Performance.enable", CPU);
    const from = await metricsOf(session);
    await pause(WATCHED);
    const took = ((await metricsOf(session)).get("TaskDuration") ?? 0) - (from.get("TaskDuration") ?? 0);
    loads.push((1_000_000 * took) / WATCHED);
    await session.detach();
  }
  const [alone = 0, together = 0] = loads;
  return { value: Math.max(0, together - alone) };
}

async function visible({ page, open, options }: Scene): Promise<Outcome> {
  await open();
  const took = await page.evaluate((given) => window.probe.timeToVisible(given), options);
  return took === undefined ? { words: "never" } : { value: took };
}

async function heap({ page, open, start, tool }: Scene): Promise<Outcome> {
  await open({ without: true });
  await pause(300);
  const session = await page.createCDPSession();
  const before = await usedHeap(session);
  await page.evaluate(tool.script);
  if (!(await start())) return { words: "not shown" };
  const after = await usedHeap(session);
  await session.detach();
  return { value: (after - before) / MB };
}

async function usedHeap(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** Chromium's own counters. */
async function metricsOf(session: CDPSession | undefined): Promise<ReadonlyMap<string, number>> {
  const answer = await session?.send("Performance.getMetrics");
  return new Map(answer?.metrics.map(({ name, value }) => [name, value]));
}
