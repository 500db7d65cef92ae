// Gommette and six tour libraries on the same pages in the same run: one row per behaviour of the field's survey.
// `npm run bench -- anchors [runs] [tools] [rows]`, lists with commas, `all` for all. With the defaults it writes its
// section of ../README.md.
import { mkdir, writeFile } from "node:fs/promises";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import type { DriverName, TestBrowser } from "../../e2e/harness/test-browser.ts";
import { launchReducedFirefox } from "./launch-reduced-firefox.ts";
import { type Line, type Outcome, type Row, rows } from "./rows.ts";
import { inScene } from "./scene.ts";
import { cellOf, type Column, type Result, writeTable } from "./table.ts";
import { loadTools, type ToolInfo } from "./tools.ts";

const RUNS = 5;
const AT_ONCE = 4;
const [runsAsked = "", toolsAsked = "all", rowsAsked = "all"] = process.argv.slice(2);
const runs = Number(runsAsked) || RUNS;
const isWanted = (list: string, one: string): boolean => list === "all" || list.split(",").includes(one);

await setup();
const began = Date.now();
const tools = await loadTools((name) => isWanted(toolsAsked, name));
const wanted = rows.filter(({ id }) => isWanted(rowsAsked, id));
const columns: Column[] = [];
for (const tool of tools) columns.push(await measure(tool, "chromium"));
const [gommette] = tools.filter(({ name }) => name === "Gommette");
if (gommette !== undefined) columns.splice(1, 0, await measure(gommette, "firefox"));

await mkdir(outputPath("bench"), { recursive: true });
const lines = wanted.flatMap((row): readonly Line[] => [row, ...(row.also ?? [])]);
const plain = columns.map(({ tool: { script: _script, guides: _guides, ...tool }, ...rest }) => ({
  ...rest,
  tool,
  results: Object.fromEntries(rest.results),
}));
await writeFile(outputPath("bench", "anchors.json"), `${JSON.stringify(plain, undefined, 1)}\n`);
console.table(
  Object.fromEntries(
    lines.map(({ id }) => [
      id,
      Object.fromEntries(columns.map((column) => [column.name, cellOf(column.results.get(id))])),
    ]),
  ),
);
const isWhole = runs >= RUNS && toolsAsked === "all" && rowsAsked === "all";
if (isWhole) await writeTable({ columns, lines, runs, minutes: (Date.now() - began) / 60_000 });

const failed = columns
  .filter(({ tool }) => tool.name === "Gommette")
  .flatMap((column) =>
    wanted.filter(({ id }) => column.results.get(id)?.passed === false).map(({ id }) => `${id} in ${column.name}`),
  );
if (failed.length > 0) {
  console.log(`Gommette does not pass: ${failed.join(", ")}`);
  process.exitCode = 1;
}

async function measure(tool: ToolInfo, name: DriverName): Promise<Column> {
  const results = new Map<string, Result>();
  const browser = await launchBrowser(name, { withExtension: false });
  try {
    await warmUp(tool, browser);
    for (const row of wanted) {
      if (name === "firefox" && row.chromiumOnly === true) continue;
      const still = name === "firefox" && row.lessMotion === true ? await launchReducedFirefox() : undefined;
      try {
        for (const [id, result] of await measureRow(row, tool, still ?? browser)) results.set(id, result);
      } finally {
        await still?.close();
      }
    }
    const title = tool.name === "Gommette" ? `Gommette, ${name === "chromium" ? "Chromium" : "Firefox"}` : tool.name;
    return { name: title, browser: browser.version, tool, results };
  } finally {
    await browser.close();
  }
}

/** The first page of each window is thrown away: what it takes is the browser's start. */
async function warmUp(tool: ToolInfo, browser: TestBrowser): Promise<void> {
  const once = (): Promise<boolean> =>
    inScene({ browser, tool, best: false, fresh: false }, async ({ open, start }) => {
      await open();
      return start();
    });
  await Promise.all(Array.from({ length: browser.name === "firefox" ? 1 : AT_ONCE }, once));
}

/** The defaults; where they do not pass, also the best that its options can do. */
async function measureRow(
  row: Row,
  tool: ToolInfo,
  browser: TestBrowser,
): Promise<readonly (readonly [string, Result])[]> {
  const outcomes = await repeat(row, tool, browser, false);
  const isRival = tool.name !== "Gommette";
  const better = isRival && needsBest(row, sum(outcomes)) ? await tryOptions(row, tool, browser) : undefined;
  const result: Result = { ...sum(outcomes), best: better && sum(better) };
  console.log(`${tool.name} · ${browser.name} · ${row.id}: ${cellOf(result)} · ${result.words ?? ""}`);
  const also = (row.also ?? []).map(({ id }) => {
    const of = (all: readonly Outcome[]): Result => sum(all.map(({ also: more }) => ({ value: more?.[id] })));
    return [id, { ...of(outcomes), best: better && of(better) }] as const;
  });
  return [[row.id, result], ...also];
}

/** Options are tried where the defaults do not pass, and where the page does not come to rest. */
function needsBest(row: Row, { passed, value }: Result): boolean {
  return passed === false || (row.id === "idle-frames" && (value ?? 0) > 1);
}

/** One run tells whether the options change anything; then as many as for the rest. */
async function tryOptions(row: Row, tool: ToolInfo, browser: TestBrowser): Promise<readonly Outcome[]> {
  const first = await repeat(row, tool, browser, true, 1);
  return first[0]?.passed === false ? first : [...first, ...(await repeat(row, tool, browser, true, runs - 1))];
}

async function repeat(
  row: Row,
  tool: ToolInfo,
  browser: TestBrowser,
  best: boolean,
  times = runs,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let left = times;
  const work = async (): Promise<void> => {
    while (left-- > 0)
      outcomes.push(await inScene({ browser, tool, best, fresh: row.fresh === true }, (scene) => row.run(scene)));
  };
  // Most of a run is waiting. Firefox has no second window over BiDi that is shown and focused.
  const workers = row.alone === true || browser.name === "firefox" ? 1 : AT_ONCE;
  await Promise.all(Array.from({ length: Math.min(workers, times) }, work));
  return outcomes;
}

/** Passed when every run did; the median of the figures; the words of the first run that did not pass. */
function sum(outcomes: readonly Outcome[]): Result {
  const values = outcomes.flatMap(({ value }) => (value === undefined ? [] : [value])).sort((a, b) => a - b);
  const passes = outcomes.filter(({ passed }) => passed === true).length;
  const told = outcomes.find(({ passed }) => passed === false) ?? outcomes[0];
  return {
    passed: outcomes.every(({ passed }) => passed === undefined) ? undefined : passes === outcomes.length,
    passes,
    runs: outcomes.length,
    value: values[Math.floor((values.length - 1) / 2)],
    range: [values[0], values.at(-1)],
    words: told?.words,
  };
}
