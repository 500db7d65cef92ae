import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { outputPath } from "../../commands/project-folder.ts";
import { type ExtensionCopy, copyExtension } from "./extension-copy.ts";
import { collectFaults } from "./collect-faults.ts";
import { extensionAddress, FIREFOX_ADDRESS_PREFERENCE, goToExtensionPage } from "./go-to-extension-page.ts";
import { installedBrowser } from "./installed-browser.ts";
import { type LaunchOptions, NOWHERE_PORT, type TestBrowser, VIEWPORT } from "./test-browser.ts";
import { waitFor } from "./wait-for.ts";

const PREFERENCES = {
  "intl.locale.requested": "fr",
  "intl.accept_languages": "fr-FR, fr",
  ...FIREFOX_ADDRESS_PREFERENCE,
  "network.proxy.type": 1,
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_hijacking_localhost": true,
  // The requests of the browser itself.
  "app.normandy.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "browser.search.update": false,
  "services.settings.server": "data:,",
  "dom.push.enabled": false,
  "browser.region.update.enabled": false,
  "browser.topsites.contile.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "network.http.speculative-parallel-limit": 0,
  "media.gmp-manager.updateEnabled": false,
  "ui.prefersReducedMotion": 0,
};

/** Starts Firefox without a window over WebDriver BiDi, in a fresh profile, with the extension. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const copy = await copyExtension(options.extensionFolder ?? outputPath("firefox-mv3"), options.contentPreamble);
  const viewport = options.viewport ?? VIEWPORT;
  const port = options.proxyPort ?? NOWHERE_PORT;
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: options.executablePath ?? installedBrowser("firefox"),
      headless: true,
      acceptInsecureCerts: true,
      defaultViewport: viewport,
      // Without it a release build does not take the preference for the settings server.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
      // The last one: without it BiDi may not open pages of an extension.
      args: [`--width=${viewport.width}`, `--height=${viewport.height + 100}`, "--remote-allow-system-access"],
      extraPrefsFirefox: {
        ...PREFERENCES,
        "media.webspeech.synth.enabled": options.voices === true,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": port,
      },
    });
    if (options.withExtension !== false) await browser.installExtension(copy.folder);
    return await describe(browser, copy);
  } catch (error) {
    await browser?.close();
    await copy.remove();
    throw error;
  }
}

async function describe(browser: Browser, copy: ExtensionCopy): Promise<TestBrowser> {
  const pages = (): Promise<Page[]> => browser.pages();
  return {
    name: "firefox",
    version: await browser.version(),
    extensionFaults: collectFaults(browser),
    pages,
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await goToExtensionPage(page, `${extensionAddress("firefox", "")}${path}`);
      return page;
    },
    waitForPage: (passes, timeoutMs) =>
      waitFor("a tab", async () => (await pages()).find((page) => passes(page.url())), timeoutMs),
    reloadExtension: async () => {
      await browser.installExtension(copy.folder);
    },
    close: async () => {
      await browser.close();
      await copy.remove();
    },
  };
}
