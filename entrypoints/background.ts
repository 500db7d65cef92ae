import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { composeCard } from "../src/engine/compose-card.ts";
import { startGuide } from "../src/engine/guide-state.ts";
import { newProgress, readProgress } from "../src/engine/progress.ts";
import { readSetting, readSettings } from "../src/engine/settings.ts";
import { sentenceToString } from "../src/engine/step-text.ts";
import { serveRequests } from "../src/extension/serve-requests.ts";
import { onSettingsChange, readStoredSettings, storeSettings } from "../src/extension/settings-store.ts";
import { findGuide, guides } from "../src/guides/guides.ts";
import type { GuideBundle } from "../src/model/bundle.ts";
import type { Settings } from "../src/model/settings.ts";
import { pictures } from "../src/pictures/pictures.ts";
import { makeBundle } from "../src/session/make-bundle.ts";
import { isSiteAddress, SITE_HOME } from "../src/site/hosts.ts";
import { site } from "../src/site/site.ts";
import { loadTexts } from "../src/texts/load-texts.ts";

export default defineBackground(() => {
  const currentSettings = async (): Promise<Settings> => readSettings(await readStoredSettings());

  const makeBundleOf = async (guideId: string): Promise<GuideBundle | undefined> => {
    const guide = findGuide(guideId);
    if (guide === undefined) return undefined;
    const settings = await currentSettings();
    return makeBundle(guide, { guides, site, pictures, settings, texts: await loadTexts(settings) });
  };
  /** Kept while the settings are the same: every page that loads waits for one. */
  const bundles = new Map<string, ReturnType<typeof makeBundleOf>>();
  const bundleOf: typeof makeBundleOf = (guideId) => {
    const kept = bundles.get(guideId);
    if (kept !== undefined) return kept;
    const bundle = makeBundleOf(guideId);
    bundles.set(guideId, bundle);
    bundle.catch(() => bundles.delete(guideId));
    return bundle;
  };
  onSettingsChange(() => {
    bundles.clear();
  });

  serveRequests({
    siteHome: SITE_HOME,
    isSiteAddress,
    newProgress,
    bundleOf,
    async listOf(progress) {
      const bundle = await bundleOf(progress.guideId);
      if (bundle === undefined) return [];
      return composeCard(bundle, startGuide(bundle.guide, progress)).list.map(({ text }) => sentenceToString(text));
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
