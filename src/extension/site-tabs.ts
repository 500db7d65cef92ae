import { browser } from "./browser.ts";

/** A tab of the browser, as far as the extension may see it: the address only on the site's own hosts. */
export interface SeenTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The tab in front in the window used last. */
export async function readActiveTab(): Promise<SeenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Open tabs of the site, the one used last first. */
export async function findTabs(isSite: (address: string) => boolean): Promise<readonly SeenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter((tab) => tab.url !== undefined && isSite(tab.url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap((tab) => (tab.id === undefined ? [] : [{ id: tab.id, url: tab.url }]));
}

/** Whether the browser lets the extension see and guide pages of this address; people can take that right away. */
export async function isAllowedOn(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${url}*`] });
}

/** Brings a tab and its window to the front. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  const windows = browser.windows as typeof browser.windows | undefined; // Firefox for Android has none
  if (tab.windowId !== undefined) await windows?.update(tab.windowId, { focused: true });
}

/**
 * Opens a tab in front; gives its id.
 * @throws when the browser gives the tab no id
 */
export async function openTab(url: string): Promise<number> {
  const tab = await browser.tabs.create({ url, active: true });
  if (tab.id === undefined) throw new Error(`the browser opened ${url} in a tab without an id`);
  return tab.id;
}
