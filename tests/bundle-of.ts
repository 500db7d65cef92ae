import { DEFAULT_SETTINGS } from "../src/engine/settings.ts";
import { guides } from "../src/guides/guides.ts";
import type { GuideBundle } from "../src/model/bundle.ts";
import type { Guide } from "../src/model/guide.ts";
import type { Settings } from "../src/model/settings.ts";
import type { Texts } from "../src/model/texts.ts";
import { pictures } from "../src/pictures/pictures.ts";
import { makeBundle } from "../src/session/make-bundle.ts";
import { site } from "../src/site/site.ts";
import { fr } from "../src/texts/fr/texts.ts";

/** What a page is sent of a guide: in French with nothing set, if not said otherwise. */
export function bundleOf(
  guide: Guide,
  { texts = fr, settings = {} }: { texts?: Texts; settings?: Partial<Settings> } = {},
): GuideBundle {
  return makeBundle(guide, { guides, site, texts, pictures, settings: { ...DEFAULT_SETTINGS, ...settings } });
}
