import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/se-deconnecter.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Me déconnecter », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "se-deconnecter.avant": {
    say: ["Ce guide aide à quitter votre espace.", "Finissez d’abord tout le reste."],
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
    where: ["Cherchez-le en haut, à droite.", "Sinon, ouvrez le menu à votre nom."],
  },
  "se-deconnecter.menu": {
    say: ["Cliquez sur {target}."],
    more: ["Le bouton pour partir est souvent dans ce menu."],
    list: "Ouvrez le menu à votre nom",
    where: ["Cherchez votre nom en haut, à droite.", "C’est parfois une petite silhouette."],
  },
  "se-deconnecter.confirmer": {
    say: ["Vous êtes sûr ?", "Cliquez sur {target}."],
    list: "Confirmez",
    where: ["Le bouton est dans la fenêtre ouverte."],
  },
  "se-deconnecter.fin": {
    say: ["Vous êtes déconnecté.", "Votre espace est fermé sur cet appareil."],
    more: ["C’est un ordinateur partagé ? Effacez-y tous vos documents.", "Fermez ensuite toutes les fenêtres."],
    list: "Vous êtes déconnecté",
  },
};
