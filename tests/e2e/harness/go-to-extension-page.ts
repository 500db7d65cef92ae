import type { Page } from "puppeteer-core";
import { waitFor } from "./wait-for.ts";

/** The extension's id of wxt.config.ts, and the address that these commands and tests give its pages in Firefox. */
const FIREFOX_ID = "gommette@gommette.invalid";
const FIREFOX_UUID = "6a1f0c1e-0000-4000-8000-67074d657474";

/** The preference without which Firefox draws a new address for the extension's pages in each profile. */
export const FIREFOX_ADDRESS_PREFERENCE = {
  "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
};

/** Where the extension's pages are. `id` is what the browser answered when the extension was installed. */
export function extensionAddress(browser: "chromium" | "firefox", id: string): string {
  return browser === "firefox" ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${id}/`;
}

/** Opens a page of the extension in a tab, and waits until its own script has drawn something. */
export async function goToExtensionPage(page: Page, url: string): Promise<void> {
  if (url.startsWith("moz-extension:")) await navigateWithoutWaiting(page, url);
  else await page.goto(url);
  await waitFor(`${url} to be drawn`, () => isDrawn(page, url), 15_000);
}

async function isDrawn(page: Page, url: string): Promise<true | undefined> {
  try {
    const wanted = `location.href.startsWith(${JSON.stringify(url)}) && document.body.innerText !== ""`;
    return (await page.evaluate(wanted)) === true ? true : undefined;
  } catch {
    return undefined; // Between two documents.
  }
}

/** What puppeteer holds below a page, as far as it is used here. */
interface BidiFrame {
  readonly _id: string;
  readonly browsingContext: { readonly userContext: { readonly browser: { readonly session: BidiSession } } };
}

interface BidiSession {
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** `page.goto` waits for ever on a page of an extension: Firefox reports no end of that navigation. */
async function navigateWithoutWaiting(page: Page, url: string): Promise<void> {
  // puppeteer 24 does not export its BiDi classes.
  const frame = page.mainFrame() as unknown as BidiFrame;
  const { session } = frame.browsingContext.userContext.browser;
  await session.send("browsingContext.navigate", { context: frame._id, url, wait: "none" });
}
