import { browser } from "./browser.ts";
import type { GuideControl, StartResult, TabStatus } from "../model/control.ts";
import type { Request } from "./messages.ts";

/** What the popup can see and do, over messages to the background. */
export const guideControl: GuideControl = {
  async readStatus() {
    return (await ask({ type: "read-status" })) as TabStatus; // answered by our own background (serve-requests.ts)
  },
  async startGuide(guideId) {
    return (await ask({ type: "start-guide", guideId })) as StartResult; // likewise
  },
  async stopGuide() {
    await ask({ type: "stop-guide" });
  },
  async resumeGuide() {
    await ask({ type: "resume-guide" });
  },
  async allowSite() {
    await browser.permissions.request({ origins: browser.runtime.getManifest().host_permissions ?? [] });
  },
  async openSite() {
    await ask({ type: "open-site" });
  },
  async openPage(page) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
  },
  onStatusChange(listener, signal) {
    browser.storage.session.onChanged.addListener(listener);
    browser.tabs.onActivated.addListener(listener);
    signal.addEventListener("abort", () => {
      browser.storage.session.onChanged.removeListener(listener);
      browser.tabs.onActivated.removeListener(listener);
    });
  },
};

async function ask(request: Request): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}
