// What the extension costs on a page of the site: before a guide, and from « the target is there » to « the ring is on it ».
import { mkdir, writeFile } from "node:fs/promises";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import { measureIdle } from "./measure-idle.ts";
import { measureReaction } from "./measure-reaction.ts";
import { summarise, type Summary } from "./summarise.ts";

/** What was aimed at, for the table; a benchmark reports and does not fail. */
const BOUNDS: Readonly<Record<string, number>> = {
  "content script without a guide, first page of a new tab, main thread (ms)": 5,
  "the same in a further page of the tab (ms)": 5,
  "target inserted → ring on it (ms)": 100,
  "target there at load → ring on it (ms)": 100,
};

await setup();
const idle = await measureIdle();
const reaction = await measureReaction();
const rows: Readonly<Record<string, Summary>> = {
  "content script without a guide, first page of a new tab, main thread (ms)": summarise(idle.firstMs),
  "the same of an empty content script (ms)": summarise(idle.emptyMs),
  "the same, as a share of all main-thread work of the load (%)": summarise(idle.firstSharePercent),
  "the same in a further page of the tab (ms)": summarise(idle.furtherMs),
  "observers + timers + frames left (count)": summarise(idle.left),
  "target there at load → ring on it (ms)": summarise(reaction.atLoadMs),
  "target inserted → ring on it (ms)": summarise(reaction.insertedMs),
};

await mkdir(outputPath("bench"), { recursive: true });
await writeFile(outputPath("bench", "startup.json"), `${JSON.stringify(rows, undefined, 2)}\n`);
console.table(
  Object.entries(rows).map(([what, { median, least, most, runs }]) => ({
    what,
    median,
    range: `${least} – ${most}`,
    runs,
    bound: BOUNDS[what] ?? "",
  })),
);
