import type { StepText } from "../../model/texts.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Me déconnecter ». */
export const steps = {
  "se-deconnecter.avant": {
    say: ["Ce guide aide à quitter votre espace.", "Terminez d’abord ce que vous faites."],
    more: ["Comptez 1 minute.", "C’est très utile sur un ordinateur partagé.", STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "se-deconnecter.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "se-deconnecter.deconnecter": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en haut de la page, à droite.", "Sinon, ouvrez le menu à votre nom."],
  },
  "se-deconnecter.menu": {
    say: ["Cliquez sur {target}."],
    more: ["Le bouton pour partir est souvent dans ce menu."],
    list: "Ouvrez le menu à votre nom",
    where: ["Cherchez votre nom, ou une petite silhouette, en haut à droite."],
  },
  "se-deconnecter.confirmer": {
    say: ["Le site demande si vous êtes sûr.", "Cliquez sur {target}."],
    list: "Confirmez",
    where: ["Le bouton est dans la fenêtre ouverte."],
  },
  "se-deconnecter.fin": {
    say: ["Vous êtes déconnecté.", "Votre espace est fermé sur cet appareil."],
    more: [
      "Ordinateur partagé ? Effacez les documents que vous y avez enregistrés.",
      "Fermez ensuite toutes les fenêtres.",
    ],
    list: "Vous êtes déconnecté",
  },
} as const satisfies Readonly<Record<string, StepText>>;
