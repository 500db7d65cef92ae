import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { TestBrowser } from "../harness/test-browser.ts";
import { injectAxe, runAxe } from "../pages/run-axe.ts";
import { drawingOf } from "./drawings.ts";
import { draw, frames, moveToBody, openOverlayPage, snapshot } from "./overlay-page.ts";
import { formPage } from "./pages.ts";
import { pause } from "../harness/wait-for.ts";
const STATES = [
  "pointing",
  "reading",
  "missing",
  "ambiguous",
  "elsewhere",
  "secret",
  "paused",
  "done",
  "long",
] as const;

describe.each(["chromium", "firefox"] as const)("the overlay for everyone, in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name, { withExtension: false });
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each([
    ["light", 1, 1366, 768],
    ["dark", 1, 1366, 768],
    ["black-on-yellow", 1, 1366, 768],
    // What is scrolled out of sight axe cannot judge: these are high enough not to scroll.
    ["light", 2, 1366, 3000],
    ["light", 1, 320, 3000],
    ["light", 2, 320, 6000],
  ] as const)("axe finds nothing in theme %s at scale %i on %i × %i", async (theme, scale, width, height) => {
    page = await openOverlayPage(browser, formPage(), { width, height });
    await injectAxe(page);
    const look = { theme, scale: String(scale * 100), spaced: "false", large: String(scale > 1.5) };
    for (const state of STATES) {
      await draw(page, { ...drawingOf(state), look });
      for (const press of state === "pointing" ? (["", "steps", "help"] as const) : ([""] as const)) {
        await page.setViewport({ width, height: press === "" ? height : Math.max(height, 3000) });
        if (press !== "") await pressByKeyboard(page, press);
        await moveToBody(page);
        const answer = await runAxe(page, "gommette-overlay");
        expect(answer.violations, `${state} ${press}`).toEqual([]);
        expect(answer.incomplete, `${state} ${press}`).toEqual([]);
        expect(answer.contrastPasses, `${state} ${press}`).toBeGreaterThan(0);
      }
    }
  });

  test("axe would see a text that cannot be read", async () => {
    page = await openOverlayPage(browser, formPage());
    await injectAxe(page);
    await draw(page, "reading");
    await moveToBody(page);
    await page.evaluate(() => {
      const { host } = window.overlayPage.overlay();
      host.shadowRoot!.querySelector<HTMLElement>(".instruction")!.style.color = "#ddd";
    });
    expect((await runAxe(page, "gommette-overlay")).violations.join()).toContain("color-contrast");
  });

  test("all text is at least 18 px, the instruction has room between lines, and lines are short", async () => {
    page = await openOverlayPage(browser, formPage());
    for (const state of STATES) {
      await draw(page, state);
      const texts = await page.evaluate(() => {
        const { host } = window.overlayPage.overlay();
        const found: { text: string; size: number; line: number; isInstruction: boolean }[] = [];
        for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>('[part="card"] *')) {
          const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== "");
          if (!isText || element.closest('[aria-hidden="true"]')) continue;
          const style = getComputedStyle(element);
          const size = parseFloat(style.fontSize);
          found.push({
            text: element.textContent,
            size,
            line: parseFloat(style.lineHeight) / size,
            isInstruction: element.closest('[part="instruction"]') !== null,
          });
        }
        return found;
      });
      expect(texts.length).toBeGreaterThan(3);
      for (const { text, size, line, isInstruction } of texts) {
        expect(size, text).toBeGreaterThanOrEqual(18);
        if (isInstruction && state !== "paused") expect(line, text).toBeGreaterThanOrEqual(1.49);
      }
    }
  });

  test("nothing moves when the person wants less motion", async () => {
    page = await openOverlayPage(browser, formPage());
    if (name === "chromium") await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    const isReduced = await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
    const running = async (): Promise<number> =>
      page.evaluate(() => {
        window.overlayPage.mount();
        return 0;
      });
    await running();
    await page.evaluate((drawing) => {
      window.overlayPage.draw(drawing);
    }, drawingOf("pointing"));
    const animations = await page.evaluate(
      () =>
        window.overlayPage
          .overlay()
          .host.shadowRoot!.getAnimations()
          .filter(({ playState }) => playState === "running").length,
    );
    expect(animations).toBe(isReduced ? 0 : 1);
    await pause(400);
    const later = await page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.getAnimations().length);
    expect(later).toBe(0);
  });

  test("the whole card can be used from the keyboard, in the order in which it is read", async () => {
    page = await openOverlayPage(browser, formPage());
    await draw(page, "pointing");
    await page.focus("#f-go");
    const stops: (string | undefined)[] = [];
    for (let press = 0; press < 11; press++) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.activeElement?.textContent));
    }
    expect(stops).toEqual([
      "Les étapes",
      "Aller à l’endroit montré",
      ...["A−", "A+", "English", "العربية"],
      "Étape précédente",
      "Continuer",
      "Pause",
      "Arrêter",
      "Aide",
    ]);
    await page.keyboard.press("Enter");
    const open = await page.evaluate(
      () => window.overlayPage.overlay().host.shadowRoot!.querySelector(".panel h3")?.textContent,
    );
    expect(open).toBe("Aide");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press(" ");
    expect(await page.evaluate(() => window.overlayPage.acts)).toEqual(["pause"]);
  });

  test("the focus can be seen: an outline of 4 px", async () => {
    page = await openOverlayPage(browser, formPage());
    await draw(page, "pointing");
    await page.focus("#f-go");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(window.overlayPage.overlay().host.shadowRoot!.activeElement!);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    expect(outline).toBe("solid 4px");
  });

  test("the panels stay open while the same step is drawn again, and close with the step", async () => {
    page = await openOverlayPage(browser, formPage());
    await draw(page, "pointing");
    await pressByKeyboard(page, "steps");
    const panels = () =>
      page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.querySelectorAll(".panel").length);
    await draw(page, "pointing");
    expect(await panels()).toBe(1);
    await draw(page, "button");
    expect(await panels()).toBe(0);
  });

  test("in a right-to-left language the card turns round, the rings do not", async () => {
    page = await openOverlayPage(browser, formPage());
    await draw(page, "pointing");
    const ltr = await snapshot(page);
    await draw(page, { ...drawingOf("pointing"), lang: "ar", dir: "rtl" });
    const rtl = await snapshot(page);
    expect(rtl.rings).toEqual(ltr.rings);
    expect(
      await page.evaluate(
        () => getComputedStyle(window.overlayPage.overlay().host.shadowRoot!.querySelector(".card")!).direction,
      ),
    ).toBe("rtl");
  });
});

/** Presses a button of the card with Enter, after putting the focus on it as a voice command or a switch would. */
async function pressByKeyboard(page: Page, press: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.overlayPage.overlay().host.shadowRoot!.querySelector<HTMLElement>(`[data-press="${wanted}"]`)!.focus();
  }, press);
  await page.keyboard.press("Enter");
  await frames(page);
}
