import type { KeyInput, Page } from "puppeteer-core";
import { seeded } from "../../bench/locator/random.ts";
import { pageRandom } from "./page-random.ts";

interface StormOptions {
  /** The field that is typed into. */
  readonly field: string;
  /** Elements that the page makes anew again and again. */
  readonly rerendered: readonly string[];
  readonly keystrokes: number;
  readonly seed: number;
  /** Called in the page at each tick, for storms of the overlay itself; JavaScript. */
  readonly onTick?: string;
  /** Done every 50 keys while the page stands still: presses on the card. */
  readonly between?: (count: number) => Promise<void>;
}

/** What has become of the typing: `wanted` by a model of the field, `found` in the page. */
export interface StormResult {
  readonly wanted: FieldSeen & { readonly keys: number };
  readonly found: FieldSeen & { readonly keys: number };
  /** Keys whose default the page found prevented, and times that the focus left the field or came in elsewhere. */
  readonly consumed: number;
  readonly focusMoves: number;
}

interface FieldSeen {
  readonly text: string;
  readonly caret: number;
}

const BETWEEN_EVERY = 50;
const RESIZE_EVERY = 60;
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 .-";

/**
 * Types seeded keys into a field with real key events while the page changes under it 60 times a second: it re-renders,
 * shifts, scrolls, and the window is resized. Ends with the page standing still.
 */
export async function typeInStorm(page: Page, options: StormOptions): Promise<StormResult> {
  const { field, rerendered, keystrokes, seed, onTick = "", between } = options;
  const random = seeded(seed);
  const viewport = page.viewport() ?? { width: 1366, height: 768 };
  await page.focus(field);
  await page.evaluate(stormScript(field, rerendered, seed, onTick));
  const wanted = { text: "", caret: 0, keys: 0 };
  let resized: Promise<unknown> = Promise.resolve();
  for (let count = 1; count <= keystrokes; count++) {
    const key = nextKey(wanted.text.length);
    await page.keyboard.press(key);
    wanted.keys += 1;
    expectKey(wanted, key);
    if (count % RESIZE_EVERY === 0) {
      await resized;
      const size = { width: 320 + random.below(1200), height: 420 + random.below(500) };
      resized = page.setViewport(size);
    }
    if (between !== undefined && count % BETWEEN_EVERY === 0) {
      await resized;
      await page.setViewport(viewport);
      await page.evaluate("storm.pause()");
      await between(count);
      await page.evaluate("storm.go()");
    }
  }
  await resized;
  const seen = (await page.evaluate("storm.end()")) as Omit<StormResult, "wanted">;
  await page.setViewport(viewport);
  return { wanted, ...seen };

  function nextKey(length: number): KeyInput {
    const dice = random.below(100);
    if (dice < 7) return "ArrowLeft";
    if (dice < 12) return "ArrowRight";
    if (dice < 16 && length > 4) return "Backspace";
    if (dice < 18) return "Delete";
    if (dice < 19) return "Enter";
    if (dice < 20) return "Escape";
    return LETTERS[random.below(LETTERS.length)] as KeyInput; // each is a key of its own
  }
}

/** What the key does to a field of one line. */
function expectKey(field: { text: string; caret: number }, key: KeyInput): void {
  const { text, caret } = field;
  if (key === "ArrowLeft") field.caret = Math.max(0, caret - 1);
  else if (key === "ArrowRight") field.caret = Math.min(text.length, caret + 1);
  else if (key === "Backspace" && caret > 0) {
    field.text = text.slice(0, caret - 1) + text.slice(caret);
    field.caret = caret - 1;
  } else if (key === "Delete") field.text = text.slice(0, caret) + text.slice(caret + 1);
  else if (key.length === 1) {
    field.text = text.slice(0, caret) + key + text.slice(caret);
    field.caret = caret + 1;
  }
}

/** In the page: the storm, and what is heard of keys and focus meanwhile. As text, see evaluate-steadily.ts. */
function stormScript(field: string, rerendered: readonly string[], seed: number, onTick: string): string {
  return `(() => {
    const random = ${pageRandom(seed)};
    const field = document.querySelector(${JSON.stringify(field)});
    const heard = { keys: 0, consumed: 0, focusMoves: 0 };
    field.form?.addEventListener("submit", (event) => event.preventDefault());
    field.addEventListener("blur", () => heard.focusMoves++);
    document.addEventListener("focusin", () => heard.focusMoves++);
    window.addEventListener("keydown", (event) => {
      heard.keys++;
      setTimeout(() => (heard.consumed += Number(event.defaultPrevented)));
    });
    const more = document.body.appendChild(document.createElement("div"));
    const tick = () => {
      ${onTick}
      more.style.height = 1000 + random(2000) + "px";
      document.body.style.paddingTop = random(60) + "px";
      if (random(4) === 0) scrollTo(0, random(80));
      if (random(9) === 0) window.dispatchEvent(new Event("resize"));
      if (random(8) === 0) for (const selector of ${JSON.stringify(rerendered)}) {
        const old = document.querySelector(selector);
        old?.replaceWith(old.cloneNode(true));
      }
    };
    let timer = setInterval(tick, 16);
    window.storm = {
      pause: () => { clearInterval(timer); scrollTo(0, 0); },
      go: () => { timer = setInterval(tick, 16); },
      end: () => {
        clearInterval(timer);
        const { keys, consumed, focusMoves } = heard;
        const isStill = document.activeElement === field;
        return { found: { text: field.value, caret: field.selectionStart, keys }, consumed, focusMoves: focusMoves + (isStill ? 0 : 1) };
      },
    };
  })()`;
}
