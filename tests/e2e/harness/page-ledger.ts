import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "./evaluate-steadily.ts";
import { LEDGER_SCRIPT } from "./page-ledger-script.ts";
import { readStrangeListeners } from "./strange-listeners.ts";

/** What was done to the visited page by something that is not the page. */
export interface PageLedger {
  /** In words, over all documents since the ledger was opened; empty is what is wanted. */
  readonly faults: readonly string[];
  /** Looks at what cannot be heard: hosts, style sheets, listeners. `hosts` is how many there must be. */
  look(hosts: 0 | 1): Promise<void>;
}

const MARK = "gommette-ledger: ";

/**
 * Opens the ledger in a tab that is still empty, and then a page in it. From then on every change of the page's nodes is noted that none
 * of the page's own scripts made. How that is told apart: a MutationObserver sees the changes of all scripts, and calls
 * of the DOM by the page are wrapped in the page's own world, which a content script never uses. What is left over was
 * made by the parser (while the document loads), by the browser for the person (`open` of `<details>`, `<dialog>`), or
 * by us. Not seen: a change of ours made while a call of the page runs, such as in an event that it fires.
 */
export async function openLedger(page: Page, url: string): Promise<PageLedger> {
  const faults: string[] = [];
  page.on("console", (message) => {
    const said = message.text();
    if (said.startsWith(MARK)) faults.push(`${page.url()}: ${said.slice(MARK.length)}`);
  });
  await page.evaluateOnNewDocument(LEDGER_SCRIPT);
  await page.goto(url);
  return { faults, look };

  async function look(hosts: 0 | 1): Promise<void> {
    const seen = await evaluateSteadily(page, () => window.gommetteLedger.look(), undefined);
    if (seen === undefined) return; // the next document is on its way
    if (seen.hosts !== hosts) faults.push(`${page.url()}: ${seen.hosts} hosts, not ${hosts}`);
    const listeners = await readStrangeListeners(page);
    for (const fault of [...seen.sheets, ...listeners]) faults.push(`${page.url()}: ${fault}`);
  }
}

declare global {
  interface Window {
    readonly gommetteLedger: {
      look(): { readonly hosts: number; readonly sheets: readonly string[] };
    };
  }
}
