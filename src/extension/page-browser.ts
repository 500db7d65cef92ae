import type { Runtime } from "webextension-polyfill";

/** The part of the browser API that pages of the site need. */
interface PageBrowser {
  readonly runtime: Pick<Runtime.Static, "id" | "sendMessage" | "connect"> & {
    readonly onMessage: {
      /** Listens without answering. */
      addListener(listener: (message: unknown, sender: { readonly id?: string | undefined }) => void): void;
    };
  };
  /** Chrome's; Firefox has a property of elements instead. */
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}

/**
 * The browser's own API, without webextension-polyfill, which every page of the site would carry otherwise: asking and
 * listening are promises by themselves in Manifest V3. Who answers messages needs the polyfill (browser.ts).
 */
export const pageBrowser = ownBrowser();

function ownBrowser(): PageBrowser {
  const { browser, chrome } = globalThis as Partial<Record<"browser" | "chrome", PageBrowser>>; // in no library of types
  // An element of the page with the id « browser » is a property of its window too, and has no runtime.
  const own = [browser, chrome].find((api) => api?.runtime !== undefined);
  if (own === undefined) throw new Error("no browser API");
  return own;
}
