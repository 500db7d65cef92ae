import type { CDPSession, Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../../e2e/harness/begin-guide.ts";
import { CONTENT_PROBE } from "../../e2e/harness/content-probe.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import { readProbe } from "../../e2e/harness/read-probe.ts";
import { waitForOverlay } from "../../e2e/harness/read-overlay.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { drawingOf } from "../../e2e/overlay/drawings.ts";
import { openOverlayPage } from "../../e2e/overlay/overlay-page.ts";
import { formPage } from "../../e2e/overlay/pages.ts";
import { dataBytes } from "./heap-snapshot.ts";
import { heapAfterCollection } from "./measure-heap.ts";
import type { Row } from "./row.ts";
import { withLocalSite } from "./with-local-site.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

/** Done in this many parts, each of which stays within the patience of the driver. */
const PARTS = 10;
/** Parts done before, until the engine has compiled what it will. */
const WARM_UP = 5;
const STEPS = 10_000;
const NAVIGATIONS = 1_000;
/** An hour at ten changes a second, made at a thousand a second. */
const MUTATIONS = 36_000;
/** What a page holds differs by some kilobytes from one collection to the next. */
const NOISE_KB = 30;
/** The whole heap by some tens, and it takes what machine code the engine goes on making. */
const HEAP_NOISE_KB = 150;
/** Until nothing waits any more: the guide is patient for three seconds. */
const SETTLED_MS = 4_500;
const DRAWN = (["pointing", "button", "reading", "missing", "secret", "choice", "paused"] as const).map(drawingOf);

/** Whether anything is left of what went by: steps shown, navigations, an hour of changes. */
export async function measureGrowth(name: DriverName): Promise<readonly Row[]> {
  const steps = await growthOfSteps(name);
  const site = await withLocalSite(
    name,
    plainReplica(),
    async (visit) => {
      const { page } = visit;
      await beginGuide(visit);
      const navigations = await growth(name, page, NAVIGATE(NAVIGATIONS / PARTS), () => running(page));
      const mutations = await growth(name, page, MUTATE(MUTATIONS / PARTS), () => running(page));
      await waitForOverlay(page, ({ rings }) => rings.some(({ current }) => current));
      return [
        ...rowsOf(name, `${NAVIGATIONS} navigations within the page`, navigations),
        ...rowsOf(name, "an hour of mutations, sped up", mutations),
      ];
    },
    CONTENT_PROBE,
  );
  return [...rowsOf(name, `${STEPS} steps shown`, steps), ...site];
}

interface Growth {
  /** kB, nodes and listeners; absent in Firefox, which tells none of them. */
  readonly dataKb?: number;
  /** The same with the machine code that the engine goes on making of functions that are run again and again. */
  readonly heapKb?: number;
  readonly nodes?: number;
  readonly listeners?: number;
  /** Nodes in the card, or observers, timers and listeners of the content script. */
  readonly own: number;
}

async function growthOfSteps(name: DriverName): Promise<Growth> {
  const browser = await launchBrowser(name, { withExtension: false });
  try {
    const page = await openOverlayPage(browser, formPage());
    await page.evaluate(`overlayPage.mount(); window.drawn = ${JSON.stringify(DRAWN)}`);
    const own = async () =>
      Number(await page.evaluate('overlayPage.overlay().host.shadowRoot.querySelectorAll("*").length'));
    return await growth(name, page, SHOW(STEPS / PARTS), own);
  } finally {
    await browser.close();
  }
}

/** Does some parts to warm up, and then all parts; what there is more after that. */
async function growth(name: DriverName, page: Page, part: string, own: () => Promise<number>): Promise<Growth> {
  const session = name === "chromium" ? await page.createCDPSession() : undefined;
  const read = async () => ({ own: await own(), ...(session && (await readMemory(session, page))) });
  for (let time = 0; time < WARM_UP; time++) await page.evaluate(part);
  await pause(SETTLED_MS);
  const before = await read();
  for (let time = 0; time < PARTS; time++) await page.evaluate(part);
  await pause(SETTLED_MS);
  const after = await read();
  await session?.detach();
  const more = (key: keyof Growth) =>
    after[key] === undefined || before[key] === undefined ? {} : { [key]: after[key] - before[key] };
  const counted = { ...more("dataKb"), ...more("heapKb"), ...more("nodes"), ...more("listeners") };
  return { own: after.own - before.own, ...counted };
}

async function readMemory(session: CDPSession, page: Page): Promise<Omit<Required<Growth>, "own">> {
  const heap = await heapAfterCollection(session);
  const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  const data = await dataBytes(session);
  return { dataKb: data / 1000, heapKb: heap / 1000, nodes: Nodes, listeners: JSEventListeners };
}

async function running(page: Page): Promise<number> {
  const { observers, timers, frames, listeners } = await readProbe(page);
  return observers + timers + frames + listeners.length;
}

function rowsOf(browser: string, what: string, { dataKb, heapKb, nodes, listeners, own }: Growth): readonly Row[] {
  const row = (kind: string, value: number | undefined, unit: string, bound: number): readonly Row[] =>
    value === undefined
      ? []
      : [{ what: `growth after ${what}: ${kind}`, browser, value: Math.round(value), unit, bound }];
  return [
    ...row("objects, arrays, texts, functions", dataKb, "kB", NOISE_KB),
    ...row("heap with machine code", heapKb, "kB", HEAP_NOISE_KB),
    ...row("DOM nodes", nodes, "", 0),
    ...row("listeners", listeners, "", 0),
    ...row("of our own", own, "", 0),
  ];
}

/** Shows so many steps, one after the other, and ends with the first kind. */
const SHOW = (times: number): string => `(async () => {
  for (let time = 0; time < ${times}; time++) {
    overlayPage.draw(drawn[time % drawn.length]);
    if (time % 20 === 0) await new Promise(requestAnimationFrame);
  }
  overlayPage.draw(drawn[0]);
  await new Promise((done) => setTimeout(done, 1500));
})()`;

/** Goes to and fro between two addresses of the same document, making the content anew each time; ends at the first. */
const NAVIGATE = (times: number): string => `(async () => {
  const box = document.querySelector("#page");
  const html = box.innerHTML;
  for (let time = 0; time < ${times}; time++) {
    history.replaceState(null, "", time % 2 === 0 ? "/questions-frequentes" : "/");
    box.innerHTML = time % 2 === 0 ? "<h1>Questions fréquentes</h1>" : html;
    if (time % 2 === 0) history.pushState(null, "", location.href);
    await new Promise((done) => setTimeout(done, 12));
  }
})()`;

/** Changes the page about a thousand times a second. */
const MUTATE = (times: number): string => `(async () => {
  const list = document.body.appendChild(document.createElement("ul"));
  const begun = performance.now();
  for (let time = 0; time < ${times}; ) {
    const due = Math.min(${times}, performance.now() - begun);
    for (; time < due; time++) {
      list.append(Object.assign(document.createElement("li"), { textContent: "ligne " + time }));
      if (list.childElementCount > 60) list.firstElementChild.remove();
      if (time % 5 === 0) list.classList.toggle("changed");
    }
    await new Promise((done) => setTimeout(done, 5));
  }
  list.remove();
})()`;
