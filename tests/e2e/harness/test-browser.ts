import type { Page } from "puppeteer-core";

export type DriverName = "chromium" | "firefox";

/** One running browser with the extension in it; the same for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: DriverName;
  readonly version: string;
  /** Errors of the extension so far, in any tab (collect-faults.ts). */
  readonly extensionFaults: readonly string[];
  /** A new empty tab of 1366 × 768 CSS px. */
  newPage(): Promise<Page>;
  /** Opens a page of the extension (`popup.html`) as an ordinary tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The next tab that opens and whose address passes. Call it before the act that opens the tab. */
  waitForPage(passes: (url: string) => boolean, timeoutMs?: number): Promise<Page>;
  pages(): Promise<readonly Page[]>;
  /** Updates the extension while pages are open, as a store does: the old content scripts lose their extension. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and removes its profile and its copy of the extension. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the local world's proxy. Absent: only pages of the extension can be reached. */
  readonly proxyPort?: number | undefined;
  /** The program. Absent: the one that is installed. */
  readonly executablePath?: string | undefined;
  /** The built extension. Absent: the last build in `.output`. */
  readonly extensionFolder?: string | undefined;
  /** Put before each content script (extension-copy.ts). */
  readonly contentPreamble?: string | undefined;
  /** `false`: the browser alone, for comparisons. @default true */
  readonly withExtension?: boolean | undefined;
  /**
   * `true`: with the computer's voices. They come seconds after the start, and the card grows by a button then.
   * @default false
   */
  readonly voices?: boolean | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
}

/** The most common small laptop screen. */
export const VIEWPORT = { width: 1366, height: 768 } as const;

/** A closed loopback port: what is sent to it goes nowhere. */
export const NOWHERE_PORT = 9;
