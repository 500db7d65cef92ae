import type { TranslatedTexts } from "../translated-texts.ts";
import { steps as activer } from "./activer.ts";
import { steps as aiderUnProche } from "./aider-un-proche.ts";
import { steps as ajouterUnDocument } from "./ajouter-un-document.ts";
import { checkedAs, help, situations, words } from "./card.ts";
import { steps as completerLeProfilMedical } from "./completer-le-profil-medical.ts";
import { steps as gererLaConfidentialite } from "./gerer-la-confidentialite.ts";
import { glossary } from "./glossary.ts";
import { guides } from "./guides.ts";
import { steps as identifiantOublie } from "./identifiant-oublie.ts";
import { steps as interruptions } from "./interruptions.ts";
import { steps as lireUnMessage } from "./lire-un-message.ts";
import { meanings } from "./meanings.ts";
import { messages } from "./messages.ts";
import { steps as motDePasseOublie } from "./mot-de-passe-oublie.ts";
import { pictures } from "./pictures.ts";
import { screens } from "./screens.ts";
import { steps as seConnecter } from "./se-connecter.ts";
import { steps as seDeconnecter } from "./se-deconnecter.ts";
import { steps as sopposer } from "./sopposer.ts";

const steps = {
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
};

/** Everything in Arabic. */
export const ar: TranslatedTexts = {
  lang: "ar",
  dir: "rtl",
  unreviewed: "ترجمة لم يراجعها متحدث باللغة",
  words,
  situations,
  help,
  checkedAs,
  screens,
  guides,
  steps,
  messages,
  glossary,
  meanings,
  pictures,
};
