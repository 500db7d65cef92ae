import { browser } from "./browser.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { RunningGuide, StartResult, TabAddress, TabStatus } from "../model/control.ts";
import { isOwn, readRequest, type Order, type Request } from "./messages.ts";
import { findTabs, openTab, readActiveTab, showTab, type SeenTab } from "./site-tabs.ts";
import { forgetTabSession, readTabSession, storeTabSession } from "./tab-sessions.ts";

/** What the background is given: the data, and the engine's own reader of what is stored. */
export interface Served {
  readonly siteHome: string;
  isSiteAddress(address: string): boolean;
  bundleOf(guideId: string): GuideBundle | undefined;
  newProgress(guideId: string): unknown;
  /** `undefined` for anything damaged or of another version: one starts clean. */
  readRunning(stored: unknown): RunningGuide | undefined;
}

/** Answers popup and content scripts, until the browser unloads the background. */
export function serveRequests(served: Served): void {
  /** A start under way: a page that loads meanwhile waits for it. */
  let starting: Promise<unknown> = Promise.resolve();

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const request = isOwn(sender) ? readRequest(message) : undefined;
    if (request === undefined) return undefined;
    if (request.type !== "start-guide") return answer(served, request, sender, starting);
    const result = startGuide(served, request.guideId, sender);
    starting = result.catch(() => undefined);
    return result;
  });
  // A content script keeps a port open to learn when the extension goes (on-orphaned.ts); nothing is said over it.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTabSession(tabId);
  });
}

type Sender = { readonly id?: string | undefined; readonly tab?: { readonly id?: number | undefined } | undefined };

async function answer(served: Served, request: Request, sender: Sender, starting: Promise<unknown>): Promise<unknown> {
  const own = sender.tab?.id;
  switch (request.type) {
    case "read-status":
      return readStatus(served, sender);
    case "open-site":
      return openTab(served.siteHome);
    case "stop-guide":
    case "resume-guide": {
      const tab = await currentTab(served, sender);
      if (tab === undefined) return;
      if (request.type === "stop-guide") await forgetTabSession(tab.id);
      return order(tab.id, { type: request.type });
    }
    case "page-loaded": {
      await starting;
      return own === undefined ? undefined : orderFor(served, own);
    }
    case "save-progress":
      // A page that goes on saving after its guide was stopped elsewhere brings nothing back.
      if (own !== undefined && served.readRunning(await readTabSession(own)) !== undefined) {
        await storeTabSession(own, request.progress);
      }
      return;
    case "switch-guide":
      if (own === undefined || served.readRunning(request.progress) === undefined) return;
      await storeTabSession(own, request.progress);
      return orderFor(served, own);
    case "guide-ended":
      if (own !== undefined) await forgetTabSession(own);
      return;
    case "start-guide":
      throw new Error("start-guide is answered by startGuide");
  }
}

async function orderFor(served: Served, tabId: number): Promise<Order | undefined> {
  const progress = await readTabSession(tabId);
  const running = served.readRunning(progress);
  const bundle = running === undefined ? undefined : served.bundleOf(running.guideId);
  if (bundle === undefined) {
    if (progress !== undefined) await forgetTabSession(tabId);
    return undefined;
  }
  return { type: "run-guide", bundle, progress };
}

/** In the current tab if it is on the site, else in an open tab of the site, else in a new one (contract). */
async function startGuide(served: Served, guideId: string, sender: Sender): Promise<StartResult> {
  if (served.bundleOf(guideId) === undefined) return { status: "failed", reason: `no guide « ${guideId} »` };
  const tab = await currentTab(served, sender);
  if (tab === undefined) {
    const opened = await openTab(served.siteHome);
    await storeTabSession(opened, served.newProgress(guideId));
    return { status: "opened-site" };
  }
  await storeTabSession(tab.id, served.newProgress(guideId));
  await showTab(tab.id);
  const run = await orderFor(served, tab.id);
  // A tab that was open before the extension came has no script yet: loading the page anew brings it.
  if (run !== undefined && !(await order(tab.id, run))) await browser.tabs.reload(tab.id);
  return { status: "started" };
}

/** Whether the tab's script heard the order. */
async function order(tabId: number, what: Order): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, what);
    return true;
  } catch {
    return false;
  }
}

/** The tab the person means: the one in front if it is on the site, else the site's tab used last. */
async function currentTab(served: Served, sender: Sender): Promise<SeenTab | undefined> {
  const active = await readActiveTab();
  if (active?.url !== undefined && active.id !== sender.tab?.id && served.isSiteAddress(active.url)) return active;
  return (await findTabs((address) => served.isSiteAddress(address)))[0];
}

async function readStatus(served: Served, sender: Sender): Promise<TabStatus> {
  const inTab = sender.tab !== undefined;
  const tab = inTab ? await currentTab(served, sender) : await readActiveTab();
  const address = addressOf(served, tab?.url);
  const running = tab === undefined ? undefined : served.readRunning(await readTabSession(tab.id));
  return { address, ...(running === undefined ? {} : { running }) };
}

function addressOf(served: Served, url: string | undefined): TabAddress {
  if (url === undefined) return { type: "other" };
  if (served.isSiteAddress(url)) return { type: "official", origin: new URL(url).origin };
  return url.startsWith(browser.runtime.getURL("/practice.html")) ? { type: "practice" } : { type: "other" };
}
