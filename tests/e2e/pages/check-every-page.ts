import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { DriverName, TestBrowser } from "../harness/test-browser.ts";
import { LOOKS, look } from "./looks.ts";
import { measurePage } from "./measure-page.ts";
import { injectAxe, runAxe } from "./run-axe.ts";

/** Every page of the extension, some of them in several states. */
const PAGES = [
  "popup.html",
  "options.html",
  "welcome.html",
  "welcome.html#2",
  "welcome.html#3",
  "welcome.html#4",
  "practice.html",
  "practice.html#/accueil",
  "practice.html#/connexion",
  "practice.html#/connexion/canal",
  "practice.html#/activation/identite",
  "sheet.html",
  "sheet.html?guide=se-connecter",
] as const;

/** The extension's own pages for everyone, in one browser: each page in each look (R7–R11, R24, R83). */
export function checkEveryPage(name: DriverName): void {
  describe(`the extension's own pages for everyone, in ${name}`, () => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launchBrowser(name);
    });
    afterAll(async () => {
      await browser.close();
    });

    test.each(PAGES)("%s is read and used in every look", async (path) => {
      const page = await browser.openExtensionPage(path);
      await injectAxe(page);
      for (const one of LOOKS) {
        await look(page, one);
        const told = `${path} ${JSON.stringify(one)}`;
        expect.soft(await measurePage(page), told).toEqual({
          smallTexts: [],
          smallControls: [],
          closeControls: [],
          sideways: [],
        });
        // What is scrolled out of sight, or behind what stays at an edge, axe cannot judge.
        await page.setViewport({ width: one.width, height: 9000 });
        const { violations, incomplete, contrastPasses } = await runAxe(page);
        expect.soft(violations, told).toEqual([]);
        expect.soft(incomplete, told).toEqual([]);
        // axe leaves Arabic letters out of its contrast rules; the colours are the same in every language.
        if (one.language === "fr") expect.soft(contrastPasses, told).toBeGreaterThan(0);
      }
      await page.close();
    });

    test.each(PAGES.filter((path) => path !== "popup.html"))(
      "%s: the first press of Tab leads past the header",
      async (path) => {
        const page = await browser.openExtensionPage(path);
        await page.waitForSelector("#main");
        // Where the reader is put at the start differs from page to page.
        await page.evaluate(() => {
          document.body.tabIndex = -1;
          document.body.focus();
        });
        await page.keyboard.press("Tab");
        const link = await page.evaluate(() => {
          const { className } = document.activeElement!;
          const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
          return { className, isSeen: left >= 0 && top >= 0 && width > 48 && height >= 48 };
        });
        expect(link).toEqual({ className: "skip", isSeen: true });
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
        await page.close();
      },
    );

    test("a text, a button or a page that is too small, too near or too wide would be seen", async () => {
      const page = await browser.openExtensionPage("options.html");
      await page.waitForSelector("h1");
      await page.evaluate(() => {
        document.querySelector<HTMLElement>("h1")!.style.fontSize = "17px";
        const [first, second] = document.querySelectorAll<HTMLElement>("label.pick");
        first!.style.width = "40px";
        second!.style.translate = "0 -6px";
        first!.style.translate = "0 6px";
        document.body.style.width = "3000px";
      });
      const found = Object.entries<readonly string[]>({ ...(await measurePage(page)) }).filter(
        ([, list]) => list.length > 0,
      );
      expect(found.map(([kind]) => kind)).toEqual(["smallTexts", "smallControls", "closeControls", "sideways"]);
      await page.close();
    });

    test("axe would see a text that is hard to read", async () => {
      const page = await browser.openExtensionPage("options.html");
      await look(page, { theme: "light", textSize: 100, language: "fr", width: 1366 });
      await injectAxe(page);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>("form > p")!.style.color = "#6a6a6a"; // 5.3 : 1, enough for level AA only
      });
      expect((await runAxe(page)).violations.join()).toContain("color-contrast-enhanced");
      await page.close();
    });

    test("a setting chosen by keyboard is seen at once, said, and kept", async () => {
      const page = await browser.openExtensionPage("options.html");
      await look(page, { theme: "light", textSize: 100, language: "fr", width: 1366 });
      await page.focus('[name="text-size"][value="100"]');
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.documentElement.dataset["scale"] === "125");
      expect(await statusOf(page)).toContain("C’est enregistré.");
      await page.close();
      const again = await browser.openExtensionPage("welcome.html#3");
      expect(await again.$eval('[name="text-size"][value="125"]', (radio) => (radio as HTMLInputElement).checked)).toBe(
        true,
      );
      await again.close();
    });
  });
}

async function statusOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector(".saved")?.textContent !== "");
  return page.$eval(".saved", (status) => status.textContent);
}
