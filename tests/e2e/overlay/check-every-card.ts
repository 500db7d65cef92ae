import { mkdir, writeFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guides } from "../../../src/guides/guides.ts";
import { outputPath } from "../../commands/project-folder.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { DriverName, TestBrowser } from "../harness/test-browser.ts";
import { LOOKS } from "../pages/looks.ts";
import { measurePage } from "../pages/measure-page.ts";
import { injectAxe, runAxe } from "../pages/run-axe.ts";
import { everyCard } from "./every-card.ts";
import { draw, moveToBody, openOverlayPage, snapshot } from "./overlay-page.ts";
import { formPage } from "./pages.ts";

/** High enough for every card to be whole: what is scrolled out of sight axe cannot judge. */
const HEIGHT = 7000;
/** `CARD_SHOTS=1` before the command: a picture of each card in `.output/shots/cards/`, to be looked at. */
const WITH_SHOTS = process.env["CARD_SHOTS"] !== undefined;

/** One look takes minutes on a slow machine, ms. */
const TIMEOUT = 600_000;

/** The card of every step of every guide, in all looks, through axe and measure. */
export function checkEveryCard(name: DriverName): void {
  describe(`the card of every step of every guide, in ${name}`, () => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launchBrowser(name, { withExtension: false });
    });
    afterAll(async () => {
      await browser.close();
    });

    test.each(LOOKS)("is read and pressed: %j", { timeout: TIMEOUT }, async ({ width, ...settings }) => {
      const cards = await everyCard({ ...settings, spaced: width < 400 }, "#f-id");
      expect(cards.length).toBeGreaterThan(10 * guides.length);
      const page = await openOverlayPage(browser, formPage(), { width, height: HEIGHT });
      await injectAxe(page);
      await draw(page, "reading");
      await moveToBody(page);
      let contrastPasses = 0;
      let picturedWords = 0;
      for (const card of cards) {
        await draw(page, card.drawing);
        expect.soft(await measurePage(page, "gommette-overlay"), card.name).toEqual(NOTHING_WRONG);
        expect.soft(await cutTexts(page), card.name).toEqual([]);
        const inPicture = await picturedContrasts(page);
        picturedWords += inPicture.length;
        expect
          .soft(
            inPicture.filter(({ ratio }) => ratio < 7),
            card.name,
          )
          .toEqual([]);
        if (WITH_SHOTS) await shoot(page, `${name}-${Object.values(settings).join("-")}-${width}`, card.name);
        const answer = await runAxe(page, "gommette-overlay");
        expect.soft(answer.violations, card.name).toEqual([]);
        expect.soft(answer.incomplete.filter(isNotInPicture), card.name).toEqual([]);
        contrastPasses += answer.contrastPasses;
      }
      // axe leaves Arabic letters out of its contrast rules; the colours are the same in every language.
      if (settings.language === "fr") expect(contrastPasses).toBeGreaterThanOrEqual(cards.length);
      expect(picturedWords).toBeGreaterThan(0);
      await page.close();
    });
  });
}

const NOTHING_WRONG = { smallTexts: [], smallControls: [], closeControls: [], sideways: [] };

async function shoot(page: Page, look: string, name: string): Promise<void> {
  const { card } = await snapshot(page);
  if (card === undefined) throw new Error(`${name}: no card was drawn`);
  const folder = outputPath("shots", "cards", look);
  await mkdir(folder, { recursive: true });
  const clip = { x: card.left, y: card.top, width: card.right - card.left, height: card.bottom - card.top };
  await writeFile(`${folder}/${name.replace(" ", "-")}.png`, await page.screenshot({ clip }));
}

/** The words of a picture lie on its shapes, whose colours axe cannot tell: `picturedContrasts` measures them. */
function isNotInPicture(told: string): boolean {
  return !told.startsWith("color-contrast: <text ") && !told.startsWith("color-contrast-enhanced: <text ");
}

/** Texts of the card that are wider than the place they have. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { shadowRoot } = window.overlayPage.overlay().host;
    const card = shadowRoot!.querySelector('[part="card"]')!;
    const { left, right } = card.getBoundingClientRect();
    const range = document.createRange();
    return [...card.querySelectorAll("*")].flatMap((element) => {
      if (element.closest('[aria-hidden="true"], .unseen') !== null) return [];
      return [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") return [];
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        return box.left < left - 0.5 || box.right > right + 0.5 ? [node.textContent ?? ""] : [];
      });
    });
  });
}

/** Each text of the card's picture against the shape that was drawn last under its middle (WCAG 1.4.6: 7). */
async function picturedContrasts(page: Page): Promise<readonly { readonly words: string; readonly ratio: number }[]> {
  return page.evaluate(() => {
    const { shadowRoot } = window.overlayPage.overlay().host;
    const shapes = [...shadowRoot!.querySelectorAll<SVGGeometryElement>(".picture :is(rect, path, circle, ellipse)")];
    return [...shadowRoot!.querySelectorAll<SVGTextElement>(".picture text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2);
      const under = shapes.filter((shape) => {
        const isBefore = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const isFilled = getComputedStyle(shape).fill !== "none";
        return isBefore && isFilled && shape.isPointInFill(middle.matrixTransform(shape.getScreenCTM()!.inverse()));
      });
      const ground = under.at(-1);
      if (ground === undefined) return { words: text.textContent, ratio: 0 };
      const [light = 0, dark = 0] = [ground, text]
        .map((each) => luminance(getComputedStyle(each).fill))
        .sort((a, b) => b - a);
      return { words: text.textContent, ratio: (light + 0.05) / (dark + 0.05) };
    });

    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
