import type { StepText } from "../../model/texts.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Choisir qui voit un document ». */
export const steps = {
  "gerer-la-confidentialite.avant": {
    say: ["Sachez quel document vous voulez montrer ou cacher.", "Vous devez être connecté."],
    more: ["Ce guide aide à choisir qui peut le voir. Comptez 4 minutes.", STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "gerer-la-confidentialite.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "gerer-la-confidentialite.menu": {
    say: ["Cliquez sur {target}."],
    list: "Trouvez le document",
    where: ["Cherchez-le dans le menu, en haut ou à gauche.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "gerer-la-confidentialite.trouve": {
    say: ["Vous avez trouvé le document."],
    list: "Trouvez le document",
  },
  "gerer-la-confidentialite.choisir": {
    say: ["Cherchez votre document dans la liste.", "Cochez la petite case devant lui."],
    more: ["Pas de case ? Ouvrez le petit menu au bout de sa ligne, souvent trois points.", CONTINUE_HERE],
    list: "Choisissez le document",
  },
  "gerer-la-confidentialite.modifier": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: [
      "Il se montre quand un document est coché, ou quand son petit menu est ouvert.",
      "Cherchez-le au-dessus de la liste, ou dans le petit menu.",
    ],
  },
  "gerer-la-confidentialite.lire": {
    say: ["Le site demande qui peut voir ce document.", "C’est vous qui décidez."],
    more: [
      "Visible : les professionnels de santé autorisés peuvent le lire.",
      "Masqué : seuls vous et la personne qui l’a déposé le voyez.",
      "Un soin peut être moins facile sans ce document : parlez-en à votre médecin.",
      "Vous pourrez changer d’avis avec ce même guide.",
    ],
    list: "Décidez qui peut voir le document",
  },
  "gerer-la-confidentialite.choix": {
    say: ["Choisissez une des deux réponses."],
    more: ["Visible ou masqué : c’est vous qui décidez."],
    list: "Choisissez qui peut voir le document",
    where: ["Les deux réponses sont l’une près de l’autre."],
  },
  "gerer-la-confidentialite.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre choix",
    where: ["Cherchez-le sous les deux réponses."],
  },
  "gerer-la-confidentialite.verifier": {
    say: ["Regardez le document dans la liste.", "Le site dit maintenant s’il est visible ou masqué."],
    more: ["C’est juste ? Cliquez sur « Continuer » dans ce guide.", "Sinon, recommencez ce guide."],
    list: "Vérifiez votre choix",
  },
  "gerer-la-confidentialite.fin": {
    say: ["Vous avez choisi qui voit ce document.", "Vous pouvez changer d’avis à tout moment."],
    more: [SHARED_COMPUTER],
    list: "Votre choix est fait",
  },
} as const satisfies Readonly<Record<string, StepText>>;
