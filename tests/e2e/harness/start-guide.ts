import type { Page } from "puppeteer-core";
import { pressButton } from "./press-button.ts";
import { waitForOverlay } from "./read-overlay.ts";
import type { TestBrowser } from "./test-browser.ts";

/** Presses a guide's button in `popup.html`, opened as an ordinary tab, and waits for the card in the site's tab. */
export async function startGuideOn(browser: TestBrowser, sitePage: Page, title: string): Promise<void> {
  const popup = await browser.openExtensionPage("popup.html");
  await pressButton(popup, title);
  await waitForOverlay(sitePage);
  await popup.close();
  await sitePage.bringToFront();
}

/** Opens the practice site and starts a guide there. */
export async function startPractice(browser: TestBrowser, title: string): Promise<Page> {
  const page = await browser.openExtensionPage("practice.html");
  await pressButton(page, title);
  await waitForOverlay(page);
  // A fresh profile opens the welcome page; a page behind it gets no frames, and a guide there rests.
  await page.bringToFront();
  return page;
}
