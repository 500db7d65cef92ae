import type { Page } from "puppeteer-core";
import { bundleForPage, call, launchChromium, launchFirefox, openMarkup } from "./browser.ts";
import { cpuSession, scriptMs } from "../cpu-time.ts";
import { quantile } from "../quantile.ts";
import { siteSurvey } from "./site-survey.ts";
import type { StormResult } from "./storm-in-page.ts";
import type { Suite } from "./suite.ts";
import { syntheticPage } from "./synthetic-page.ts";

const FOR_MS = 10_000;
const MOST_SHARE = 0.05;
const LONGEST_TASK = 16;
/** Tasks of about the first two looks, in which code runs for the first time. */
const COLD_TASKS = 20;

/** Ten seconds of a busy page of 3,000 elements: what the watching loop of the session costs. */
export const storm: Suite = async () => {
  const script = await bundleForPage("storm-in-page.ts");
  const failed: string[] = [];
  const rows: Record<string, string | number>[] = [];
  for (const [name, launch] of Object.entries({ chromium: launchChromium, firefox: launchFirefox })) {
    const browser = await launch();
    try {
      for (const perSecond of [200, 1000]) {
        const page = await browser.newPage();
        const { result, share } = await weather(page, script, perSecond, name === "chromium");
        const warm = result.taskMs.slice(COLD_TASKS);
        const longest = Math.max(...warm);
        rows.push({
          browser: name,
          "mutations/s": perSecond,
          done: result.mutations,
          looks: result.looks,
          "share of the main thread": `${(100 * share).toFixed(2)} %`,
          "task p95, ms": round(quantile(warm, 0.95)),
          "longest task once warm, ms": round(longest),
          "longest while cold, ms": round(Math.max(...result.taskMs.slice(0, COLD_TASKS))),
        });
        if (share > MOST_SHARE)
          failed.push(`storm, ${name}, ${perSecond}/s: ${(100 * share).toFixed(1)} % of the main thread`);
        if (longest > LONGEST_TASK)
          failed.push(`storm, ${name}, ${perSecond}/s: a task of ${longest.toFixed(1)} ms by the clock`);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }
  return { rows, failed, details: {} };
};

/** In Chromium the share is the thread's time with the loop less without it; elsewhere the tasks' own time by the clock. */
async function weather(
  page: Page,
  script: string,
  perSecond: number,
  byThread: boolean,
): Promise<{ readonly result: StormResult; readonly share: number }> {
  const run = async (watched: boolean): Promise<{ readonly cpu: number; readonly result: StormResult }> => {
    await openMarkup(page, syntheticPage(3000), script);
    const session = byThread ? await cpuSession(page) : undefined;
    const before = session === undefined ? 0 : await scriptMs(session);
    const result = await call<StormResult>(page, "storm", watched ? siteSurvey : null, perSecond, FOR_MS);
    const tasks = result.taskMs.reduce((sum, ms) => sum + ms, 0);
    const cpu = session === undefined ? tasks : (await scriptMs(session)) - before;
    await session?.detach();
    return { cpu, result };
  };
  const alone = byThread ? (await run(false)).cpu : 0;
  const { cpu, result } = await run(true);
  return { result, share: Math.max(0, cpu - alone) / FOR_MS };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
