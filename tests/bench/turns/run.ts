// Two versions of the locator by turns in one page, in Chromium: small differences are seen, whatever the hour.
// `npm run bench -- turns [commit] [nodes] [ms between bursts]`: the work tree against a commit, HEAD when none is named.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { outputPath } from "../../commands/project-folder.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import { burstOf, CHANGES, ITEMS } from "../guest/bursts.ts";
import { bundleAs, launchChromium, root } from "../locator/browser.ts";
import { siteSurvey } from "../locator/site-survey.ts";
import { syntheticPage } from "../locator/synthetic-page.ts";
import { quantile } from "../quantile.ts";
import type { Look } from "./turns-in-page.ts";

const BURSTS = 200;
/** Bursts that are not counted: the code is to be warm. */
const WARM_UP = 40;
const ENTRY = "tests/bench/turns/turns-in-page.ts";

const [commit = "HEAD", nodes = "1000", between = "5"] = process.argv.slice(2);
const before = mkdtempSync(join(tmpdir(), "gommette-turns-"));
const browser = await launchChromium();
const rows: Record<string, string | number>[] = [];
try {
  const archive = join(before, "src.tar");
  execFileSync("git", ["archive", "-o", archive, commit, "src"], { cwd: root });
  execFileSync("tar", ["-xf", archive, "-C", before]);
  mkdirSync(dirname(join(before, ENTRY)), { recursive: true });
  cpSync(join(root, ENTRY), join(before, ENTRY));
  const scripts = await Promise.all([bundleAs("before", join(before, ENTRY)), bundleAs("now", join(root, ENTRY))]);
  for (const [what, change] of Object.entries(CHANGES)) {
    const page = await browser.newPage();
    await page.setContent(syntheticPage(Number(nodes)).replace("<main>", `<main id="${ITEMS}">`));
    rows.push({ what, ...(await takeTurns(page, scripts.join("\n"), burstOf(change))) });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(before, { recursive: true, force: true });
}
mkdirSync(outputPath("bench"), { recursive: true });
writeFileSync(outputPath("bench", "turns.json"), `${JSON.stringify({ commit, nodes, between, rows }, undefined, 2)}\n`);
console.table(rows);

/** In a world of their own, as content scripts are: there each answer of the page costs more than to the page itself. */
async function takeTurns(page: Page, scripts: string, burst: string): Promise<Record<string, string | number>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(`a version failed: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  await evaluate(`${scripts}; globalThis.survey = ${JSON.stringify(siteSurvey)};`);
  const times = { before: [] as number[], now: [] as number[] };
  let different = 0;
  for (let count = 0; count < WARM_UP + BURSTS; count++) {
    await page.evaluate(burst);
    const seen = new Set<string>();
    // Who comes second finds the page's objects made: both do as often.
    for (const name of count % 2 === 0 ? (["before", "now"] as const) : (["now", "before"] as const)) {
      const look = (await evaluate(`${name}.look(survey)`)) as Look; // what turns-in-page.ts gives
      seen.add(look.seen);
      if (count >= WARM_UP) times[name].push(look.ms);
    }
    if (seen.size > 1) different += 1;
    await pause(Number(between));
  }
  const differences = times.now.map((ms, at) => ms - (times.before[at] ?? NaN)).sort((one, other) => one - other);
  // Without the tenth at each end, in which the browser collected or the host was elsewhere.
  const counted = differences.slice(BURSTS / 10, -BURSTS / 10);
  return {
    "before: median, ms": round(quantile(times.before, 0.5)),
    p95: round(quantile(times.before, 0.95)),
    "now: median, ms": round(quantile(times.now, 0.5)),
    "p95 ": round(quantile(times.now, 0.95)),
    "now − before, ms": `${round(mean(counted))} ± ${round(2 * standardError(counted))}`,
    "seen differently": different,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function standardError(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)) / numbers.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
