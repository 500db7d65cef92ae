import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { Line } from "./rows.ts";
import type { ToolInfo } from "./tools.ts";

/** What the runs of one row gave for one tool. */
export interface Result {
  /** Undefined where a row is only a figure. */
  readonly passed: boolean | undefined;
  readonly passes: number;
  readonly runs: number;
  /** Median. */
  readonly value: number | undefined;
  readonly range: readonly [number | undefined, number | undefined];
  readonly words: string | undefined;
  /** The same with every option that could help, where the defaults do not pass. */
  readonly best?: Result | undefined;
}

export interface Column {
  readonly name: string;
  /** Name and version of the browser. */
  readonly browser: string;
  readonly tool: ToolInfo;
  readonly results: ReadonlyMap<string, Result>;
}

export interface TableData {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly runs: number;
  readonly minutes: number;
}

/** A result in a few characters. After the arrow: with every option that could help, where that is another result. */
export function cellOf(result: Result | undefined): string {
  if (result === undefined) return "–";
  const { best } = result;
  const shown = plainCell(result);
  const better = best === undefined ? shown : plainCell(best);
  return better === shown || best?.passed === false ? shown : `${shown} → ${better}`;
}

function plainCell({ passed, value, words = "", passes, runs }: Result): string {
  const mark = passed === undefined ? "" : passed ? "yes" : passes > 0 ? `${passes} of ${runs} runs` : "no";
  const figure = value === undefined ? "" : rounded(value);
  // Words that only say yes or no again add nothing; long ones are for the file of results.
  const told = figure !== "" || passed === true || words.length > 40 || words === mark ? "" : words;
  return [mark, figure, told].filter((piece) => piece !== "").join(", ") || "–";
}

function rounded(value: number): string {
  if (value >= 10) return String(Math.round(value));
  return String(Math.round(value * (value >= 1 ? 10 : 100)) / (value >= 1 ? 10 : 100));
}

/** What stands in the README of the benches between these is this bench's. */
const SECTION = /(?<=<!-- anchors: written by the bench -->\n).*(?=\n<!-- anchors: end -->)/s;

/** Writes the section « anchors » of `tests/bench/README.md` anew. */
export async function writeTable(data: TableData): Promise<void> {
  const file = join(import.meta.dirname, "../README.md");
  const before = await readFile(file, "utf8");
  if (!SECTION.test(before)) throw new Error(`${file}: expected ${SECTION.source}, found no such place`);
  const text = before.replace(SECTION, () => `\n${tableText(data)}`);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
}

function tableText({ columns, lines, runs, minutes }: TableData): string {
  const head = columns.map(({ name, tool }) => (tool.name === "Gommette" ? `**${name}**` : `${name} ${tool.version}`));
  const row = (title: string, cells: readonly string[]): string =>
    `| ${[title, ...cells].map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
  const table = [
    row("", head),
    row(
      "---",
      columns.map(() => "---"),
    ),
    ...lines.map(({ id, title, unit }) =>
      row(
        unit === undefined ? title : `${title} (${unit})`,
        columns.map(({ results }) => cellOf(results.get(id))),
      ),
    ),
    row("Size, min + gzip, with style sheet, without guides (kB)", columns.map(sizeCell)),
    row(
      "Licence",
      columns.map(({ tool }) => tool.licence),
    ),
    row(
      "**Passed, of the rows that can be passed**",
      columns.map((column) => scoreOf(column, lines)),
    ),
  ];
  const browsers = [...new Set(columns.map(({ browser }) => browser))].join(" and ");
  const date = new Date().toISOString().slice(0, 10);
  return `## anchors

Gommette and six tour libraries on the same pages. Written by \`npm run bench -- anchors\` on ${date}: ${browsers}, without a window; ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"},
${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; ${runs} runs of each cell, ${Math.round(minutes)} minutes, the machine otherwise ${busyness()}. Real mouse and key events.
« yes » is what one wants; it takes all runs. Figures are medians. « → » gives the same with every documented option that could help, all set at once, where that
is better; where it is missing, no option helped. The others run in Chromium only.

${table.join("\n")}

### Where another is better than Gommette

${betterThanUs(columns, lines)}

${NOTES}`;
}

/** Times measured on a busy machine are longer, for all alike. */
function busyness(): string {
  const [, , load = 0] = loadavg();
  return load > 2 * cpus().length ? `very busy (load ${rounded(load)})` : `quiet (load ${rounded(load)})`;
}

function sizeCell({ tool: { size, react } }: Column): string {
  return react === 0 ? kilobytes(size) : `${kilobytes(size)} + ${kilobytes(react)} of React`;
}

function kilobytes(bytes: number): string {
  return String(Math.round(bytes / 100) / 10);
}

/** With the defaults, and with the best options of each row. */
function scoreOf({ results }: Column, lines: readonly Line[]): string {
  const judged = lines.flatMap(({ id }) => results.get(id) ?? []).filter(({ passed }) => passed !== undefined);
  const passed = judged.filter((result) => result.passed === true).length;
  const best = judged.filter((result) => result.passed === true || result.best?.passed === true).length;
  return `${passed} of ${judged.length}${best > passed ? ` → ${best}` : ""}`;
}

/** Figures by which another one is ahead by a tenth or more, in the same browser and run. */
function betterThanUs(columns: readonly Column[], lines: readonly Line[]): string {
  const [ours, ...others] = columns.filter(({ browser }) => browser === columns[0]?.browser);
  const said = lines.flatMap(({ id, title, unit = "" }) => {
    const own = ours?.results.get(id);
    if (own?.passed !== undefined || own?.value === undefined) return [];
    const { value } = own;
    const ahead = others.flatMap(({ name, results }) => {
      const theirs = results.get(id)?.value;
      return theirs !== undefined && theirs < value * 0.9 && rounded(theirs) !== rounded(value)
        ? [[name, theirs] as const]
        : [];
    });
    if (ahead.length === 0) return [];
    const list = ahead.map(([name, theirs]) => `${name} ${rounded(theirs)}${ratio(value, theirs)}`).join(", ");
    return [`- ${title}: Gommette ${rounded(value)} ${unit}; ahead: ${list}.`];
  });
  const size = ours?.tool.size ?? 0;
  const smaller = others.filter(({ tool }) => tool.size < size);
  const bySize = smaller.map(({ name, tool }) => `${name} ${kilobytes(tool.size)}${ratio(size, tool.size)}`).join(", ");
  return [...said, `- Size: Gommette ${kilobytes(size)} kB with its locator and engine; smaller: ${bySize}.`].join(
    "\n",
  );
}

function ratio(ours: number, theirs: number): string {
  return theirs > 0.5 ? ` (÷ ${rounded(ours / theirs)})` : "";
}

const NOTES = `### How to read it

- **The pages** (\`pages.ts\`) are one invented login page with a fixed header of z-index 500, its form in an inner scroller, in a shadow
  root, late, or beside an open \`<dialog>\`. Every tool is given the same three steps, placed below their targets.
- **The others** are used by their documented API, from selectors (\`rivals/*-in-page.ts\`). shepherd.js has its overlay on, as in its
  guide's examples: without it nothing is drawn on the target. react-joyride is told to skip its beacon. What an author may write beyond
  options (refreshing by hand on each event, starting the tour when the element is there) is not counted.
- **Gommette** is the extension's session, locator, engine and overlay, with the site's data and the guide « Me connecter » cut to the
  steps of the page. It is told no selector: it finds its targets by role and name, which the others do not do. It runs as a script of the page
  here; as an extension it also waits for its background, which \`npm run bench -- startup\` measures. Its card stands apart from the target by
  design: for errors its ring and its arrow are measured, not the card. It does not take the place of a tour library: it knows one site.
- **Error**: how far highlight or tooltip are from where they were as seen from the target, at rest. A tooltip that moved to another side of
  its target is not off.
- **Typing**: the view shrinks from 800 to 430 px and back while ten digits are typed. **Written on**: attributes of the page's own nodes,
  an empty \`class=""\` counts too. **Page's rules**: elements of the card whose font, size, colour, case, spacing, opacity, position or box
  changed from where the same rules reach the page alone; « ordinary » rules are not important, « hostile » ones are.
- **Motion**: frames in which tooltip or highlight moved, grew or faded after Next; up to 3 pass, as drawing and then placing takes two.
- **Main thread** is time of the thread itself, so that other programs on the machine do not count. Without a graphics card all painting is done by the processor.
- **Heap** is what is left after collection once a step is shown, the script's own text included.
- Each page is opened anew for each run; four run at once, each in its own window, but alone where a time or a cost is measured.
- What needs an eye or an ear (contrast, size of text, screen readers) is tested apart: \`tests/e2e/overlay/access.test.ts\`.
`;
