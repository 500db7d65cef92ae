import { browser } from "./browser.ts";

/** What each tab has running, kept for this browser session only (R51, R64). The engine checks what it reads. */
const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function storeTabSession(tabId: number, progress: unknown): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: progress });
}

/** What is stored for a tab, unchecked; `undefined` when nothing is. */
export async function readTabSession(tabId: number): Promise<unknown> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.session.get(keyOf(tabId));
  return stored[keyOf(tabId)];
}

export async function forgetTabSession(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
