import puppeteer from "puppeteer-core";
import { installedBrowser } from "../../e2e/harness/installed-browser.ts";
import { NOWHERE_PORT, type TestBrowser, VIEWPORT } from "../../e2e/harness/test-browser.ts";

/** A Firefox whose person wants less motion: over WebDriver BiDi that can only be said at its start. No request leaves it. */
export async function launchReducedFirefox(): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: installedBrowser("firefox"),
    headless: true,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: {
      "ui.prefersReducedMotion": 1,
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": NOWHERE_PORT,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": NOWHERE_PORT,
    },
  });
  const never = (): never => {
    throw new Error("this browser has no extension");
  };
  return {
    name: "firefox",
    version: await browser.version(),
    extensionFaults: [],
    newPage: () => browser.newPage(),
    pages: () => browser.pages(),
    openExtensionPage: never,
    waitForPage: never,
    reloadExtension: never,
    close: () => browser.close(),
  };
}
