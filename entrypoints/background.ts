import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { newProgress, readProgress } from "../src/engine/progress.ts";
import { readSetting, readSettings } from "../src/engine/settings.ts";
import { serveRequests } from "../src/extension/serve-requests.ts";
import { onSettingsChange, readStoredSettings, storeSettings } from "../src/extension/settings-store.ts";
import { findGuide, guides } from "../src/guides/guides.ts";
import type { Settings } from "../src/model/settings.ts";
import { pictures } from "../src/pictures/pictures.ts";
import { makeBundle } from "../src/session/make-bundle.ts";
import { isSiteAddress, SITE_HOME } from "../src/site/hosts.ts";
import { site } from "../src/site/site.ts";
import { loadTexts } from "../src/texts/load-texts.ts";

export default defineBackground(() => {
  const currentSettings = async (): Promise<Settings> => readSettings(await readStoredSettings());

  serveRequests({
    siteHome: SITE_HOME,
    isSiteAddress,
    newProgress,
    async bundleOf(guideId) {
      const guide = findGuide(guideId);
      if (guide === undefined) return undefined;
      const settings = await currentSettings();
      return makeBundle(guide, { guides, site, pictures, settings, texts: await loadTexts(settings) });
    },
    readProgress(stored) {
      const progress = readProgress(stored);
      return progress === undefined || findGuide(progress.guideId) === undefined ? undefined : progress;
    },
    async changeSetting(change) {
      await storeSettings({ ...(await currentSettings()), ...readSetting(change) });
    },
    onSettingsChange,
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
});
