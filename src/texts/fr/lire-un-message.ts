import type { StepText } from "../../model/texts.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Lire un message ». */
export const steps = {
  "lire-un-message.avant": {
    say: ["Ce guide mène à vos messages de santé.", "Vous devez être connecté."],
    more: ["Comptez 3 minutes.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "lire-un-message.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "lire-un-message.menu": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez vos messages",
    where: ["Cherchez-le dans le menu, en haut ou à gauche.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "lire-un-message.ouvrir": {
    say: ["Vos messages sont dans une liste.", "Cliquez sur celui que vous voulez lire."],
    more: ["Les messages non lus sont souvent en gras.", CONTINUE_HERE],
    list: "Choisissez un message",
  },
  "lire-un-message.lire": {
    say: ["Lisez tranquillement. Descendez dans la page pour tout voir."],
    more: [
      "Un document est joint ? Cliquez dessus pour le voir.",
      "En bas, le site propose de le mettre dans vos documents.",
      "Pour répondre, cherchez un bouton sous le message.",
      "C’est lu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Lisez le message",
  },
  "lire-un-message.fin": {
    say: ["Vous savez où sont vos messages.", "Revenez-y quand vous voulez."],
    more: ["Une question sur ce message ? Demandez à la personne qui l’a écrit.", SHARED_COMPUTER],
    list: "Le message est lu",
  },
} as const satisfies Readonly<Record<string, StepText>>;
