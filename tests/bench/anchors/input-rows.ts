import { GROUP } from "./pages.ts";
import type { Outcome, Row } from "./rows.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import type { Scene } from "./scene.ts";

const DIGITS = "1234567890";
const PHONE = { width: 412, height: 800 };

/** What the person does with the page while the tour is shown. Real input events. */
export const inputRows: readonly Row[] = [
  { id: "reach", title: "The marked field can be clicked, on a page with a fixed header", run: reach },
  {
    id: "typing",
    title: "Typing while the view shrinks and grows (screen keyboard): characters of 10 that arrive",
    unit: "of 10",
    run: typing,
  },
  { id: "arrows", title: "← and → in the field move the cursor, not the tour", run: arrows },
  { id: "enter", title: "Enter in the field submits the form", run: enter },
  { id: "tab", title: "Tab goes from the first field to the password (target: the group of both)", run: tab },
  { id: "outside", title: "A click elsewhere: the page gets it, and the guide stays", run: outside },
  { id: "escape", title: "Esc in the field leaves the guide as it is", run: escape },
];

async function typing({ page, open, start, click }: Scene): Promise<Outcome> {
  await open({ size: PHONE });
  if (!(await start())) return { passed: false, words: "not shown" };
  await enterField(page, click);
  for (const [index, digit] of DIGITS.split("").entries()) {
    if (index === 3) await page.setViewport({ ...PHONE, height: 430 });
    if (index === 6) await page.setViewport({ ...PHONE, height: 520 });
    if (index === 8) await page.setViewport(PHONE);
    await page.keyboard.type(digit);
    await pause(60);
  }
  const typed = await valueOf(page);
  return { passed: typed === DIGITS, value: typed.length };
}

async function arrows({ page, open, start, click, sight }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  await enterField(page, click);
  await page.keyboard.type("abc");
  const at = () => page.evaluate(() => document.querySelector<HTMLInputElement>("#ident")?.selectionStart);
  await page.keyboard.press("ArrowLeft");
  await pause(500);
  const left = { at: await at(), step: (await sight()).step };
  await page.keyboard.press("ArrowRight");
  await pause(500);
  const right = { at: await at(), step: (await sight()).step };
  const stays = left.step === 0 && right.step === 0;
  const cursor = left.at === 2 && right.at === 3;
  return {
    passed: stays && cursor,
    words: stays ? (cursor ? "cursor" : "the field does not get them") : "moves the tour",
  };
}

async function enter({ page, open, start, click, sight }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  await enterField(page, click);
  await page.keyboard.type("abc");
  await page.keyboard.press("Enter");
  await pause(400);
  const submits = await page.evaluate(() => window.site.heard.submit);
  const { step, shown } = await sight();
  const words = !shown ? "ends the tour" : step === 0 ? "does nothing" : "moves the tour";
  return { passed: submits === 1, words: submits === 1 ? "submitted" : words };
}

async function tab({ page, open, start, click }: Scene): Promise<Outcome> {
  await open();
  if (!(await start({ places: GROUP }))) return { passed: false, words: "not shown" };
  await enterField(page, click);
  await page.keyboard.press("Tab");
  const focused = await page.evaluate(() => document.activeElement?.id);
  for (let press = 0; press < 5 && !(await isIn(page, "#mdp")); press++) await page.keyboard.press("Tab");
  const reached = await isIn(page, "#mdp");
  return { passed: focused === "mdp", words: focused === "mdp" ? "yes" : reached ? "on a detour" : "never" };
}

async function outside({ page, open, start, click, sight }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  await click({ selector: "#elsewhere" });
  await pause(600);
  const heard = await page.evaluate(() => window.site.heard.elsewhere);
  const { shown, step } = await sight();
  const page1 = heard === 1 ? "page gets it" : "blocked";
  const tour = !shown ? "tour ends" : step === 0 ? "tour stays" : "tour moves on";
  return { passed: heard === 1 && shown && step === 0, words: `${page1}, ${tour}` };
}

async function escape({ page, open, start, click, sight }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  await enterField(page, click);
  await page.keyboard.type("abc");
  await page.keyboard.press("Escape");
  await pause(600);
  const { shown, step } = await sight();
  const stays = shown && step === 0 && (await valueOf(page)) === "abc";
  return { passed: stays, words: stays ? "stays" : shown ? "moves on" : "tour ends" };
}

/** With the mouse; by script where something lies over the field, so that what follows is measured all the same. */
async function enterField(page: Scene["page"], click: Scene["click"]): Promise<boolean> {
  await click({ selector: "#ident" });
  if (await isIn(page, "#ident")) return true;
  await page.focus("#ident");
  return false;
}

async function reach({ page, open, start, click }: Scene): Promise<Outcome> {
  await open();
  if (!(await start())) return { passed: false, words: "not shown" };
  const reached = await enterField(page, click);
  return { passed: reached, words: reached ? "yes" : "lies under the header" };
}

function valueOf(page: Scene["page"]): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLInputElement>("#ident")?.value ?? "");
}

function isIn(page: Scene["page"], selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}
