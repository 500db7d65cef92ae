import type { CDPSession, Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../../e2e/harness/begin-guide.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { readPasses, PASS_PROBE, type PassCounts } from "./pass-probe.ts";
import type { Row } from "./row.ts";
import { withLocalSite } from "./with-local-site.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

const FOR_S = 10;
/** Until the card has been announced and the last look is over, ms. */
const SETTLED_MS = 3_000;

/** What a shown guide costs while nothing happens: in front, and in a hidden tab. */
export function measureIdleGuide(browser: DriverName): Promise<readonly Row[]> {
  return withLocalSite(
    browser,
    plainReplica(),
    async (visit) => {
      const { page } = visit;
      const session = browser === "chromium" ? await page.createCDPSession() : undefined;
      await session?.send("Performance.enable", { timeDomain: "threadTicks" });
      await pause(SETTLED_MS);
      const without = await costPerSecond(session, page);
      await beginGuide(visit);
      await pause(SETTLED_MS);
      const shown = await costPerSecond(session, page);
      const other = await visit.browser.newPage();
      await other.bringToFront();
      await pause(SETTLED_MS);
      const isHidden = await page.evaluate(() => document.hidden);
      const hidden = await costPerSecond(session, page);
      await other.close();
      return [
        ...rowsOf(browser, "idle with a guide shown", shown, without),
        ...rowsOf(browser, `tab behind another (document.hidden ${isHidden})`, hidden, without),
      ];
    },
    PASS_PROBE,
  );
}

interface Cost {
  readonly counts: PassCounts;
  readonly layouts: number;
  readonly taskMs: number;
}

async function costPerSecond(session: CDPSession | undefined, page: Page): Promise<Cost> {
  const countsBefore = await readPasses(page);
  const before = await metrics(session);
  await pause(FOR_S * 1000);
  const after = await metrics(session);
  const counts = await readPasses(page);
  return {
    counts: {
      frames: (counts.frames - countsBefore.frames) / FOR_S,
      timers: (counts.timers - countsBefore.timers) / FOR_S,
      passes: counts.passes.slice(countsBefore.passes.length),
    },
    layouts: (after.layouts - before.layouts) / FOR_S,
    taskMs: (after.taskMs - before.taskMs) / FOR_S,
  };
}

async function metrics(
  session: CDPSession | undefined,
): Promise<{ readonly layouts: number; readonly taskMs: number }> {
  if (session === undefined) return { layouts: NaN, taskMs: NaN };
  const { metrics: all } = await session.send("Performance.getMetrics");
  const of = (name: string): number => all.find((one) => one.name === name)?.value ?? NaN;
  return { layouts: of("LayoutCount"), taskMs: 1000 * of("TaskDuration") };
}

function rowsOf(browser: string, when: string, { counts, layouts, taskMs }: Cost, without: Cost): readonly Row[] {
  const rows: Row[] = [
    { what: `${when}: frames of ours`, browser, value: counts.frames, unit: "/s", bound: 0 },
    { what: `${when}: timers of ours`, browser, value: counts.timers, unit: "/s", bound: 0 },
    { what: `${when}: looks at the page`, browser, value: counts.passes.length / FOR_S, unit: "/s", bound: 0 },
  ];
  if (Number.isNaN(layouts)) return rows; // Firefox tells neither
  const more = Math.max(0, taskMs - without.taskMs);
  return [
    ...rows,
    { what: `${when}: layouts`, browser, value: layouts, unit: "/s", bound: 0 },
    { what: `${when}: tasks, CPU beyond the page alone`, browser, value: round(more), unit: "ms/s", bound: 2 },
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
