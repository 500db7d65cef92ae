import { fr, type AllTexts } from "../fr/texts.ts";
import { steps as activer } from "./activer.ts";
import { steps as aiderUnProche } from "./aider-un-proche.ts";
import { steps as ajouterUnDocument } from "./ajouter-un-document.ts";
import { situations } from "./card.ts";
import { steps as completerLeProfilMedical } from "./completer-le-profil-medical.ts";
import { steps as gererLaConfidentialite } from "./gerer-la-confidentialite.ts";
import { steps as identifiantOublie } from "./identifiant-oublie.ts";
import { steps as interruptions } from "./interruptions.ts";
import { steps as lireUnMessage } from "./lire-un-message.ts";
import { messages } from "./messages.ts";
import { steps as motDePasseOublie } from "./mot-de-passe-oublie.ts";
import { steps as seConnecter } from "./se-connecter.ts";
import { steps as seDeconnecter } from "./se-deconnecter.ts";
import { steps as sopposer } from "./sopposer.ts";

/** Everything in French, easier wording: shorter, one idea a sentence. Nobody has tried it, so it is not called FALC. */
export const frEasy: AllTexts = {
  ...fr,
  situations,
  steps: {
    ...interruptions,
    ...seConnecter,
    ...motDePasseOublie,
    ...ajouterUnDocument,
    ...lireUnMessage,
    ...activer,
    ...identifiantOublie,
    ...gererLaConfidentialite,
    ...completerLeProfilMedical,
    ...aiderUnProche,
    ...sopposer,
    ...seDeconnecter,
  },
  messages,
};
