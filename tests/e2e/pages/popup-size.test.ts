import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SETTING_VALUES } from "../../../src/engine/settings.ts";
import { outputPath } from "../../commands/project-folder.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { TestBrowser } from "../harness/test-browser.ts";
import { look } from "./looks.ts";

/** Bytes. The window of the button opens under the finger: it loads no more than this. */
const MOST = 25_000;

describe("the popup", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser("chromium");
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each(SETTING_VALUES.language)("loads little (gzip) in the language « %s », all told", async (language) => {
    const before = await browser.openExtensionPage("welcome.html");
    await look(before, { theme: "light", textSize: 100, width: 1366, language });
    await before.close();
    const page = await browser.openExtensionPage("popup.html");
    const loaded = new Set<string>();
    page.on("request", (request) => loaded.add(new URL(request.url()).pathname));
    await page.reload();
    await page.waitForSelector(".guide");
    await page.close();
    const sizes = [...loaded].map(
      (path) => [path, gzipSync(readFileSync(outputPath("chrome-mv3", path.slice(1)))).length] as const,
    );
    expect(sizes.length).toBeGreaterThan(4);
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    expect(sum, sizes.map(([path, size]) => `${size} ${path}`).join("\n")).toBeLessThanOrEqual(MOST);
  });
});
