// Everything that goes wrong on the way, at every step of three guides, on replicas chosen by a seed, in Chromium.
// `npm run bench -- faults [runs | all] [seed] [part of a fault's name]`: so many of all cases, drawn by the seed; `all`
// is every fault at every step of the three guides.
import { mkdir, writeFile } from "node:fs/promises";
import { fr } from "../../../src/texts/fr/texts.ts";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import { type LocalWorld, startLocalWorld } from "../../e2e/harness/local-world.ts";
import { followGuide } from "../../e2e/harness/follower.ts";
import { startGuideOn } from "../../e2e/harness/start-guide.ts";
import type { TestBrowser } from "../../e2e/harness/test-browser.ts";
import { waitFor } from "../../e2e/harness/wait-for.ts";
import { SITE_HOME } from "../../e2e/harness/with-site.ts";
import type { ReplicaOptions } from "../../fixtures/replica-options.ts";
import { replicas, type ReplicaMaker } from "../../fixtures/replicas.ts";
import { seeded } from "../locator/random.ts";
import { type Baseline, recordBaseline } from "./baseline.ts";
import { type FaultResult, disturbOnce } from "./disturb-once.ts";
import { type Disturbance, disturbances, type Scene } from "./disturbances.ts";
import { isSamePage, seePage } from "./page-signature.ts";

const GUIDES = ["se-connecter", "mot-de-passe-oublie", "activer"] as const;
const BACK_WITHIN = 2_000;
/** Each waits most of its time. */
const WORKERS = 4;
const SIGNED_IN_AT_START: Disturbance = { id: "already signed in at the start", put: () => undefined };
const [runs = "320", seed = "1", only = ""] = process.argv.slice(2);

interface Case {
  readonly guideId: (typeof GUIDES)[number];
  readonly site: ReplicaMaker["name"];
  readonly stepId: string;
  readonly disturbance: Disturbance;
  readonly finish: boolean;
}

await setup();
const random = seeded(Number(seed));
const baselines = new Map<string, Baseline>();
const undisturbed = GUIDES.flatMap((guideId) => replicas.map(({ name }) => ({ guideId, name })));
await inBrowsers(undisturbed, async (browser, world, { guideId, name }) => {
  const baseline = await visit(browser, world, guideId, name, {}, ({ page }) => recordBaseline(page));
  baselines.set(`${guideId} ${name}`, baseline);
});

const cases = random.shuffle(allCases());
const drawn = cases.slice(0, runs === "all" ? cases.length : Number(runs));
const results: (Case & { readonly result: FaultResult })[] = [];
console.log(`${drawn.length} runs of ${cases.length} cases`);
if (SIGNED_IN_AT_START.id.includes(only)) await inBrowser(startSignedIn);
await inBrowsers(drawn, runCase);
await report();

/** Who is signed in already is told at once that « Me connecter » is done; there is nothing left to do. */
async function startSignedIn(browser: TestBrowser, world: LocalWorld): Promise<void> {
  const guideId = "se-connecter";
  for (const { name: site } of replicas) {
    const result = await visit(browser, world, guideId, site, { signedIn: true }, async ({ page, baseline }) => {
      // The start card is read, cookies may be asked about; then nothing is left but the end.
      let started = performance.now();
      const { steps } = await followGuide(page, {
        onStep: ({ state }) => {
          if (state !== "done") started = performance.now();
        },
      });
      const recoveryMs = performance.now() - started;
      const extra = steps.filter(({ id, state }) => state !== "done" && id !== "avant" && id !== "cookies");
      if (extra[0] !== undefined) return { status: "failed", why: `asked for ${extra[0].id}` } as const;
      const { signature: last } = await waitFor("the last page", () => seePage(page));
      return isSamePage(last, baseline.end)
        ? ({ status: "back", recoveryMs, finished: true } as const)
        : ({ status: "failed", why: `« fini » at ${last}` } as const);
    }).catch((error: unknown): FaultResult => ({ status: "failed", why: String(error).slice(0, 900) }));
    results.push({ guideId, site, stepId: "(start)", disturbance: SIGNED_IN_AT_START, finish: true, result });
    console.log(`${site} · ${SIGNED_IN_AT_START.id}: ${JSON.stringify(result)}`);
  }
}

async function runCase(browser: TestBrowser, world: LocalWorld, one: Case): Promise<void> {
  const { guideId, site, stepId, disturbance } = one;
  const result = await visit(browser, world, guideId, site, disturbance.options ?? {}, (scene) =>
    disturbOnce(scene, one),
  ).catch((error: unknown): FaultResult => ({ status: "failed", why: String(error).slice(0, 900) }));
  results.push({ ...one, result });
  const said = result.status === "back" ? `${Math.round(result.recoveryMs)} ms` : `${result.status}: ${result.why}`;
  console.log(`${results.length}. ${guideId} · ${site} · ${stepId} · ${disturbance.id}: ${said}`);
}

/** Every fault at every step where it can happen; which replica does it is drawn. */
function allCases(): readonly Case[] {
  return GUIDES.flatMap((guideId) =>
    disturbances
      .filter(({ id, guides }) => id.includes(only) && (guides?.test(guideId) ?? true))
      .flatMap((disturbance) => {
        const sites = replicas.map(({ name }) => name).filter((name) => disturbance.sites?.test(name) ?? true);
        const stepIds = new Set(sites.flatMap((site) => stepsOf(guideId, site)));
        return [...stepIds]
          .filter((stepId) => disturbance.steps?.test(stepId) ?? true)
          .map((stepId): Case => {
            const site = random.pick(sites.filter((name) => stepsOf(guideId, name).includes(stepId)));
            return { guideId, site, stepId, disturbance, finish: random.below(4) === 0 };
          });
      }),
  );
}

/** Steps of the undisturbed run, without the first card and the last. */
function stepsOf(guideId: string, site: string): readonly string[] {
  return (baselines.get(`${guideId} ${site}`)?.steps ?? []).map(({ id }) => id).slice(1, -1);
}

async function visit<Result>(
  browser: TestBrowser,
  world: LocalWorld,
  guideId: (typeof GUIDES)[number],
  site: ReplicaMaker["name"],
  options: ReplicaOptions,
  run: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  const replica = replicas.find(({ name }) => name === site)?.create(options);
  if (replica === undefined) throw new Error(`no replica « ${site} »`);
  world.show(replica);
  const page = await browser.newPage();
  try {
    const context = page.browserContext();
    await context.deleteCookie(...(await context.cookies()));
    await page.goto(SITE_HOME);
    await startGuideOn(browser, page, fr.guides[guideId].title);
    return await run({
      browser,
      page,
      random: seeded(random.below(1_000_000)),
      baseline: baselines.get(`${guideId} ${site}`) ?? { steps: [], end: "" },
      inject: (fault) => {
        replica.inject(fault);
      },
    });
  } finally {
    await page.close();
  }
}

/** `run` for each of `all`, in browsers that work side by side and take one after the other. */
async function inBrowsers<One>(
  all: readonly One[],
  run: (browser: TestBrowser, world: LocalWorld, one: One) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const takeTurns = () =>
    inBrowser(async (browser, world) => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await run(browser, world, one);
    });
  await Promise.all(Array.from({ length: WORKERS }, takeTurns));
}

async function inBrowser(run: (browser: TestBrowser, world: LocalWorld) => Promise<void>): Promise<void> {
  const [first] = replicas;
  if (first === undefined) throw new Error("there is no replica");
  const world = await startLocalWorld(first.create());
  const browser = await launchBrowser("chromium", { proxyPort: world.proxyPort });
  try {
    await run(browser, world);
  } finally {
    await browser.close();
    await world.close();
  }
}

async function report(): Promise<void> {
  const counted = results.filter(({ result }) => result.status !== "not-put");
  const inTime = (all: typeof counted) =>
    all.filter(({ result }) => result.status === "back" && result.recoveryMs <= BACK_WITHIN).length;
  const kinds = [SIGNED_IN_AT_START, ...disturbances].filter(({ id }) =>
    counted.some(({ disturbance }) => disturbance.id === id),
  );
  console.table(
    Object.fromEntries(
      kinds.map(({ id }) => {
        const all = counted.filter(({ disturbance }) => disturbance.id === id);
        const times = all
          .flatMap(({ result }) => (result.status === "back" ? [result.recoveryMs] : []))
          .sort((a, b) => a - b);
        return [
          id,
          {
            runs: all.length,
            "back within 2 s": inTime(all),
            "median ms": Math.round(times[Math.floor(times.length / 2)] ?? NaN),
            "longest ms": Math.round(times.at(-1) ?? NaN),
          },
        ];
      }),
    ),
  );
  const share = ((100 * inTime(counted)) / Math.max(1, counted.length)).toFixed(1);
  const finished = counted.filter(({ result }) => result.status === "back" && result.finished).length;
  console.log(
    `${counted.length} disturbed runs (${results.length - counted.length} could not be disturbed there): ${share} % back on the right step within 2 s; ${finished} followed to the end`,
  );
  await mkdir(outputPath("bench"), { recursive: true });
  const plain = results.map(({ disturbance, ...rest }) => ({ ...rest, fault: disturbance.id }));
  await writeFile(outputPath("bench", "faults.json"), `${JSON.stringify(plain, undefined, 1)}\n`);
}
