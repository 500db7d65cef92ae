import type { StepText } from "../../model/texts.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Donner un accès à un proche » (R90 to R96): it speaks to the holder, never to the one who helps. */
export const steps = {
  "aider-un-proche.mot-de-passe": {
    say: ["N’utilisez jamais le mot de passe d’un proche.", "Le site prévoit un accès officiel, à son nom."],
    more: ["Ne donnez jamais vos codes, même à quelqu’un de votre famille."],
    list: "Jamais le mot de passe d’un proche",
  },
  "aider-un-proche.avant": {
    say: ["Ce guide aide à donner un accès à un proche.", "Comptez 7 minutes."],
    more: [
      "Ayez le nom de votre proche, et son adresse e-mail.",
      "Il doit avoir activé son propre profil.",
      STOP_ANY_TIME,
    ],
    list: "Avant de commencer",
  },
  "aider-un-proche.qui": {
    say: ["C’est la personne aidée qui donne l’accès.", "Elle le fait elle-même, dans son espace."],
    more: [
      "Vous l’aidez ? Lisez-lui ce guide à voix haute, et laissez-la faire.",
      "Elle n’est pas avec vous ? Arrêtez ici, et appelez ensemble le 3422.",
    ],
    list: "La personne aidée décide et agit",
  },
  "aider-un-proche.pouvoirs": {
    say: ["Votre proche verra votre profil depuis son compte.", "Vous pourrez retirer cet accès."],
    more: [
      "Il ne pourra pas changer votre e-mail ni votre téléphone.",
      "Il ne pourra pas changer votre identifiant ni votre mot de passe.",
      "Le site dit tout ce qu’il pourra voir et faire : lisez-le bien.",
      "Vous pouvez donner un accès à 3 personnes au plus.",
    ],
    list: "Ce que votre proche pourra faire",
  },
  "aider-un-proche.decision": {
    say: ["C’est vous qui décidez.", "Vous pouvez dire non."],
    more: ["Prenez le temps d’y penser, sans personne à côté.", "Vous pouvez changer d’avis."],
    list: "Décidez tranquillement",
  },
  "aider-un-proche.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "aider-un-proche.pas-connecte": {
    say: ["Vous n’êtes pas encore connecté.", "Connectez-vous vous-même, avec vos propres codes."],
    more: ["Le guide « Me connecter » vous aide : son bouton est juste dessous.", "Vous reviendrez ici ensuite."],
    list: "Connectez-vous vous-même",
  },
  "aider-un-proche.acces": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez la page des accès",
    where: [
      "Ouvrez d’abord le menu à votre nom, en haut à droite.",
      "Sinon, cherchez dans les paramètres.",
      "Il n’y est pas ? Appelez le 3422, et ne donnez pas vos codes.",
    ],
  },
  "aider-un-proche.menu": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez le menu à votre nom",
    where: ["Cherchez votre nom, ou une petite silhouette, en haut à droite."],
  },
  "aider-un-proche.parametres": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez les paramètres",
    where: [
      "Cherchez votre nom, ou une petite silhouette, en haut à droite.",
      "Cliquez dessus : un menu s’ouvre.",
      "Rien de tout cela ? Appelez le 3422, et ne donnez pas vos codes.",
    ],
  },
  "aider-un-proche.arret": {
    say: ["Votre proche pourra bientôt voir vos informations de santé.", "Vous pouvez encore dire non."],
    more: ["Vérifiez bien son nom et son adresse.", "Pour retirer l’accès, revenez plus tard à cette même page."],
    list: "Vérifiez avant de donner l’accès",
  },
  "aider-un-proche.suivre": {
    say: ["Lisez la page, et répondez à ses questions."],
    more: ["Ce guide ne connaît pas ces pages : prenez votre temps.", "Un doute ? Appelez le 3422.", CONTINUE_HERE],
    list: "Répondez aux questions du site",
  },
  "aider-un-proche.fin": {
    say: ["Vous avez répondu aux questions du site.", "Votre proche devra sans doute accepter, depuis son compte."],
    more: ["Vous pouvez retirer l’accès quand vous voulez, à la même page.", SHARED_COMPUTER],
    list: "Attendez la réponse de votre proche",
    heading: "Le guide s’arrête ici",
  },
} as const satisfies Readonly<Record<string, StepText>>;
