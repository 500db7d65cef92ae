import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { bundleForPage, call, dataSet, launchChromium, openFile, percent } from "./browser.ts";
import type { NameCase } from "./names-in-page.ts";
import type { Suite } from "./suite.ts";

/** Least share of right names on both sets. */
const BOUND = 0.95;

/** Accessible names against the Web Platform Tests: ours, ours blind to contents (as shipped), and aria-api. */
export const names: Suite = async () => {
  const folder = dataSet("wpt-accname");
  if (folder === null) return { rows: [], failed: [], details: {} };
  const script = await bundleForPage("names-in-page.ts");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const sets = {
      "name/": await runNameSet(page, join(folder, "name"), script),
      "manual/": await runManualSet(page, join(folder, "manual"), script),
    };
    const rows = Object.entries(sets).map(([set, cases]) => ({
      set: `WPT ${set}`,
      trials: cases.length,
      "with values given": percent(rate(cases, "seeing")),
      "as shipped, blind to values": percent(rate(cases, "blind")),
      "of which ask for a value": cases.filter((one) => one.blind !== one.seeing).length,
      "as shipped, on the others": percent(
        rate(
          cases.filter((one) => one.blind === one.seeing),
          "blind",
        ),
      ),
      "aria-api": percent(rate(cases, "ariaApi")),
    }));
    const failed = Object.entries(sets)
      .filter(([, cases]) => rate(cases, "seeing").hits / cases.length < BOUND)
      .map(([set]) => `names: WPT ${set} below ${100 * BOUND} %`);
    const wrong = Object.values(sets).flatMap((cases) =>
      cases.filter((one) => one.seeing !== one.expected || one.blind !== one.expected),
    );
    return { rows, failed, details: { wrong } };
  } finally {
    await browser.close();
  }
};

function rate(cases: readonly NameCase[], engine: "blind" | "seeing" | "ariaApi"): { hits: number; of: number } {
  return { hits: cases.filter((one) => one[engine] === one.expected).length, of: cases.length };
}

async function runNameSet(page: Page, folder: string, script: string): Promise<readonly NameCase[]> {
  const cases: NameCase[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  )) {
    await openFile(page, join(folder, file), script);
    const found = await call<readonly NameCase[]>(page, "namesOfPage");
    cases.push(...found.map((one) => ({ ...one, label: `${file}: ${one.label}` })));
  }
  return cases;
}

/** The manual tests keep their assertion in a script; ours reads it as text. */
async function runManualSet(page: Page, folder: string, script: string): Promise<readonly NameCase[]> {
  const cases: NameCase[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const source = readFileSync(join(folder, file), "utf8");
    const steps = [
      ...source.matchAll(/"element"\s*:\s*"(\w+)",\s*"test"\s*:\s*\{\s*"ATK"\s*:\s*\[([\s\S]*?)\n {12}\]/g),
    ];
    for (const [, id = "", assertions = ""] of steps) {
      const expected = /"property",\s*"name",\s*"is",\s*"([^"]*)"/.exec(assertions)?.[1];
      if (expected === undefined) continue;
      await openFile(page, join(folder, file), script);
      const found = await call<NameCase | null>(page, "nameOfId", id, expected, file);
      if (found !== null) cases.push(found);
    }
  }
  return cases;
}
