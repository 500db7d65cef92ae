import { BUTTON, DIALOG } from "./pages.ts";
import type { Outcome, Row } from "./rows.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import { lookUntil, type Scene } from "./scene.ts";

const LATE = 2500;
/** Time in which a tool may still react to what the page did, ms. */
const REACTION = 2000;
/** Time after which what has happened has happened, ms. */
const DONE = 800;
/** At rest a target is marked to the pixel. */
const EXACT = 1;

/** Finding the target, and following it. */
export const targetRows: readonly Row[] = [
  { id: "late", title: "Element arrives after 2.5 s: marked then", run: late },
  {
    id: "shadow",
    title: "Target in an open shadow root, found by selector or description",
    run: (scene) => inShadow(scene, false),
  },
  {
    id: "shadow-element",
    title: "The same, when the author hands over the element itself",
    run: (scene) => inShadow(scene, true),
  },
  {
    id: "modal",
    title: "Target in a native modal: part of the card that can be pressed; a real click on Next works",
    unit: "%",
    run: inModal,
  },
  {
    id: "scroller",
    title: "Inner scroller moved 60 px: error",
    unit: "px",
    run: (scene) =>
      moved(scene, { scroller: true }, () => {
        window.site.scroll(60);
      }),
  },
  {
    id: "shift",
    title: "Layout shift of 192 px: error",
    unit: "px",
    run: (scene) =>
      moved(scene, {}, () => {
        window.site.shift(192);
      }),
  },
  {
    id: "recreated",
    title: "Target re-created 160 px lower: error",
    unit: "px",
    run: (scene) =>
      moved(scene, {}, () => {
        window.site.recreate(160);
      }),
  },
  { id: "again", title: "Target re-created: marked again after", unit: "ms", alone: true, run: again },
  { id: "clickable", title: "Re-created in place, then a resize: the real button can be clicked", run: clickable },
  { id: "removed", title: "The page removes the form: nothing points at it any more", run: removed },
];

async function late({ page, open, options, sight }: Scene): Promise<Outcome> {
  await open({ late: true });
  await page.evaluate((given) => {
    window.probe.start(given);
  }, options);
  await pause(LATE);
  const before = await sight();
  await page.evaluate(() => {
    window.site.insert();
  });
  const after = await lookUntil(sight, ({ marked, step }) => marked && step === 0, REACTION);
  const fault = await page.evaluate(() => window.toolError);
  const meanwhile = !before.shown
    ? "nothing meanwhile"
    : before.step === -1
      ? "says it is looking meanwhile"
      : "loose box meanwhile";
  if (after.marked && after.step === 0) return { passed: true, words: `marked; ${meanwhile}` };
  if (!after.shown) return { passed: false, words: fault === undefined ? "nothing shown" : "error, no tour" };
  return { passed: false, words: after.step > 0 ? "step skipped" : "loose box, never on the target" };
}

async function inShadow({ page, open, start, sight }: Scene, asElement: boolean): Promise<Outcome> {
  await open({ shadow: true });
  await start({ asElement });
  const { marked, step, shown } = await lookUntil(sight, (seen) => seen.marked && seen.step === 0, DONE);
  const fault = await page.evaluate(() => window.toolError);
  if (marked && step === 0) return { passed: true, words: "found" };
  return {
    passed: false,
    words: fault === undefined ? (shown && step === 0 ? "loose box" : step > 0 ? "skipped" : "nothing shown") : "error",
  };
}

async function inModal({ page, open, start, click, sight }: Scene): Promise<Outcome> {
  await open({ modal: true });
  if (!(await start({ places: DIALOG }))) return { passed: false, value: 0, words: "not shown" };
  const hittable = await page.evaluate(() => window.probe.hittable());
  await click("next");
  const { step } = await lookUntil(
    () => sight("#send"),
    (seen) => seen.step === 1,
    REACTION,
  );
  const isOpen = await page.evaluate(() => document.querySelector("dialog")?.open === true);
  const works = step === 1 && isOpen;
  return {
    passed: hittable === 1 && works,
    value: hittable * 100,
    words: works ? "click works" : "click does nothing",
  };
}

async function moved(
  { page, open, start, relation, error }: Scene,
  options: Parameters<Scene["open"]>[0],
  move: () => void,
): Promise<Outcome> {
  await open(options);
  if (!(await start())) return { passed: false, words: "not shown" };
  const before = await relation();
  await page.evaluate(move);
  const off = await error(before);
  return Number.isFinite(off) ? { passed: off <= EXACT, value: off } : { passed: false, words: "gone" };
}

async function again({ page, open, start, relation }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  const before = await relation();
  const took = await page.evaluate((from) => {
    window.site.recreate(160);
    return window.probe.timeToMark("#ident", from);
  }, before);
  return took === undefined ? { passed: false, words: "never" } : { passed: true, value: took };
}

async function clickable({ page, open, start, click }: Scene): Promise<Outcome> {
  await open();
  if (!(await start({ places: BUTTON }))) return { passed: false, words: "not shown" };
  await page.evaluate(() => {
    window.site.recreate(0);
  });
  await pause(300);
  await page.setViewport({ width: 1100, height: 760 });
  await pause(DONE);
  await click({ selector: "#go" });
  await pause(100);
  const clicks = await page.evaluate(() => window.site.heard.go);
  return { passed: clicks === 1, words: clicks === 1 ? "yes" : "no" };
}

async function removed({ page, open, start, sight }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  await page.evaluate(() => {
    window.site.remove();
  });
  const { highlighted, shown, step } = await lookUntil(sight, (seen) => !seen.highlighted && seen.step !== 0, REACTION);
  if (shown && step === 0) return { passed: false, words: highlighted ? "stale box and highlight" : "stale box" };
  if (highlighted) return { passed: false, words: "stale highlight" };
  return { passed: true, words: shown ? "says so" : "gone" };
}
