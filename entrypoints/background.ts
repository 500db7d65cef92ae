import { defineBackground } from "wxt/utils/define-background";
import { newProgress, readProgress } from "../src/engine/progress.ts";
import { serveRequests } from "../src/extension/serve-requests.ts";
import { findGuide, guides } from "../src/guides/guides.ts";
import { makeBundle } from "../src/session/make-bundle.ts";
import { isSiteAddress, SITE_HOME } from "../src/site/hosts.ts";
import { site } from "../src/site/site.ts";
import { fr } from "../src/texts/fr/texts.ts";

export default defineBackground(() => {
  serveRequests({
    siteHome: SITE_HOME,
    isSiteAddress,
    newProgress,
    bundleOf(guideId) {
      const guide = findGuide(guideId);
      return guide === undefined ? undefined : makeBundle(guide, guides, site, fr);
    },
    readRunning(stored) {
      const progress = readProgress(stored);
      if (progress === undefined || findGuide(progress.guideId) === undefined) return undefined;
      const { guideId, heading, number, paused } = progress;
      return { guideId, heading, paused, ...(number === undefined ? {} : { number }) };
    },
  });
});
