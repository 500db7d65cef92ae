import type { Replica } from "../../fixtures/replica.ts";
import { beginGuide, plainReplica } from "../../e2e/harness/begin-guide.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { syntheticPage } from "../locator/synthetic-page.ts";
import { cpuSession, scriptMs } from "../cpu-time.ts";
import { quantile } from "../quantile.ts";
import { PASS_PROBE, type PassCounts, readPasses } from "./pass-probe.ts";
import { burstOf, CHANGES, ITEMS } from "./bursts.ts";
import type { Row } from "./row.ts";
import type { Visit } from "../../e2e/harness/with-site.ts";
import { withLocalSite } from "./with-local-site.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

/** Nodes of the page, and the longest p95 of one look after a burst of mutations, ms. */
const SIZES: readonly (readonly [nodes: number, p95: number])[] = [
  [1_000, 4],
  [10_000, 16],
  [50_000, 50],
];
const BURSTS = 60;
/** Bursts without a guide, whose cost is the page's own. */
const ALONE = 10;
/** Long enough for the looks that answer a burst, also after they have had to rest, ms; the page alone has the same. */
const BETWEEN_MS = 900;

/** What a look costs after a burst of mutations, with the whole extension on pages of three sizes. */
export async function measureRelocating(browser: DriverName): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [nodes, bound] of SIZES) {
    // A page of its own for each kind of change: what one leaves behind would make the page of the next one larger.
    for (const [what, change] of Object.entries(CHANGES)) {
      const measure = async (visit: Visit): Promise<readonly Row[]> =>
        rowsOf(await measureBursts(visit, browser, change), `${nodes} nodes, ${what}`, browser, bound);
      rows.push(...(await withLocalSite(browser, largeReplica(nodes), measure, PASS_PROBE)));
    }
  }
  return rows;
}

/** What was seen of the looks that answered the bursts. */
interface Measured {
  /** Of one burst without a guide, ms of the thread: the same work on every host, so it tells a slow hour from slow code. */
  readonly alone: number;
  /** Of one look, ms of the thread with all that it entails, without what the page alone takes; none in Firefox. */
  readonly cpu: readonly number[];
  readonly passes: PassCounts["passes"];
}

async function measureBursts(visit: Visit, browser: DriverName, change: string): Promise<Measured> {
  const { page } = visit;
  const session = browser === "chromium" ? await cpuSession(page) : undefined;
  const spentSoFar = async (): Promise<number> => (session === undefined ? NaN : scriptMs(session));
  const spend = async (): Promise<number> => {
    const before = await spentSoFar();
    await page.evaluate(burstOf(change));
    await pause(BETWEEN_MS);
    return (await spentSoFar()) - before;
  };
  const alone: number[] = [];
  for (let burst = 0; burst < ALONE && session !== undefined; burst++) alone.push(await spend());
  const own = quantile(alone, 0.5);
  await beginGuide(visit);
  await pause(2_000);
  const cpu: number[] = [];
  let known = (await readPasses(page)).passes.length;
  const first = known;
  for (let burst = 0; burst < BURSTS; burst++) {
    const spent = await spend();
    const now = (await readPasses(page)).passes.length;
    if (session !== undefined && now > known) cpu.push(Math.max(0, spent - own) / (now - known));
    known = now;
  }
  return { alone: own, cpu, passes: (await readPasses(page)).passes.slice(first) };
}

function rowsOf({ alone, cpu, passes }: Measured, of: string, browser: DriverName, bound: number): readonly Row[] {
  const inFrames = new Map<number, number>();
  for (const { frame } of passes) inFrames.set(frame, (inFrames.get(frame) ?? 0) + 1);
  const wall = passes.map(({ ms }) => ms);
  const row = (what: string, value: number, more: Partial<Row> = {}): Row => {
    return { browser, unit: "ms", ...more, what: `${of}: ${what}`, value: round(value) };
  };
  return [
    // Firefox does not tell the CPU time: there the clock decides, and other work on the machine counts.
    ...(cpu.length === 0
      ? [row("one look, p95", quantile(wall, 0.95), { bound })]
      : [
          row("one look, CPU with all that it entails, p95", quantile(cpu, 0.95), { bound }),
          row("one look, CPU, median", quantile(cpu, 0.5)),
          row("the page alone for a burst, CPU, median", alone),
          row("one look by the clock, p95", quantile(wall, 0.95)),
        ]),
    row("one look by the clock, median", quantile(wall, 0.5)),
    row("looks in one frame, most", Math.max(...inFrames.values()), { unit: "", bound: 1 }),
    row("looks for each burst", passes.length / BURSTS, { unit: "" }),
  ];
}

/** The plain replica with so many nodes more on each page. */
function largeReplica(nodes: number): Replica {
  const replica = plainReplica();
  const [, main = ""] = /<main>([\s\S]*)<\/main>/.exec(syntheticPage(nodes)) ?? [];
  // Without the form of the made-up page: the replica has its own.
  const more = `<div id="${ITEMS}">${main.replace(/<form[\s\S]*<\/form>/, "")}</div>`;
  return {
    name: `with ${nodes} nodes`,
    respond: async (request) => {
      const response = await replica.respond(request);
      if (response.headers["content-type"]?.startsWith("text/html") !== true) return response;
      return { ...response, body: String(response.body).replace('<div id="pied">', `${more}<div id="pied">`) };
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
