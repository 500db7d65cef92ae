import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sentenceToString } from "../../../src/engine/step-text.ts";
import { guides } from "../../../src/guides/guides.ts";
import { outlineGuide } from "../../../src/screens/sheet/outline-guide.ts";
import { site } from "../../../src/site/site.ts";
import { sheet } from "../../../src/texts/fr/sheet.ts";
import { fr } from "../../../src/texts/fr/texts.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { TestBrowser } from "../harness/test-browser.ts";
import { readPdf } from "./read-pdf.ts";

/** So that no spaces count: paper breaks lines where it likes. */
const packed = (text: string): string => text.replace(/\s/gu, "");

describe("the paper sheet, printed by Chromium (R48)", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser("chromium");
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each(guides.map((guide) => [guide.id, guide] as const))(
    "« %s » has every step on paper, and not the print button",
    async (id, guide) => {
      const page = await browser.openExtensionPage(`sheet.html?guide=${id}`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      const { text, pages } = readPdf(pdf);
      const { steps, between } = outlineGuide(guide, { site, texts: fr, words: sheet });
      for (const step of [...steps, ...between])
        for (const sentence of step.say) expect(text, step.id).toContain(packed(sentenceToString(sentence)));
      for (const line of [sheet.unofficial, sheet.notesWarning, sheet.note, ...fr.situations.humanHelp])
        expect(text).toContain(packed(line));
      expect(text).not.toContain(packed(sheet.print));
      expect(pages).toBeLessThanOrEqual(id === "activer" ? 9 : 6);
    },
  );

  test("is of A4, in letters of 16 points at least, black on white in every colour of the screen", async () => {
    const page = await browser.openExtensionPage("sheet.html?guide=se-connecter");
    await page.emulateMediaType("print");
    await page.evaluate(() => {
      document.documentElement.dataset["theme"] = "dark";
    });
    const seen = await page.evaluate(() => {
      const paper = document.querySelector(".paper")!;
      const sizes = [...paper.querySelectorAll("*")]
        .filter((element) => element.closest(".unseen") === null)
        .map((element) => parseFloat(getComputedStyle(element).fontSize));
      const { color, backgroundColor } = getComputedStyle(paper);
      return { least: Math.round(Math.min(...sizes) * 75) / 100, color, backgroundColor };
    });
    expect(seen).toEqual({ least: 16, color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(
      Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1"),
    );
    expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([595, 842]);
    await page.close();
  });
});
