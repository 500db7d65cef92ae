import type { Page } from "puppeteer-core";
import { basePages, type BasePage } from "./base-pages.ts";
import { bundleForPage, call, dataFolder, launchChromium, openFile, percent, ruleOfThree } from "./browser.ts";
import { capturedPages } from "./captured-pages.ts";
import type { Trial } from "./drift-in-page.ts";
import { operators, type Expected } from "./drift-operators.ts";
import { ownBasePages } from "./own-base-pages.ts";
import type { Suite } from "./suite.ts";

const SEEDS = Number(process.env["SEEDS"] ?? "4");
/** Least share of hits for each operator under which the target is still there. */
const LEAST_HITS = 0.95;
const LEAST_TRIALS = 5000;

type Record_ = Trial & { readonly page: string; readonly operator: string; readonly seed: number };

/** Pages that change: the right element while it is there, nothing once it is gone. */
export const drift: Suite = async () => {
  if (dataFolder === null) console.log("  ../shared/data is not here: only pages of our own.");
  const pages = [...(dataFolder === null ? [] : basePages(dataFolder)), ...ownBasePages(await capturedPages())];
  const script = await bundleForPage("drift-in-page.ts");
  const browser = await launchChromium();
  const trials: Record_[] = [];
  try {
    for (const base of pages) {
      const page = await browser.newPage();
      trials.push(...(await runPage(page, base, script)));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  // Of equal trials the first is kept: an operator that changed nothing is no trial of its own.
  const distinct = [...new Map([...trials].reverse().map((trial) => [`${trial.page} ${trial.hash}`, trial])).values()];
  return summarise(distinct, trials.length, pages.length);
};

async function runPage(page: Page, base: BasePage, script: string): Promise<readonly Record_[]> {
  await openFile(page, base.file, script);
  const missing = await call<readonly string[]>(page, "prepare", base.targets, base.dismissed ?? "x-nothing");
  if (missing.length > 0) console.log(`  ${base.name}: without ${missing.join(", ")}`);
  const records: Record_[] = [];
  for (const operator of Object.keys(operators)) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const trials = await call<readonly Trial[]>(page, "runTrials", operator, seed);
      records.push(...trials.map((trial) => ({ ...trial, page: base.name, operator, seed })));
      if (operator === "0 unchanged") break;
    }
  }
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const trials = await call<readonly Trial[]>(page, "runReplacements", seed);
    records.push(
      ...trials.map((trial) => ({ ...trial, page: base.name, operator: "18g re-rendered or removed", seed })),
    );
  }
  return records;
}

function summarise(
  trials: readonly Record_[],
  all: number,
  pages: number,
): ReturnType<Suite> extends Promise<infer Result> ? Result : never {
  const failed: string[] = [];
  const rows = [...Object.keys(operators), "18g re-rendered or removed"].map((operator) => {
    const own = trials.filter((trial) => trial.operator === operator);
    const present = own.filter((trial) => trial.mode === "present" || trial.mode === "replaced");
    const absent = own.filter((trial) => trial.mode === "absent" || trial.mode === "removed");
    const expected: Expected = operators[operator]?.expected ?? "hit";
    const hits = present.filter(
      (trial) => trial.outcome === "hit" && !(expected === "abstain-or-kind" && !trial.reason.startsWith("field-kind")),
    );
    const kept =
      expected === "hit"
        ? hits
        : present.filter(
            (trial) =>
              trial.outcome === "abstained" ||
              (expected === "abstain-or-kind" && trial.reason.startsWith("field-kind")),
          );
    const wrong = present.filter(
      (trial) => trial.outcome === "wrong" || (expected === "abstain" && trial.outcome === "hit"),
    );
    const falsePoints = own.filter((trial) => trial.outcome === "false-point");
    if (kept.length < LEAST_HITS * present.length)
      failed.push(`drift ${operator}: ${percent({ hits: kept.length, of: present.length })} as expected`);
    if (wrong.length + falsePoints.length > 0)
      failed.push(`drift ${operator}: ${wrong.length} wrong, ${falsePoints.length} false points`);
    return {
      operator,
      present: present.length,
      expected,
      "as expected": percent({ hits: kept.length, of: present.length }),
      wrong: wrong.length,
      absent: absent.length,
      "false points": falsePoints.length,
    };
  });
  const present = trials.filter((trial) => trial.mode === "present").length;
  const absent = trials.length - present;
  if (trials.length < LEAST_TRIALS) failed.push(`drift: only ${trials.length} distinct trials`);
  rows.push({
    operator: `all, ${pages} base pages`,
    present,
    expected: "hit",
    "as expected": `of ${all} runs, distinct`,
    wrong: trials.filter((trial) => trial.outcome === "wrong").length,
    absent,
    "false points": trials.filter((trial) => trial.outcome === "false-point").length,
  });
  console.log(`  95 % bounds when none is seen: wrong ${ruleOfThree(present)}, false points ${ruleOfThree(absent)}`);
  const notable = trials.filter((trial) => trial.outcome === "wrong" || trial.outcome === "false-point");
  const missed = trials.filter(
    (trial) =>
      trial.mode !== "absent" &&
      trial.mode !== "removed" &&
      trial.outcome === "abstained" &&
      operators[trial.operator]?.expected === "hit",
  );
  return { rows, failed, details: { notable, missed } };
}
