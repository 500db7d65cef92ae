import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./browser.ts";
import { drift } from "./drift.ts";
import { dsfr } from "./dsfr.ts";
import { forms } from "./forms.ts";
import { geometry } from "./geometry.ts";
import { latency } from "./latency.ts";
import { capturePages } from "./captured-pages.ts";
import { names } from "./names.ts";
import { screens } from "./screens.ts";
import { storm } from "./storm.ts";
import { otp } from "./otp.ts";
import type { Suite } from "./suite.ts";

/** Walks the replicas and the practice site anew and keeps their pages, which `screens` and `drift` ask about. */
const pages: Suite = async () => {
  const all = await capturePages();
  const sites = [...new Set(all.map(({ site }) => site))];
  const rows = sites.map((site) => ({ site, pages: all.filter((one) => one.site === site).length }));
  return { rows, failed: [], details: {} };
};

const suites: Readonly<Record<string, Suite>> = {
  geometry,
  names,
  forms,
  otp,
  dsfr,
  pages,
  screens,
  drift,
  latency,
  storm,
};

/**
 * Runs suites of the locator's benchmark, prints a table each, writes `.output/bench/locator-<suite>.json`.
 * @param asked names of suites; all of them when empty
 * @returns how many bounds do not hold
 */
export async function runLocatorBench(asked: readonly string[]): Promise<number> {
  const output = join(root, ".output", "bench");
  mkdirSync(output, { recursive: true });
  let failures = 0;
  for (const name of asked.length === 0 ? Object.keys(suites) : asked) {
    const suite = suites[name];
    if (suite === undefined)
      throw new Error(`There is no suite « ${name} ». There are: ${Object.keys(suites).join(", ")}.`);
    console.log(`\nlocator · ${name}`);
    const started = performance.now();
    const { rows, failed, details } = await suite();
    if (rows.length > 0) console.table(rows);
    for (const line of failed) console.log(`  BOUND BROKEN: ${line}`);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`  ${seconds} s`);
    writeFileSync(
      join(output, `locator-${name}.json`),
      `${JSON.stringify({ name, seconds, rows, failed, ...details }, null, 1)}\n`,
    );
    failures += failed.length;
  }
  return failures;
}

if (process.argv[1]?.endsWith(join("locator", "run.ts")) === true) {
  process.exitCode =
    (await runLocatorBench(process.argv.slice(2).filter((argument) => !argument.startsWith("-")))) > 0 ? 1 : 0;
}
