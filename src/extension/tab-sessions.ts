import { browser } from "./browser.ts";

/** What each tab has running, kept for this browser session only (R51, R64). The engine checks what it reads. */
const keyOf = (tabId: number): string => `tab:${tabId}`;

/**
 * What is asked of the store is done one after the other: a guide that is stopped while its last progress is being saved
 * would come back otherwise.
 */
let lastTurn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/** Keeps a tab's progress, in place of what was stored; gone when the browser is closed. */
export function storeTabSession(tabId: number, progress: unknown): Promise<void> {
  return inTurn(() => write(tabId, progress));
}

/**
 * @param change is given what is stored for the tab, unchecked; gives what is to be stored, `undefined` to leave it as it is
 */
export function changeTabSession(tabId: number, change: (stored: unknown) => unknown): Promise<void> {
  return inTurn(async () => {
    const next = change(await read(tabId));
    if (next !== undefined) await write(tabId, next);
  });
}

/** What is stored for a tab, unchecked; `undefined` when nothing is. */
export function readTabSession(tabId: number): Promise<unknown> {
  return inTurn(() => read(tabId));
}

/** Forgets what is stored for a tab: its guide is over, or the tab is closed. */
export function forgetTabSession(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** The tab goes on under another id. */
export function moveTabSession(from: number, to: number): Promise<void> {
  return inTurn(async () => {
    const stored = await read(from);
    if (stored === undefined) return;
    await write(to, stored);
    await browser.storage.session.remove(keyOf(from));
  });
}

async function read(tabId: number): Promise<unknown> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.session.get(keyOf(tabId));
  return stored[keyOf(tabId)];
}

async function write(tabId: number, progress: unknown): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: progress });
}
