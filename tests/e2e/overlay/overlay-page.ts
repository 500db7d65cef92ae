import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../harness/test-browser.ts";
import { bundlePageScript } from "./bundle-page-script.ts";
import { drawingOf } from "./drawings.ts";
import type { DrawingSpec } from "./page-script.ts";
import { pause } from "../harness/wait-for.ts";

/** A rectangle, in CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn at one moment, as numbers. */
export interface Snapshot {
  readonly state: string | undefined;
  readonly pose: string | undefined;
  readonly card: Rect | undefined;
  readonly rings: readonly (Rect & { readonly number: string | undefined; readonly current: string | undefined })[];
  readonly badges: readonly (Rect & { readonly number: string | undefined })[];
  readonly status: string;
  readonly parent: string | undefined;
  /** What is under the middle of the card. */
  readonly hit: string | undefined;
}

let script: Promise<string> | undefined;

/** Opens a page with the overlay's script in it; `html` is the visited page. */
export async function openOverlayPage(
  browser: TestBrowser,
  html: string,
  size = { width: 1366, height: 768 },
): Promise<Page> {
  script ??= bundlePageScript();
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  await page.evaluate(await script);
  return page;
}

/** Mounts the overlay and draws one of the known drawings, or its own. */
export async function draw(page: Page, drawing: Parameters<typeof drawingOf>[0] | DrawingSpec): Promise<void> {
  await page.evaluate(
    (spec) => {
      if (document.querySelector("gommette-overlay") === null) window.overlayPage.mount();
      window.overlayPage.draw(spec);
    },
    typeof drawing === "string" ? drawingOf(drawing) : drawing,
  );
  await frames(page, 3);
}

/** Moves the host into `<body>`, as a page may: in `<html>` axe cannot tell any contrast. */
export async function moveToBody(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.overlayPage.overlay().host.parentElement !== document.body) {
      document.body.append(window.overlayPage.overlay().host);
    }
  });
  await pause(250);
}

/** Waits for some frames of the page. */
export async function frames(page: Page, count = 2): Promise<void> {
  await page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Reads what is drawn now. */
export async function snapshot(page: Page): Promise<Snapshot> {
  return page.evaluate(() => {
    const rect = (element: Element): Rect => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const host = window.overlayPage.overlay().host;
    const shadow = host.shadowRoot!;
    const part = (name: string) => [...shadow.querySelectorAll<HTMLElement>(`[part="${name}"]`)];
    const [card] = part("card");
    const box = card && rect(card);
    const hit = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return {
      state: card?.dataset["state"],
      pose: card?.dataset["pose"],
      card: box,
      rings: part("ring").map((ring) => ({
        ...rect(ring),
        number: ring.dataset["number"],
        current: ring.dataset["current"],
      })),
      badges: part("badge").map((badge) => ({ ...rect(badge), number: badge.dataset["number"] })),
      status: part("status")[0]?.textContent ?? "",
      parent: host.parentElement?.id || host.parentElement?.localName,
      hit: hit?.localName,
    };
  });
}

/** The box of an element of the page. */
export async function boxOf(page: Page, selector: string): Promise<Rect> {
  return page.evaluate((wanted) => {
    const { left, top, right, bottom } = window.overlayPage.deep(wanted)!.getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);
}

/** How far the sides of a ring lie outside its target, px. */
export function margins(ring: Rect | undefined, target: Rect): readonly number[] {
  if (ring === undefined) return [];
  return [target.left - ring.left, target.top - ring.top, ring.right - target.right, ring.bottom - target.bottom];
}

/** Presses a button of the card with the real mouse. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const point = await page.evaluate((press) => {
    const button = window.overlayPage.overlay().host.shadowRoot!.querySelector(`[data-press="${press}"]`)!;
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
  await page.mouse.click(point.x, point.y);
}

/** What was told to the session so far. */
export async function acts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.overlayPage.acts);
}
