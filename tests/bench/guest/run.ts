// What a guest costs and whether it disturbs, in real browsers, against the bounds of issue « A good guest ».
// `npm run bench -- guest [parts] [browsers] [keystrokes]`, lists with commas. A benchmark reports and does not fail.
import { mkdir, writeFile } from "node:fs/promises";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureHeap } from "./measure-heap.ts";
import { measureIdleGuide } from "./measure-idle-guide.ts";
import { measureRelocating } from "./measure-relocating.ts";
import { measureTyping, measureTypingWithGuide } from "./measure-typing.ts";
import { isOk, type Row } from "./row.ts";

const BROWSERS: readonly DriverName[] = ["chromium", "firefox"];
const [parts, browsers, keystrokes = "10000"] = process.argv.slice(2);
const PARTS: Readonly<Record<string, (browser: DriverName) => Promise<readonly Row[]>>> = {
  idle: measureIdleGuide,
  relocating: measureRelocating,
  heap: measureHeap,
  growth: measureGrowth,
  typing: (browser) => measureTyping(browser, Number(keystrokes)),
  "typing-with-guide": (browser) => measureTypingWithGuide(browser, Number(keystrokes)),
};
const wanted = (list: string | undefined, one: string): boolean => list === undefined || list.split(",").includes(one);

await setup();
const rows: Row[] = [];
for (const [part, measure] of Object.entries(PARTS).filter(([name]) => wanted(parts, name))) {
  for (const browser of BROWSERS.filter((name) => wanted(browsers, name))) {
    const found = await measure(browser);
    rows.push(...found);
    for (const { what, value, unit } of found) console.log(`${part} · ${browser} · ${what}: ${value} ${unit}`);
  }
}

await mkdir(outputPath("bench"), { recursive: true });
const verdicts = rows.map((row) => ({ ...row, ok: isOk(row) }));
await writeFile(outputPath("bench", "guest.json"), `${JSON.stringify(verdicts, undefined, 2)}\n`);
console.table(
  rows.map((row) => ({
    what: row.what,
    browser: row.browser,
    value: `${row.value} ${row.unit}`.trim(),
    bound: row.bound === undefined ? "" : `≤ ${row.bound}`,
    "": row.bound === undefined ? "" : isOk(row) ? "ok" : "NOT",
  })),
);
