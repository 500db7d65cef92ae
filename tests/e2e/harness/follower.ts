import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { actOnControls } from "./act-on-controls.ts";
import { asked, hasSomethingToDo, nextInstruction, offersContinue } from "./instruction.ts";
import { type ControlSeen, lookUnderRing, lookUnderRings, type UnderRing } from "./look-under-ring.ts";
import { pressOnCard } from "./press-button.ts";
import { type Box, type OverlayView, readOverlay, type RingView } from "./read-overlay.ts";
import { pause, waitFor } from "./wait-for.ts";

export interface FollowOptions {
  /** Which of several is taken, by its name; the first one when none fits. */
  readonly prefer?: RegExp;
  /** How a field is left: with « Continuer » where it is offered, or with the Tab key. @default "continue" */
  readonly leaveFieldBy?: "continue" | "tab";
  /** Where the pictures go, one a step; none without it. */
  readonly shots?: string;
  /** Is told of each new step, before anything is done on it. */
  readonly onStep?: (step: FollowedStep) => void | Promise<void>;
  /** What the person does by themselves when the words of a step ask for it and nothing is ringed (« Cochez un document »). */
  readonly byHand?: Readonly<Record<string, (page: Page) => Promise<void>>>;
  /** Ends the run before the next act when it says so. */
  readonly stopWhen?: (view: OverlayView) => boolean;
  /** Longest wait for the card to say something new, ms. @default 15000 */
  readonly patienceMs?: number;
}

/** One step as it was shown. */
export interface FollowedStep {
  readonly id: string;
  readonly state: string;
  readonly sentence: string;
  readonly url: string;
  readonly shot?: string;
}

/** A ring that was on the page, and what lay under its middle. */
export interface RingSeen {
  /** The step that the card showed at that moment. */
  readonly step: string;
  readonly ring: RingView;
  readonly under: UnderRing;
  readonly url: string;
  /** Which showing of a step it belongs to: rings that were on the page at once have the same number. */
  readonly showing: number;
}

export interface Followed {
  readonly steps: readonly FollowedStep[];
  readonly rings: readonly RingSeen[];
  /** What was done, in words. */
  readonly acts: readonly string[];
  /** Acts that had to be done again, because the card still asked for them after `PATIENCE_WITH_SAME_MS`. */
  readonly repeats: readonly string[];
  /** Fields in which not every key that was pressed has arrived. */
  readonly lostKeys: readonly string[];
  readonly url: string;
}

/** More acts than this on one step: the guide does not notice what is done. */
const MOST_ACTS_A_STEP = 4;
/** How long a person looks at an unchanged instruction before doing the same again, ms. */
const PATIENCE_WITH_SAME_MS = 4_000;
/** How long after an act the card may take before « Continuer » is pressed or the field is left, ms. */
const NOTICE_MS = 600;
/** What a card may ask for in words: the site gives no second code sooner. */
const WAITED = "waits half a minute";
const HALF_A_MINUTE_MS = 31_000;
/** Looks at a step whose rings move on and on. */
const MOST_LOOKS = 5;
/** How long everything must keep its place before it is pressed, ms: less than a person needs to point at it. */
const STILL_MS = 150;

/**
 * The follower: a person who knows nothing of the site, reads the card, does what it says on the ringed
 * element with a real mouse and real keys, and stops when the card says that it is done. It throws a report when the
 * guide leads nowhere.
 */
export async function followGuide(page: Page, options: FollowOptions = {}): Promise<Followed> {
  const { patienceMs = 15_000 } = options;
  const steps: FollowedStep[] = [];
  const rings: RingSeen[] = [];
  const acts: string[] = [];
  const lostKeys: string[] = [];
  const repeats: string[] = [];
  let actsOnStep = 0;
  let lastStep = "";

  for (;;) {
    const view = await nextInstruction(page, patienceMs).catch((error: unknown) => give(String(error)));
    const step = asked(view);
    if (step !== lastStep) {
      lastStep = step;
      actsOnStep = 0;
      await note(view);
    }
    if (view.state === "done" || options.stopWhen?.(view) === true)
      return { steps, rings, acts, lostKeys, repeats, url: view.url };
    if (actsOnStep >= MOST_ACTS_A_STEP) return give(`${actsOnStep} acts on this step and the card does not go on`);
    actsOnStep += 1;
    if (actsOnStep > 1) repeats.push(`${view.step}: ${acts.at(-1) ?? ""}`);
    await act(view);
    await asksForSomethingElse(view, PATIENCE_WITH_SAME_MS);
  }

  async function act(seen: OverlayView, looks = 0): Promise<void> {
    const view = await standingStill(seen).catch((error: unknown) => give(String(error)));
    if (asked(view) !== asked(seen)) return;
    const current = view.rings.filter((ring) => ring.current);
    if (view.state !== "pointing" || current.length === 0) {
      if (!offersContinue(view)) return give(`nothing to do: state ${view.state}, no current ring, no « Continuer »`);
      await options.byHand?.[view.step]?.(page);
      acts.push("« Continuer »");
      return pressOnCard(page, "Continuer");
    }
    // « Attendez que le site… »: before the same is done again the page has its time.
    if (/^Attendez/.test(view.instruction) && (await asksForSomethingElse(view, PATIENCE_WITH_SAME_MS))) return;
    const isToWait = /Attendez, puis recommencez/.test(view.text) && !acts.includes(WAITED);
    if (isToWait) {
      acts.push(WAITED);
      await pause(HALF_A_MINUTE_MS);
    } else if (actsOnStep === 2 && offersContinue(view)) {
      acts.push("« Continuer » (the act was not noticed)");
      return pressOnCard(page, "Continuer");
    }
    const controls = await choose(view, current);
    // What has moved while it was looked at is looked at anew: the pointer would come down beside it.
    if (controls === undefined || !(await isStill(view))) {
      if (looks >= MOST_LOOKS) return give(`no control that stands still under the ring of step ${view.step}`);
      return act(view, looks + 1);
    }
    const done = await actOnControls(page, controls);
    acts.push(done.act);
    if (done.lostKeys !== undefined) lostKeys.push(`${view.step}: ${done.lostKeys}`);
    if (!done.typed || (await asksForSomethingElse(view, NOTICE_MS))) return;
    const now = await readOverlay(page);
    if (now && offersContinue(now) && options.leaveFieldBy !== "tab") {
      acts.push("« Continuer » after the field");
      return pressOnCard(page, "Continuer");
    }
    acts.push("Tab");
    await page.keyboard.press("Tab");
  }

  /** Nobody points at what still moves: the view once card and rings are there and have kept their places for a moment. */
  async function standingStill(view: OverlayView): Promise<OverlayView> {
    let last = view;
    return waitFor("card and rings to stand still", async () => {
      await pause(STILL_MS);
      const before = last;
      last = (await readOverlay(page)) ?? last;
      if (asked(last) !== asked(view)) return last;
      return stands(before, last) && hasSomethingToDo(last) ? last : undefined;
    });
  }

  async function isStill(view: OverlayView): Promise<boolean> {
    const now = await readOverlay(page);
    return now ? stands(view, now) : false;
  }

  /** The one of the current rings to act on, and its control; `undefined` when under none there is one. */
  async function choose(view: OverlayView, current: readonly RingView[]): Promise<readonly ControlSeen[] | undefined> {
    const found: (readonly ControlSeen[])[] = [];
    for (const ring of current) {
      const under = await reach(ring);
      if (under.status === "control") found.push(under.controls);
    }
    const preferred = found.find((controls) => controls.some(({ name }) => options.prefer?.test(name)));
    const chosen = preferred ?? found[0];
    if (chosen?.some(({ disabled }) => disabled)) return give(`the ring is on a control that is disabled`);
    return chosen;
  }

  /** What is under the ring, after scrolling as a person would when it is not on the screen. */
  async function reach(ring: RingView): Promise<UnderRing> {
    let under = await lookUnderRing(page, ring);
    if (under?.status === "off-screen" || under?.status === "under-card") {
      acts.push("« Aller à l’endroit montré »");
      await pressOnCard(page, "Aller à l’endroit montré");
      const moved = await stillRing(ring.number);
      under = await lookUnderRing(page, moved);
    }
    return under ?? { status: "nothing", top: "the document changed" };
  }

  function stillRing(number: number): Promise<RingView> {
    return waitFor("the ring to stand still", async () => {
      const first = (await readOverlay(page))?.rings.find((ring) => ring.current && ring.number === number);
      await pause(80);
      const second = (await readOverlay(page))?.rings.find((ring) => ring.current && ring.number === number);
      return first && second && sameBox(first, second) ? second : undefined;
    });
  }

  async function asksForSomethingElse(before: OverlayView, withinMs: number): Promise<boolean> {
    const until = performance.now() + withinMs;
    while (performance.now() < until) {
      const now = await readOverlay(page);
      if (now && asked(now) !== asked(before)) return true;
      await pause(40);
    }
    return false;
  }

  async function note(view: OverlayView): Promise<void> {
    for (const looked of await lookUnderRings(page, view))
      rings.push({ ...looked, step: view.step, url: view.url, showing: steps.length });
    const shot = await picture(view);
    const step = { id: view.step, state: view.state, sentence: view.instruction, url: view.url, ...shot };
    steps.push(step);
    await options.onStep?.(step);
  }

  async function picture(view: OverlayView): Promise<{ readonly shot?: string }> {
    if (options.shots === undefined) return {};
    await mkdir(options.shots, { recursive: true });
    const shot = join(options.shots, `${String(steps.length + 1).padStart(2, "0")}-${view.step}.png`);
    await page.screenshot({ path: shot });
    return { shot };
  }

  async function give(why: string): Promise<never> {
    const view = await readOverlay(page).catch(() => undefined);
    let shot = "";
    if (options.shots !== undefined) {
      await mkdir(options.shots, { recursive: true });
      shot = join(options.shots, "failed.png");
      await page.screenshot({ path: shot }).catch(() => undefined);
    }
    throw new Error(
      [
        `The follower gave up: ${why}`,
        `address: ${view?.url ?? page.url()}`,
        `card: ${view ? `${view.step} · ${view.state}\n${view.text.replaceAll(/^/gm, "    ")}` : "none"}`,
        `rings: ${JSON.stringify(view?.rings ?? [])}`,
        `steps: ${steps.map(({ id, state }) => `${id} ${state}`).join(" → ")}`,
        `acts: ${acts.join(" · ")}`,
        `page: ${await page.evaluate(describePage).catch(String)}`,
        `picture: ${shot}`,
      ].join("\n"),
    );
  }
}

/** What the page says, how much each field of it holds, and which of its buttons cannot be pressed. */
function describePage(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")];
  const held = fields.map(({ type, value, checked }) => `${type} ${type === "radio" ? String(checked) : value.length}`);
  const dead = [...document.querySelectorAll(":disabled")].map((each) => each.textContent);
  return `${document.body.innerText.replace(/\s+/g, " ")}\nfields: ${held.join(", ")}\ndisabled: ${dead.join(", ")}`;
}

function stands(before: OverlayView, now: OverlayView): boolean {
  return sameBox(before.card, now.card) && JSON.stringify(before.rings) === JSON.stringify(now.rings);
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
