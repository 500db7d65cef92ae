import type { StepText } from "../../model/texts.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Compléter mon profil médical ». */
export const steps = {
  "completer-le-profil-medical.avant": {
    say: ["Ayez vos ordonnances et votre carnet de vaccination.", "Vous devez être connecté."],
    more: ["Ce guide mène à votre profil médical. Comptez 8 minutes.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "completer-le-profil-medical.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "completer-le-profil-medical.ouvrir": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez votre profil médical",
    where: ["Cherchez-le au milieu de la page, ou dans le menu.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "completer-le-profil-medical.qui-voit": {
    say: ["Ce que vous ajoutez peut être lu par des soignants.", "C’est vous qui décidez."],
    more: [
      "Le site dit qui peut voir chaque information.",
      "Pour la cacher ou l’enlever, revenez plus tard dans la même rubrique.",
      "Vous pouvez dire non, et ne rien ajouter.",
    ],
    list: "Décidez ce que vous voulez dire",
  },
  "completer-le-profil-medical.rubrique": {
    say: ["Par quoi voulez-vous commencer ?", "Choisissez une rubrique, par exemple {target}."],
    more: ["Une seule à la fois. Vous pourrez faire les autres ensuite."],
    list: "Choisissez une rubrique",
    where: ["Les rubriques sont au milieu de la page, les unes sous les autres."],
  },
  "completer-le-profil-medical.remplir": {
    say: ["Cherchez, dans la rubrique, le bouton pour ajouter.", "Répondez aux questions, puis validez."],
    more: [
      "Ce guide ne connaît pas ces pages : lisez-les bien.",
      "Vous ne savez pas ? Laissez vide, et demandez à votre médecin.",
      CONTINUE_HERE,
    ],
    list: "Remplissez la rubrique",
  },
  "completer-le-profil-medical.fin": {
    say: ["Vous avez complété une rubrique de votre profil.", "Pour une autre, recommencez ce guide."],
    more: ["Relisez de temps en temps ce que vous avez écrit.", SHARED_COMPUTER],
    list: "La rubrique est remplie",
  },
} as const satisfies Readonly<Record<string, StepText>>;
