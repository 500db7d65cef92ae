import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { outputPath } from "../../commands/project-folder.ts";
import { copyExtension } from "./extension-copy.ts";
import { collectFaults } from "./collect-faults.ts";
import { extensionAddress, goToExtensionPage } from "./go-to-extension-page.ts";
import { installedBrowser } from "./installed-browser.ts";
import { type LaunchOptions, NOWHERE_PORT, type TestBrowser, VIEWPORT } from "./test-browser.ts";
import { waitFor } from "./wait-for.ts";

const SWITCHES: readonly string[] = [
  "--ignore-certificate-errors",
  // Also what goes to this machine passes through the proxy, and is seen.
  "--proxy-bypass-list=<-loopback>",
  "--lang=fr-FR",
  "--accept-lang=fr-FR,fr",
  "--disable-gpu",
  "--disable-quic",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-component-update",
  "--disable-domain-reliability",
  // The requests of the browser itself, sent nowhere: the switches above do not stop them all.
  `--gaia-url=http://127.0.0.1:${NOWHERE_PORT}`,
  `--component-updater=url-source=http://127.0.0.1:${NOWHERE_PORT}`,
  `--apps-gallery-update-url=http://127.0.0.1:${NOWHERE_PORT}`,
  "--disable-features=NetworkTimeServiceQuerying,OptimizationGuideModelDownloading,AutofillServerCommunication",
];

/** Without these the browser fetches a dictionary as soon as a field has the focus. */
const PREFERENCES = { spellcheck: { dictionaries: [], blocked_dictionaries: ["en-US", "fr", "fr-FR"] } };

/** Starts Chromium, Edge or Chrome without a window, in a fresh profile, with the extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const copy = await copyExtension(options.extensionFolder ?? outputPath("chrome-mv3"), options.contentPreamble);
  const profile = await freshProfile();
  const tidyUp = async (): Promise<void> => {
    await copy.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      executablePath: options.executablePath ?? installedBrowser("chromium"),
      headless: true,
      userDataDir: profile,
      // Chrome proper takes an unpacked extension only over the pipe: since 137 it ignores `--load-extension`.
      pipe: true,
      enableExtensions: true,
      defaultViewport: options.viewport ?? VIEWPORT,
      env: { ...process.env, LANGUAGE: "fr", LANG: "fr_FR.UTF-8" },
      args: [
        ...SWITCHES,
        ...(options.voices === true ? ["--enable-speech-dispatcher"] : []),
        `--proxy-server=http://127.0.0.1:${options.proxyPort ?? NOWHERE_PORT}`,
        // Chromium refuses its sandbox to root, which is what a test machine runs as.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
    const id = options.withExtension === false ? undefined : await browser.installExtension(copy.folder);
    return await describe(browser, id, copy.folder, tidyUp);
  } catch (error) {
    await browser?.close();
    await tidyUp();
    throw error;
  }
}

async function freshProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "gommette-profile-"));
  await mkdir(join(profile, "Default"));
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(PREFERENCES));
  return profile;
}

async function describe(
  browser: Browser,
  id: string | undefined,
  folder: string,
  tidyUp: () => Promise<void>,
): Promise<TestBrowser> {
  const pages = (): Promise<Page[]> => browser.pages();
  return {
    name: "chromium",
    version: await browser.version(),
    extensionFaults: collectFaults(browser),
    pages,
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      if (id === undefined) throw new Error("this browser was started without the extension");
      const page = await browser.newPage();
      await goToExtensionPage(page, `${extensionAddress("chromium", id)}${path}`);
      return page;
    },
    waitForPage: (passes, timeoutMs) =>
      waitFor("a tab", async () => (await pages()).find((page) => passes(page.url())), timeoutMs),
    // Loading the same folder again is what « Reload » on the extensions page does.
    reloadExtension: async () => {
      await browser.installExtension(folder);
    },
    close: async () => {
      await browser.close();
      await tidyUp();
    },
  };
}
