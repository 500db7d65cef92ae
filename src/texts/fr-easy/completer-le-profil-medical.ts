import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/completer-le-profil-medical.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, SMALL_SCREEN, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Compléter mon profil médical », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "completer-le-profil-medical.avant": {
    say: ["Prenez vos ordonnances et votre carnet de vaccins.", "Vous devez être connecté."],
    more: ["Ce guide mène à votre profil médical.", "Comptez 8 minutes.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "completer-le-profil-medical.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "completer-le-profil-medical.ouvrir": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez votre profil médical",
    where: ["Cherchez-le au milieu, ou dans le menu.", SMALL_SCREEN],
  },
  "completer-le-profil-medical.qui-voit": {
    say: ["Des soignants pourront lire vos ajouts.", "Vous décidez."],
    more: [
      "Le site dit tout : lisez-le bien.",
      "Vous pourrez les cacher ou les enlever plus tard.",
      "Pour cela, revenez dans la même rubrique.",
      "Vous pouvez dire non, et ne rien ajouter.",
    ],
    list: "Décidez : ajouter ou non",
  },
  "completer-le-profil-medical.rubrique": {
    say: ["Choisissez une rubrique.", "Par exemple {target}."],
    more: ["Une seule à la fois.", "Vous pourrez faire les autres ensuite."],
    list: "Choisissez une rubrique",
    where: ["Les rubriques sont au milieu de la page."],
  },
  "completer-le-profil-medical.remplir": {
    say: ["Dans la rubrique, cherchez le bouton pour ajouter.", "Répondez aux questions, puis validez."],
    more: [
      "Ce guide ne connaît pas ces pages. Lisez-les bien.",
      "Vous ne savez pas ? Laissez vide. Demandez à votre médecin.",
      CONTINUE_HERE,
    ],
    list: "Remplissez la rubrique",
  },
  "completer-le-profil-medical.fin": {
    say: ["Cette rubrique est remplie.", "Pour une autre, refaites ce guide."],
    more: ["Relisez-la de temps en temps.", SHARED_COMPUTER],
    list: "La rubrique est remplie",
  },
};
