import { DEFAULT_SETTINGS } from "../../../src/engine/settings.ts";
import { guides } from "../../../src/guides/guides.ts";
import { seConnecter } from "../../../src/guides/se-connecter.ts";
import { pictures } from "../../../src/pictures/pictures.ts";
import { makeBundle } from "../../../src/session/make-bundle.ts";
import { site } from "../../../src/site/site.ts";
import { fr } from "../../../src/texts/fr/texts.ts";

/** Steps of « Me connecter » by the element that the others are given as their first target. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  "#ident": ["identifiant", "mot-de-passe", "continuer", "fin"],
  "#fields": ["identifiant", "mot-de-passe", "continuer", "fin"],
  "#go": ["continuer", "fin"],
  "#sms": ["canal", "envoyer", "fin"],
};

const sources = { guides, site, pictures, settings: DEFAULT_SETTINGS, texts: fr };

/**
 * What the background sends to the page's content script, as text: the real guide cut to the steps of the page, all
 * screens and signs of the site. Runs where there is no page (gommette-script.ts).
 */
const bundles: readonly (readonly [selector: string, bundle: string])[] = Object.entries(STEPS).map(
  ([selector, ids]) => {
    const guide = { ...seConnecter, steps: seConnecter.steps.filter(({ id }) => ids.includes(id)) };
    return [selector, JSON.stringify(makeBundle(guide, sources))];
  },
);

Object.assign(globalThis, { gommetteBundles: bundles });
