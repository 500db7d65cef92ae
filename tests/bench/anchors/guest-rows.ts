import { forPageAlone, HOSTILE_CSS, PLAIN_CSS } from "./pages.ts";
import type { Outcome, Row } from "./rows.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import type { Scene } from "./scene.ts";

const NARROW = { width: 320, height: 640 };
/** Frames in which something may change when a step comes without any animation: drawn, then put in its place. */
const FEW = 3;

/** How it treats the page, and how the page can treat it. */
export const guestRows: readonly Row[] = [
  {
    id: "written",
    title: "Nodes of the page written on while shown",
    unit: "nodes",
    run: (scene) => attributes(scene, false),
  },
  {
    id: "left",
    title: "Nodes of the page left changed after the end, and nodes of its own left behind",
    unit: "nodes",
    run: (scene) => attributes(scene, true),
  },
  {
    id: "plain-css",
    title: "Ordinary rules of the page change nothing in the card",
    unit: "elements changed",
    run: (scene) => restyled(scene, PLAIN_CSS),
  },
  {
    id: "hostile-css",
    title: "Hostile rules of the page change nothing in the card",
    unit: "elements changed",
    run: (scene) => restyled(scene, HOSTILE_CSS),
  },
  { id: "narrow", title: "320 px wide: the card is inside the view", run: narrow },
  {
    id: "motion",
    title: "`prefers-reduced-motion`: frames in motion when the next step comes",
    unit: "frames",
    lessMotion: true,
    alone: true,
    run: motion,
  },
];

async function attributes({ page, open, start }: Scene, afterEnd: boolean): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  if (!afterEnd) {
    const { attributes } = await page.evaluate(() => window.probe.changes());
    return { passed: attributes.length === 0, value: attributes.length, words: attributes.join(" | ").slice(0, 300) };
  }
  await page.evaluate(() => void window.tool.stop());
  await pause(900);
  const { attributes: left, nodes } = await page.evaluate(() => window.probe.changes());
  const value = left.length + nodes.length;
  return { passed: value === 0, value, words: [...left, ...nodes].join(" | ").slice(0, 300) };
}

/** With the rules for the page's own elements alone, and for all: a tooltip may fit itself to the page's layout. */
async function restyled(scene: Scene, css: string): Promise<Outcome> {
  const looks: (readonly string[])[] = [];
  for (const sheet of [forPageAlone(css), css]) {
    await scene.open({ css: sheet });
    if (!(await scene.start())) return { passed: false, words: "not shown" };
    looks.push(await scene.page.evaluate(() => window.probe.look()));
  }
  const [before = [], after = []] = looks;
  const changed = before.filter((look, index) => look !== after[index]).length;
  const first = before.findIndex((look, index) => look !== after[index]);
  return {
    passed: changed === 0 && before.length === after.length,
    value: changed,
    words: first === -1 ? "" : `${before[first] ?? ""} → ${after[first] ?? "gone"}`,
  };
}

async function narrow({ open, start, sight }: Scene): Promise<Outcome> {
  await open({ size: NARROW });
  if (!(await start())) return { passed: false, words: "not shown" };
  const { bubble } = await sight();
  if (bubble === undefined) return { passed: false, words: "not shown" };
  const { left, top, right, bottom } = bubble;
  const inside = left >= -0.5 && top >= -0.5 && right <= NARROW.width + 0.5 && bottom <= NARROW.height + 0.5;
  const place = `${Math.round(left)} to ${Math.round(right)} across, ${Math.round(top)} to ${Math.round(bottom)} down`;
  return { passed: inside, words: inside ? "yes" : place };
}

async function motion({ page, open, start, click, browser }: Scene): Promise<Outcome> {
  if (browser.name === "chromium")
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await open();
  if (!(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)))
    throw new Error("this browser does not ask for less motion");
  if (!(await start())) return { passed: false, words: "not shown" };
  const watching = page.evaluate(() => window.probe.watchMotion(1200));
  await pause(100);
  await click("next");
  const frames = await watching;
  return { passed: frames > 0 && frames <= FEW, value: frames };
}
