import { browser } from "./browser.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { RunningGuide, StartResult, TabAddress, TabStatus } from "../model/control.ts";
import type { Progress } from "../model/progress.ts";
import { isOwn, readRequest, type Order, type Request } from "./messages.ts";
import { onCardKey } from "./on-card-key.ts";
import { findTabs, isAllowedOn, openTab, readActiveTab, showTab, type SeenTab } from "./site-tabs.ts";
import { changeTabSession, forgetTabSession, moveTabSession, readTabSession, storeTabSession } from "./tab-sessions.ts";

/** What the background is given: the data, the settings, and the engine's own reader of what is stored. */
export interface Served {
  readonly siteHome: string;
  isSiteAddress(address: string): boolean;
  /** In the words and the look that the person has set; `undefined` for a guide that there is not. */
  bundleOf(guideId: string): Promise<GuideBundle | undefined>;
  newProgress(guideId: string): Progress;
  /** `undefined` for anything damaged, of another version or of no guide: one starts clean. */
  readProgress(stored: unknown): Progress | undefined;
  /** The guide's steps in words, for who has no card. */
  listOf(progress: Progress): Promise<readonly string[]>;
  /** `textSize=125`; anything that is no setting changes nothing. */
  changeSetting(change: string): Promise<void>;
  /** Calls `listener` when a setting was changed, here or in a page of the extension. */
  onSettingsChange(listener: () => void): void;
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
  onCardKey((act) => {
    void readActiveTab().then((tab) => tab && order(tab.id, { type: "act", act }));
  });
  // A tab that the browser had put to sleep may come back as another one.
  browser.tabs.onReplaced.addListener((added, removed) => {
    void moveTabSession(removed, added);
  });
  served.onSettingsChange(() => void retell(served));
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
      const tab = await shownTab(served, sender);
      if (tab === undefined) return;
      if (request.type === "resume-guide") return order(tab.id, { type: "act", act: "resume" });
      await forgetTabSession(tab.id);
      return order(tab.id, { type: "stop-guide" });
    }
    case "page-loaded": {
      await starting;
      return own === undefined ? undefined : orderFor(served, own);
    }
    case "save-progress": {
      const progress = served.readProgress(request.progress);
      // A page that goes on saving after its guide was stopped, or another was started, brings nothing back.
      const isRunning = (stored: unknown): boolean => served.readProgress(stored)?.guideId === progress?.guideId;
      if (own !== undefined) await changeTabSession(own, (stored) => (isRunning(stored) ? progress : undefined));
      return;
    }
    case "switch-guide": {
      const progress = served.readProgress(request.progress);
      if (own === undefined || progress === undefined) return;
      await storeTabSession(own, progress);
      return orderFor(served, own);
    }
    case "change-setting":
      return served.changeSetting(request.change);
    case "guide-gave-up":
      if (own !== undefined) await changeTabSession(own, (stored) => withGaveUp(served.readProgress(stored)));
      return;
    case "guide-ended":
      if (own !== undefined) await forgetTabSession(own);
      return;
    case "start-guide":
      throw new Error("start-guide is answered by startGuide");
  }
}

function withGaveUp(progress: Progress | undefined): Progress | undefined {
  return progress && { ...progress, gaveUp: true };
}

async function progressIn(served: Served, tabId: number): Promise<Progress | undefined> {
  return served.readProgress(await readTabSession(tabId));
}

async function orderFor(served: Served, tabId: number): Promise<Order | undefined> {
  const stored = await readTabSession(tabId);
  const progress = served.readProgress(stored);
  if (progress === undefined) {
    if (stored !== undefined) await forgetTabSession(tabId);
    return undefined;
  }
  if (progress.gaveUp === true) return undefined;
  const bundle = await served.bundleOf(progress.guideId);
  return bundle === undefined ? undefined : { type: "run-guide", bundle, progress };
}

/** Says every guide that is running anew, in the words and the look of the settings. */
async function retell(served: Served): Promise<void> {
  for (const { id } of await findTabs((address) => served.isSiteAddress(address))) {
    const run = await orderFor(served, id);
    if (run?.type === "run-guide") await order(id, { type: "retell", bundle: run.bundle });
  }
}

/** In the current tab if it is on the site, else in an open tab of the site, else in a new one. */
async function startGuide(served: Served, guideId: string, sender: Sender): Promise<StartResult> {
  if (served.readProgress(served.newProgress(guideId)) === undefined) {
    return { status: "failed", reason: `no guide « ${guideId} »` };
  }
  const tab = await currentTab(served, sender);
  if (tab === undefined) {
    if (!(await isAllowedOn(served.siteHome))) return { status: "not-allowed" };
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

/** The tab that the popup is about: the one behind it, or, when it is a tab itself, the one the person means. */
async function shownTab(served: Served, sender: Sender): Promise<SeenTab | undefined> {
  return sender.tab === undefined ? readActiveTab() : currentTab(served, sender);
}

async function readStatus(served: Served, sender: Sender): Promise<TabStatus> {
  const tab = await shownTab(served, sender);
  const address = await addressOf(served, tab?.url);
  const progress = tab === undefined ? undefined : await progressIn(served, tab.id);
  return { address, ...(progress === undefined ? {} : { running: await runningOf(served, progress) }) };
}

async function runningOf(served: Served, progress: Progress): Promise<RunningGuide> {
  const { guideId, heading, number, paused, gaveUp } = progress;
  return {
    guideId,
    heading,
    paused,
    ...(number === undefined ? {} : { number }),
    ...(gaveUp === true ? { list: await served.listOf(progress) } : {}),
  };
}

async function addressOf(served: Served, url: string | undefined): Promise<TabAddress> {
  if (url === undefined) return { type: (await isAllowedOn(served.siteHome)) ? "other" : "not-allowed" };
  if (served.isSiteAddress(url)) return { type: "official", origin: new URL(url).origin };
  return url.startsWith(browser.runtime.getURL("/practice.html")) ? { type: "practice" } : { type: "other" };
}
