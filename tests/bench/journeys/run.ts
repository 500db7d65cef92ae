// Every guide on the practice site and on every replica, in both browsers, by the follower of tests/e2e/harness.
// `npm run bench -- journeys [browsers] [sites] [guides]`, each a list with commas; all of them when left out.
import { mkdir, writeFile } from "node:fs/promises";
import { guides } from "../../../src/guides/guides.ts";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import { followJourney, type JourneyResult, SITES } from "./follow-journey.ts";

const BROWSERS = ["chromium", "firefox"] as const;
const [browsers, sites, ids] = process.argv.slice(2);
const wanted = (list: string | undefined, one: string): boolean => list === undefined || list.split(",").includes(one);

await setup();
const results: {
  readonly guide: string;
  readonly site: string;
  readonly browser: string;
  readonly result: JourneyResult;
}[] = [];
// Both browsers at a time: a follower waits most of its time.
await Promise.all(BROWSERS.filter((one) => wanted(browsers, one)).map(followAll));

await mkdir(outputPath("bench"), { recursive: true });
await writeFile(outputPath("bench", "journeys.json"), `${JSON.stringify(results, undefined, 2)}\n`);
const rows = guides
  .filter(({ id }) => results.some(({ guide }) => guide === id))
  .map(({ id }) => [id, Object.fromEntries(results.filter(({ guide }) => guide === id).map(cell))] as const);
console.table(Object.fromEntries(rows));
const done = results.flatMap(({ result }) => (result.status === "done" ? [result] : []));
console.log(
  [
    `${done.length} of ${results.length} reached their end`,
    `${sum(done.map(({ wrongRings }) => wrongRings.length))} wrong rings`,
    `${sum(done.map(({ pageFaults }) => pageFaults.length))} changes of a page that the page did not make`,
    `mean wrong acts ${(sum(done.map(({ wrongActs }) => wrongActs.length)) / Math.max(1, done.length)).toFixed(2)}`,
  ].join(", "),
);

async function followAll(browser: (typeof BROWSERS)[number]): Promise<void> {
  for (const { id: guide } of guides.filter((one) => wanted(ids, one.id))) {
    for (const site of SITES.filter((one) => wanted(sites, one))) {
      const result = await followJourney(guide, site, browser);
      results.push({ guide, site, browser, result });
      console.log(`${browser} · ${guide} · ${site}: ${inWords(result)}`);
    }
  }
}

function cell({ site, browser, result }: (typeof results)[number]): readonly [string, string] {
  return [
    `${site} ${browser}`,
    result.status === "failed"
      ? "FAILED"
      : result.wrongRings.length > 0
        ? "WRONG RING"
        : result.pageFaults.length > 0
          ? "PAGE CHANGED"
          : "done",
  ];
}

function inWords(result: JourneyResult): string {
  if (result.status === "failed") return `FAILED\n${result.report.slice(0, 1_500)}`;
  const { wrongRings, wrongActs, lostKeys, pageFaults } = result;
  const faults = [
    ...wrongRings,
    ...wrongActs.map((act) => `again: ${act}`),
    ...lostKeys.map((keys) => `lost: ${keys}`),
    ...pageFaults.map((fault) => `page changed: ${fault}`),
  ];
  return ["done", ...faults].join("\n    ");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
