import { bundleForPage, call, launchChromium, openMarkup } from "./browser.ts";
import { cpuSession, quantile, scriptMs } from "./latency.ts";
import { siteSurvey } from "./site-survey.ts";
import type { StormResult } from "./storm-in-page.ts";
import type { Suite } from "./suite.ts";
import { syntheticPage } from "./synthetic-page.ts";

const FOR_MS = 10_000;
const MOST_SHARE = 0.05;
const LONGEST_TASK = 16;

/** Ten seconds of a busy page of 3,000 elements: what the watching loop of the session costs. */
export const storm: Suite = async () => {
  const script = await bundleForPage("storm-in-page.ts");
  const browser = await launchChromium();
  const failed: string[] = [];
  const rows: Record<string, string | number>[] = [];
  try {
    for (const perSecond of [200, 1000]) {
      const page = await browser.newPage();
      const run = async (watched: boolean): Promise<{ cpu: number; result: StormResult }> => {
        await openMarkup(page, syntheticPage(3000), script);
        const session = await cpuSession(page);
        const before = await scriptMs(session);
        const result = await call<StormResult>(page, "storm", watched ? siteSurvey : null, perSecond, FOR_MS);
        const cpu = (await scriptMs(session)) - before;
        await session.detach();
        return { cpu, result };
      };
      const alone = await run(false);
      const watched = await run(true);
      const share = Math.max(0, watched.cpu - alone.cpu) / FOR_MS;
      const warm = watched.result.lookMs.slice(2);
      const longest = Math.max(...warm);
      rows.push({
        "mutations/s": perSecond,
        done: watched.result.mutations,
        looks: watched.result.looks,
        "share of the main thread": `${(100 * share).toFixed(2)} %`,
        "look median, wall ms": Math.round(quantile(warm, 0.5) * 10) / 10,
        "longest look but the first two, wall ms": Math.round(longest * 10) / 10,
        "first look, wall ms": Math.round((watched.result.lookMs[0] ?? 0) * 10) / 10,
      });
      if (share > MOST_SHARE) failed.push(`storm ${perSecond}/s: ${(100 * share).toFixed(1)} % of the main thread`);
      if (longest > LONGEST_TASK) failed.push(`storm ${perSecond}/s: a task of ${longest.toFixed(1)} ms`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return { rows, failed, details: {} };
};
