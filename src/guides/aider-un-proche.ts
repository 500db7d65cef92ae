import { defineGuide } from "./define-guide.ts";
import { interruptions, notConnected } from "./interruptions.ts";
import { HOME } from "./places.ts";

const OPENED = ["donner-acces"] as const;

/** « Donner un accès à un proche »: first what must never be done, then the way in, then in words (R90 to R94). */
export const aiderUnProche = defineGuide({
  id: "aider-un-proche",
  minutes: 7,
  words: ["aidant", "proche", "famille", "mère", "père", "aider", "partager", "accès"],
  checkedOn: "2026-11-22",
  checkedAs: "official-app-2025",
  steps: [
    { id: "mot-de-passe", type: "read", screens: "any", numbering: "none", text: "aider-un-proche.mot-de-passe" },
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "aider-un-proche.avant" },
    { id: "qui", type: "read", screens: "any", numbering: "none", text: "aider-un-proche.qui" },
    { id: "pouvoirs", type: "read", screens: "any", numbering: "none", text: "aider-un-proche.pouvoirs" },
    { id: "decision", type: "read", screens: "any", numbering: "none", text: "aider-un-proche.decision" },
    { id: "aller", type: "arrive", screens: "any", text: "aider-un-proche.aller" },
    ...interruptions,
    notConnected("aider-un-proche.pas-connecte"),
    {
      id: "acces-accueil",
      type: "choose",
      targets: OPENED,
      screens: HOME,
      ifShowing: true,
      text: "aider-un-proche.acces",
    },
    {
      id: "menu",
      type: "press",
      target: "ouvrir-mon-menu",
      screens: HOME,
      when: { notChosen: OPENED },
      numbering: "same",
      ifShowing: true,
      text: "aider-un-proche.menu",
    },
    {
      id: "parametres",
      type: "press",
      target: "parametres",
      screens: HOME,
      when: { notChosen: OPENED },
      numbering: "same",
      text: "aider-un-proche.parametres",
    },
    {
      id: "acces",
      type: "choose",
      targets: OPENED,
      screens: ["parametres"],
      numbering: "same",
      text: "aider-un-proche.acces",
    },
    { id: "arret", type: "read", screens: "any", when: { chosen: OPENED }, text: "aider-un-proche.arret" },
    { id: "suivre", type: "read", screens: "any", when: { chosen: OPENED }, text: "aider-un-proche.suivre" },
    {
      id: "arret-ici",
      type: "read",
      screens: ["acces-au-profil"],
      when: { notChosen: OPENED },
      text: "aider-un-proche.arret",
    },
    {
      id: "suivre-ici",
      type: "read",
      screens: ["acces-au-profil"],
      when: { notChosen: OPENED },
      text: "aider-un-proche.suivre",
    },
    { id: "fin", type: "end", screens: "any", text: "aider-un-proche.fin" },
  ],
});
