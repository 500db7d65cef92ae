import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { beginGuide } from "../harness/begin-guide.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { pause, waitFor } from "../harness/wait-for.ts";
import { siteTabs } from "./site-tabs.ts";

/** The zoom of the browser itself, set as its menu does, with the whole extension. */
export function zoom(name: DriverName): void {
  describe(`at the browser’s own zoom, in ${name}`, () => {
    const open = siteTabs(name);

    test("from 50 to 400 % the ring keeps to its target within 1 px, and the card is in the view", async () => {
      const visit = await open();
      const { browser, page } = visit;
      await beginGuide(visit);
      const popup = await browser.openExtensionPage("popup.html");
      await page.bringToFront();
      for (const factor of [0.5, 0.75, 1.25, 2, 4, 1]) {
        await popup.evaluate(`(async () => {
          const { tabs } = globalThis.browser ?? globalThis.chrome;
          const [tab] = await tabs.query({ url: "https://www.monespacesante.fr/*" });
          await tabs.setZoom(tab.id, ${factor});
        })()`);
        await waitFor(`the zoom ${factor}`, async () => ((await isZoomed(page, factor)) ? true : undefined));
        const off = await waitFor(`a still ring at zoom ${factor}`, () => stillOffsets(page));
        for (const side of off) expect(Math.abs(side - 6), `zoom ${factor}`).toBeLessThanOrEqual(1);
        const { card, viewport } = await waitForOverlay(page);
        expect(card.x, `zoom ${factor}`).toBeGreaterThanOrEqual(-0.5);
        expect(card.y, `zoom ${factor}`).toBeGreaterThanOrEqual(-0.5);
        expect(card.x + card.width, `zoom ${factor}`).toBeLessThanOrEqual(viewport.width + 0.5);
        expect(card.y + card.height, `zoom ${factor}`).toBeLessThanOrEqual(viewport.height + 0.5);
      }
    });
  });
}

async function isZoomed(page: Page, factor: number): Promise<boolean> {
  return page.evaluate((wanted) => Math.abs(window.devicePixelRatio - wanted) < 0.06 * wanted, factor);
}

/** How far the current ring lies outside its target on each side, once two looks agree; px. */
async function stillOffsets(page: Page): Promise<readonly number[] | undefined> {
  const read = () =>
    page.evaluate(() => {
      const root = document.querySelector("gommette-overlay")?.shadowRoot;
      const ring = root?.querySelector('[part="ring"][data-current="true"]')?.getBoundingClientRect();
      const target = document.querySelector('a[href="/connexion"]')?.getBoundingClientRect();
      if (!ring || !target) return [];
      return [target.left - ring.left, target.top - ring.top, ring.right - target.right, ring.bottom - target.bottom];
    });
  const first = await read();
  await pause(150);
  const second = await read();
  return first.length > 0 && first.join() === second.join() ? first : undefined;
}
