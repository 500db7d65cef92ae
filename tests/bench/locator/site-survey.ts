import { screens } from "../../../src/site/screens.ts";
import { targets } from "../../../src/site/targets.ts";
import type { Survey } from "../../../src/locate/survey-page.ts";

const SIX = [
  "se-connecter",
  "identifiant",
  "mot-de-passe",
  "continuer-la-connexion",
  "refuser-les-cookies",
  "code-a-usage-unique",
];

/** What a session asks for at each change: every screen of the site, six targets. */
export const siteSurvey: Survey = {
  screens,
  targets: targets.filter(({ id }) => SIX.includes(id)),
  url: "https://www.monespacesante.fr/connexion",
};
