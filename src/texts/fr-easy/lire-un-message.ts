import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/lire-un-message.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, SMALL_SCREEN, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Lire un message », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "lire-un-message.avant": {
    say: ["Ce guide mène à vos messages.", "Vous devez être connecté."],
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
    where: ["Cherchez-le en haut, ou à gauche.", SMALL_SCREEN],
  },
  "lire-un-message.ouvrir": {
    say: ["Voici la liste de vos messages.", "Cliquez sur un message pour le lire."],
    more: ["Un nouveau message est souvent écrit plus noir.", CONTINUE_HERE],
    list: "Choisissez un message",
  },
  "lire-un-message.lire": {
    say: ["Lisez le message.", "Descendez dans la page pour tout voir."],
    more: [
      "Il y a un document ? Cliquez dessus pour le voir.",
      "En bas, vous pouvez le garder dans vos documents.",
      "Pour répondre, cherchez un bouton sous le message.",
      "C’est lu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Lisez le message",
  },
  "lire-un-message.fin": {
    say: ["Vos messages sont ici.", "Revenez à tout moment."],
    more: ["Une question ? Demandez à l’auteur du message.", SHARED_COMPUTER],
    list: "Le message est lu",
  },
};
