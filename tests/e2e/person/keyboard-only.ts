import { describe, expect, test } from "vitest";
import { fr } from "../../../src/texts/fr/texts.ts";
import { followByKeyboard } from "../harness/keyboard-follower.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import { startPractice } from "../harness/start-guide.ts";
import type { DriverName } from "../harness/test-browser.ts";

/** Who has no mouse finishes every guide on the practice site, in the page's own order of Tab (R17, RGAA 12.8). */
export function keyboardOnly(name: DriverName): void {
  describe(`a person without a mouse, in ${name}`, () => {
    test.each(Object.values(fr.guides))("finishes « $title » on the practice site", async ({ title }) => {
      const browser = await launchBrowser(name);
      try {
        const page = await startPractice(browser, title);
        const steps = await followByKeyboard(page);
        expect(steps.at(-1)).toMatch(/^fin/);
        expect(browser.extensionFaults).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });
}
