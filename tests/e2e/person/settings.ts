import { describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../harness/begin-guide.ts";
import { clickRing } from "../harness/click-ring.ts";
import { evaluateSteadily } from "../harness/evaluate-steadily.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { withSite } from "../harness/with-site.ts";

/** What the card looks like and what the page’s own field holds, in one look. */
async function seen(page: Page) {
  return evaluateSteadily(
    page,
    () => {
      const root = document.querySelector("gommette-overlay")!.shadowRoot!;
      const instruction = root.querySelector<HTMLElement>('[part~="instruction"]')!;
      const label = instruction.querySelector<HTMLElement>(".label");
      const field = document.activeElement as HTMLInputElement;
      return {
        lang: instruction.closest<HTMLElement>("[lang]")!.lang,
        dir: getComputedStyle(instruction).direction,
        words: instruction.textContent,
        label: label?.textContent.replaceAll("\u00a0", " "),
        labelLang: label?.lang,
        size: parseFloat(getComputedStyle(instruction).fontSize),
        field: [field.localName, field.value, field.selectionStart],
      };
    },
    undefined,
  );
}

/** What a person sets on the card. */
export function personsSettings(name: DriverName): void {
  describe(`what a person sets on the card, in ${name}`, () => {
    test("another language comes in one press, at the same step, and takes nothing from the field (R84)", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        const { page } = visit;
        await beginGuide(visit);
        await clickRing(page, "se-connecter");
        await waitForOverlay(page, ({ step }) => step === "identifiant");
        await clickRing(page, "identifiant");
        await page.keyboard.type("odette");
        const before = await seen(page);
        expect(before).toMatchObject({ lang: "fr", dir: "ltr", field: ["input", "odette", 6] });

        await pressOnCard(page, "English");
        await waitForOverlay(page, ({ instruction }) => instruction.startsWith("Type"));
        expect(await seen(page)).toMatchObject({ lang: "en", dir: "ltr", labelLang: "fr", field: before?.field });
        expect((await seen(page))?.label).toBe(before?.label);

        await pressOnCard(page, "العربية");
        await waitForOverlay(page, ({ text }) => text.includes("English"));
        expect(await seen(page)).toMatchObject({ lang: "ar", dir: "rtl", labelLang: "fr", field: before?.field });
        expect(
          (await waitForOverlay(page, ({ step }) => step === "identifiant")).rings.some(({ current }) => current),
        ).toBe(true);

        await pressOnCard(page, "Français");
        await waitForOverlay(page, ({ instruction }) => instruction === "" || instruction.startsWith("Tapez"));
        expect((await seen(page))?.words).toBe(before?.words);
      });
    });

    test("larger text and easier words come at once and are kept on the next page (R10)", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        const { page } = visit;
        await beginGuide(visit);
        const before = (await seen(page))!.size;
        await pressOnCard(page, "A+");
        await expect.poll(async () => (await seen(page))?.size).toBeCloseTo(before * 1.25, 0);
        await pressOnCard(page, "Mots plus simples");
        await waitForOverlay(page, ({ buttons }) => buttons.some((button) => button.name === "Mots habituels"));
        await page.reload();
        await waitForOverlay(page, ({ buttons }) => buttons.some((button) => button.name === "Mots habituels"));
        expect((await seen(page))?.size).toBeCloseTo(before * 1.25, 0);
      });
    });
  });
}
