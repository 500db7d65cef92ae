import type { Page } from "puppeteer-core";
import { type Followed, followGuide, type FollowOptions, type RingSeen } from "../../e2e/harness/follower.ts";
import { lookUnderRings } from "../../e2e/harness/look-under-ring.ts";
import { type OverlayView, readOverlay } from "../../e2e/harness/read-overlay.ts";
import { type Expected, findWrongRings } from "../../e2e/ring-oracle.ts";
import { expectedRingsOf } from "../journeys/expected-rings.ts";
import { stepCounter } from "../journeys/follow-journey.ts";
import { type Baseline, CHANNEL, stepsOn } from "./baseline.ts";
import type { Disturbance, Scene } from "./disturbances.ts";
import { pause, waitFor } from "../../e2e/harness/wait-for.ts";
import { SITE_HOME } from "../../e2e/harness/with-site.ts";
import { isSamePage, type PageSeen, seePage } from "./page-signature.ts";

export type FaultResult =
  | { readonly status: "back"; readonly recoveryMs: number; readonly finished: boolean }
  /** The step was not reached, or what should go wrong did not happen there: not counted. */
  | { readonly status: "not-put"; readonly why: string }
  | { readonly status: "failed"; readonly why: string };

/** ms after which a disturbance that has not shown is given up. */
const SHOWS_WITHIN = 25_000;
/** ms after which the card counts as lost. */
const LOST_AFTER = 8_000;

/**
 * Follows the running guide to a step, disturbs it there, and measures how long the card takes to be right again for the
 * page that is then open. « Right » is judged against the undisturbed run and by the ring oracle, not by the product.
 * @param finish whether to go on to the end, which has to be the true one
 */
export async function disturbOnce(
  scene: Scene,
  { guideId, stepId, disturbance, finish }: FaultCase,
): Promise<FaultResult> {
  const { page, baseline } = scene;
  await follow(page, { stopWhen: ({ step }) => step === stepId });
  if ((await readOverlay(page))?.step !== stepId) return { status: "not-put", why: `no step ${stepId} here` };
  const before = await seePage(page);

  const shown = { is: false };
  const hindrance = await disturbance.put(scene);
  if (typeof hindrance === "string") return { status: "not-put", why: hindrance };
  if (!page.url().startsWith(SITE_HOME)) return { status: "not-put", why: "it led out of the site" };
  const needsActs =
    disturbance.mark !== undefined || disturbance.put.length === 0 || disturbance.id === "unknown screen";
  if (needsActs) {
    const isForeign = ({ step }: OverlayView): boolean => !baseline.steps.some(({ id }) => id === step);
    const following = follow(page, {
      patienceMs: 10_000,
      // A page that the person is to answer by themselves is not for the follower of the card.
      stopWhen: (view) => shown.is || (disturbance.leave !== undefined && isForeign(view)),
    }).catch((error: unknown) => String(error));
    const happened = await waitToShow(page, disturbance, baseline, before);
    shown.is = true;
    if (!happened) {
      await following;
      return { status: "not-put", why: "it did not happen" };
    }
    const recovery = await recover(scene, guideId, disturbance);
    await following;
    if (typeof recovery === "string") return { status: "failed", why: recovery };
    return end(scene, { guideId, disturbance, finish }, recovery);
  }
  const recovery = await recover(scene, guideId, disturbance);
  if (typeof recovery === "string") return { status: "failed", why: recovery };
  return end(scene, { guideId, disturbance, finish }, recovery);
}

export interface FaultCase {
  readonly guideId: string;
  readonly stepId: string;
  readonly disturbance: Disturbance;
  readonly finish: boolean;
}

async function waitToShow(
  page: Page,
  { mark }: Disturbance,
  baseline: Baseline,
  before: PageSeen | undefined,
): Promise<boolean> {
  const until = performance.now() + SHOWS_WITHIN;
  while (performance.now() < until) {
    const seen = await seePage(page);
    if (seen !== undefined) {
      const isForeign = stepsOn(seen.signature, baseline).length === 0 && seen.signature !== baseline.end;
      if (mark === undefined ? isForeign && seen.signature !== before?.signature : mark.test(seen.text)) return true;
    }
    await pause(50);
  }
  return false;
}

/**
 * ms from the page's being there to the card's being right for it: what the site takes to draw a page is its own. What was
 * seen last when the card does not become right.
 */
async function recover(scene: Scene, guideId: string, disturbance: Disturbance): Promise<number | string> {
  const { page, baseline } = scene;
  const started = performance.now();
  let why = "nothing seen";
  let signature: string | undefined;
  let drawnAt = started;
  while (performance.now() - started < LOST_AFTER) {
    const [seen, view] = [await seePage(page), await readOverlay(page)];
    if (seen?.signature !== signature) {
      signature = seen?.signature;
      drawnAt = performance.now();
    }
    const at = performance.now() - drawnAt;
    if (seen !== undefined && view !== undefined) {
      const fault = await faultOf(scene, guideId, disturbance, seen, view);
      if (fault === undefined) return at;
      why = fault;
    }
    await pause(50);
  }
  return `${why} (undisturbed: ${baseline.steps.map(({ id }) => id).join(" ")})`;
}

/** What is not right about the card for this page; undefined when all is. */
async function faultOf(
  { page, baseline }: Scene,
  guideId: string,
  { answer }: Disturbance,
  seen: PageSeen,
  view: OverlayView | null,
): Promise<string | undefined> {
  if (view === null) return `the card has closed itself at ${seen.signature}`;
  const here = `${view.step} ${view.state} at ${seen.signature}`;
  if (view.state === "done")
    return isSamePage(seen.signature, baseline.end) ? undefined : `« fini » when it is not: ${here}`;
  const rings: RingSeen[] = [];
  for (const looked of await lookUnderRings(page, view))
    if (looked.ring.current) rings.push({ ...looked, step: view.step, url: view.url, showing: 0 });
  const [wrong] = findWrongRings(onlyRings(rings), ringsOffTheWay(guideId)).filter(
    (fault) => !/off-screen|under-card/.test(fault),
  );
  if (wrong !== undefined) return `WRONG RING: ${wrong}`;
  const usual = stepsOn(seen.signature, baseline);
  // A banner that was not answered yet is there on every page; that its ring is on it the oracle has seen above.
  if (view.step === "cookies") return undefined;
  if (answer?.test(view.step) === true || usual.includes(view.step)) return undefined;
  // A page that the undisturbed run never saw: the card may know it, or say that it does not. It may also show the way on
  // from there (« Activer » in the header of a page of questions), when the oracle agrees with its ring.
  const isUnderstood =
    view.state === "pointing" ? baseline.steps.some(({ id }) => id === view.step) : view.instruction !== "";
  return usual.length === 0 && isUnderstood ? undefined : `wrong step: ${here}`;
}

async function end(
  scene: Scene,
  { guideId, disturbance, finish }: Omit<FaultCase, "stepId">,
  recoveryMs: number,
): Promise<FaultResult> {
  if (!finish || disturbance.isEnd === true) return { status: "back", recoveryMs, finished: false };
  const { page, baseline } = scene;
  const seen = await seePage(page);
  // A page without a step: the person presses its one button, or goes back where they came from.
  const isOnTheWay = baseline.steps.some((step) => isSamePage(step.signature, seen?.signature ?? ""));
  if (seen !== undefined && !isOnTheWay && disturbance.answer === undefined) {
    const { leave } = disturbance;
    if (leave === undefined) await page.goBack().catch(() => undefined);
    // Or the follower would press a card that is about to go. A person presses again what was just being drawn anew.
    await waitFor("the next page", async () => {
      await leave?.(page).catch(() => undefined);
      return (await seePage(page))?.signature !== seen.signature || undefined;
    });
  }
  const followed = await follow(page, {}).catch((error: unknown) => String(error));
  if (typeof followed === "string") return { status: "failed", why: `not to the end: ${followed.slice(0, 900)}` };
  const [wrong] = findWrongRings(followed, ringsOffTheWay(guideId));
  if (wrong !== undefined && !/off-screen|under-card/.test(wrong))
    return { status: "failed", why: `WRONG RING: ${wrong}` };
  const last = await waitFor("a page", () => seePage(page));
  if (!isSamePage(last.signature, baseline.end))
    return { status: "failed", why: `« fini » at ${last.signature}, not at ${baseline.end}` };
  return { status: "back", recoveryMs, finished: true };
}

function follow(page: Page, options: FollowOptions): Promise<Followed> {
  return followGuide(page, { prefer: CHANNEL, onStep: stepCounter(), ...options });
}

/**
 * The header with « Connexion » is on the pages beside the way too (terms of use, help), and what is said of the guide's
 * steps holds there; on the pages of the login itself a button of that name is another one.
 */
function ringsOffTheWay(guideId: string): Readonly<Record<string, Expected>> {
  const rings = expectedRingsOf(guideId);
  const way = rings["se-connecter"];
  return way === undefined
    ? rings
    : { ...rings, "se-connecter": { ...way, url: /^(?!.*(connexion|authentification))/ } };
}

function onlyRings(rings: readonly RingSeen[]): Followed {
  return { steps: [], rings, acts: [], repeats: [], lostKeys: [], url: "" };
}
