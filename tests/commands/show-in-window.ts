import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import {
  extensionAddress,
  FIREFOX_ADDRESS_PREFERENCE,
  goToExtensionPage,
} from "../e2e/harness/go-to-extension-page.ts";
import { SITE_HOME } from "../../src/site/hosts.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { outputPath } from "./project-folder.ts";

/**
 * Opens a browser window with the extension in it, on the practice site or on the real one, and waits until the person
 * closes it. The profile is a new one and is thrown away: the person's own is never touched.
 * @returns the exit code
 */
export async function showInWindow(found: FoundBrowser, { isLive }: { readonly isLive: boolean }): Promise<number> {
  const isFirefox = found.kind === "firefox";
  const profile = await mkdtemp(join(tmpdir(), "gommette-start-"));
  try {
    const browser = await puppeteer.launch({
      executablePath: found.path,
      headless: false,
      // The window decides: no size is put on the page.
      defaultViewport: null,
      // Ctrl+C is handled below, so that the profile goes too.
      handleSIGINT: false,
      ...(isFirefox ? firefoxOptions(profile) : chromiumOptions(profile)),
    });
    let closing: Promise<void> | undefined;
    // Ctrl+C may arrive more than once, from the terminal and from the npm above: the first is enough.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void (closing ??= browser.close()));
    const id = await browser.installExtension(outputPath(isFirefox ? "firefox-mv3" : "chrome-mv3"));
    const address = extensionAddress(isFirefox ? "firefox" : "chromium", id);
    await openFirstPage(browser, isLive ? undefined : `${address}practice.html`);
    console.log(isLive ? `Open: ${SITE_HOME}` : "Open: the practice site.");
    console.log(
      "The extension's button is in the toolbar (piece of a jigsaw puzzle). Close the window, or press Ctrl+C, to end.",
    );
    const program = browser.process();
    // Until the program is gone, not only its connection: it goes on writing in its profile for a while.
    await new Promise<void>((resolve) => {
      if (program === null || program.exitCode !== null) resolve();
      else
        program.once("exit", () => {
          resolve();
        });
    });
    return 0;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function chromiumOptions(profile: string): LaunchOptions {
  return {
    userDataDir: profile,
    // Google's own Chrome takes an unpacked extension over the pipe only: since 137 it ignores `--load-extension`.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ["--enable-automation"],
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  };
}

function firefoxOptions(profile: string): LaunchOptions {
  return {
    browser: "firefox",
    // Lets BiDi open a page of an extension.
    args: ["--profile", profile, "--remote-allow-system-access"],
    extraPrefsFirefox: FIREFOX_ADDRESS_PREFERENCE,
  };
}

async function openFirstPage(browser: Browser, practice: string | undefined): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (practice !== undefined) await goToExtensionPage(page, practice);
  // The real site may be slow or not reachable: the window stays open either way, as the person's own would.
  else
    await page.goto(SITE_HOME).catch((error: unknown) => {
      console.warn(String(error));
    });
}
