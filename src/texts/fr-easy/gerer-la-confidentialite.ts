import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/gerer-la-confidentialite.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, SMALL_SCREEN, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Choisir qui voit un document », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "gerer-la-confidentialite.avant": {
    say: ["Pensez au document à montrer ou à cacher.", "Vous devez être connecté."],
    more: ["Ce guide aide à faire ce choix.", "Comptez 4 minutes.", STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "gerer-la-confidentialite.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "gerer-la-confidentialite.menu": {
    say: ["Cliquez sur {target}."],
    list: "Trouvez le document",
    where: ["Cherchez-le en haut, ou à gauche.", SMALL_SCREEN],
  },
  "gerer-la-confidentialite.trouve": {
    say: ["Vous avez trouvé le document."],
    list: "Trouvez le document",
  },
  "gerer-la-confidentialite.choisir": {
    say: ["Cherchez votre document dans la liste.", "Cochez la petite case devant lui."],
    more: ["Pas de case ? Ouvrez le petit menu au bout de la ligne.", "Il a souvent trois points.", CONTINUE_HERE],
    list: "Choisissez le document",
  },
  "gerer-la-confidentialite.modifier": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cochez d’abord un document.", "Cherchez-le au-dessus de la liste.", "Il est aussi dans le petit menu."],
  },
  "gerer-la-confidentialite.lire": {
    say: ["Qui peut voir ce document ?", "Vous décidez."],
    more: [
      "Visible : les soignants autorisés peuvent le lire.",
      "Masqué : seuls vous et son auteur le voyez.",
      "Sans ce document, un soin peut être moins facile. Parlez-en à votre médecin.",
      "Vous pourrez changer d’avis avec ce guide.",
    ],
    list: "Décidez : visible ou masqué",
  },
  "gerer-la-confidentialite.choix": {
    say: ["Choisissez une des deux réponses."],
    more: ["Visible ou masqué : vous décidez."],
    list: "Choisissez : visible ou masqué",
    where: ["Les deux réponses sont voisines."],
  },
  "gerer-la-confidentialite.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre choix",
    where: ["Cherchez-le sous les deux réponses."],
  },
  "gerer-la-confidentialite.verifier": {
    say: ["Regardez le document dans la liste.", "Il est maintenant visible, ou masqué."],
    more: ["C’est juste ? Cliquez sur « Continuer » dans ce guide.", "Sinon, recommencez ce guide."],
    list: "Vérifiez votre choix",
  },
  "gerer-la-confidentialite.fin": {
    say: ["Votre choix est fait.", "Vous pouvez changer d’avis à tout moment."],
    more: [SHARED_COMPUTER],
    list: "Votre choix est fait",
  },
};
