import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/aider-un-proche.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Donner un accès à un proche » (R90 to R96), in easier words: it speaks to the holder. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "aider-un-proche.mot-de-passe": {
    say: ["N’utilisez jamais le mot de passe d’un proche.", "Le site a un accès officiel, à son nom."],
    more: ["Ne donnez jamais vos codes, même à votre famille."],
    list: "Jamais le mot de passe d’un proche",
  },
  "aider-un-proche.avant": {
    say: ["Ce guide aide à donner un accès à un proche.", "Comptez 7 minutes."],
    more: ["Il faut son nom et son adresse e-mail.", "Son propre profil doit être activé.", STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "aider-un-proche.qui": {
    say: ["La personne aidée donne l’accès.", "Elle le fait elle-même, dans son espace."],
    more: [
      "Vous l’aidez ? Lisez-lui ce texte. Laissez-la faire.",
      "Elle est loin ? Arrêtez ici. Appelez ensemble le 3422.",
    ],
    list: "La personne aidée décide et agit",
  },
  "aider-un-proche.pouvoirs": {
    say: ["Votre proche verra votre profil depuis son compte.", "Vous pourrez retirer cet accès."],
    more: [
      "Il ne pourra pas changer votre e-mail ni votre téléphone.",
      "Il ne pourra pas changer votre identifiant ni votre mot de passe.",
      "Le site dit tout : lisez-le bien.",
      "Vous pouvez donner un accès à 3 personnes au plus.",
    ],
    list: "Les droits de votre proche",
  },
  "aider-un-proche.decision": {
    say: ["Vous décidez.", "Vous pouvez dire non."],
    more: ["Pensez-y, sans personne à côté.", "Vous pouvez changer d’avis."],
    list: "Décidez tranquillement",
  },
  "aider-un-proche.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "aider-un-proche.pas-connecte": {
    say: ["Vous n’êtes pas encore connecté.", "Connectez-vous vous-même, avec vos propres codes."],
    more: ["Le guide « Me connecter » vous aide.", "Son bouton est juste dessous.", "Vous reviendrez ici ensuite."],
    list: "Connectez-vous vous-même",
  },
  "aider-un-proche.acces": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez la page des accès",
    where: [
      "Ouvrez d’abord le menu à votre nom.",
      "Il est en haut, à droite.",
      "Sinon, cherchez dans les paramètres.",
      "Il n’y est pas ? Appelez le 3422.",
      "Ne donnez pas vos codes.",
    ],
  },
  "aider-un-proche.menu": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez le menu à votre nom",
    where: ["Cherchez votre nom en haut, à droite.", "C’est parfois une petite silhouette."],
  },
  "aider-un-proche.parametres": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez les paramètres",
    where: [
      "Cherchez votre nom en haut, à droite.",
      "C’est parfois une petite silhouette.",
      "Cliquez dessus : un menu s’ouvre.",
      "Toujours rien ? Appelez le 3422.",
      "Ne donnez pas vos codes.",
    ],
  },
  "aider-un-proche.arret": {
    say: ["Votre proche pourra bientôt voir vos informations de santé.", "Vous pouvez encore dire non."],
    more: [
      "Vérifiez bien son nom et son adresse.",
      "Vous pourrez retirer l’accès plus tard.",
      "Pour cela, revenez à cette même page.",
    ],
    list: "Vérifiez avant de donner l’accès",
  },
  "aider-un-proche.suivre": {
    say: ["Lisez la page.", "Répondez à ses questions."],
    more: ["Ce guide ne connaît pas ces pages. Prenez votre temps.", "Un doute ? Appelez le 3422.", CONTINUE_HERE],
    list: "Répondez aux questions du site",
  },
  "aider-un-proche.fin": {
    say: ["Vous avez répondu au site.", "Votre proche devra sans doute accepter."],
    more: ["Vous pouvez retirer l’accès, à la même page.", SHARED_COMPUTER],
    list: "Attendez la réponse de votre proche",
    heading: "Le guide s’arrête ici",
  },
};
