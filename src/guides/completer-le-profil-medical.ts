import { defineGuide } from "./define-guide.ts";
import { interruptions, notConnected } from "./interruptions.ts";
import { HOME } from "./places.ts";

const RUBRICS = [
  "rubrique-maladies",
  "rubrique-traitements",
  "rubrique-allergies",
  "rubrique-vaccinations",
  "rubrique-groupe-sanguin",
] as const;

/** « Compléter mon profil médical »: to the rubrics, whose pages are not described anywhere, and then in words. */
export const completerLeProfilMedical = defineGuide({
  id: "completer-le-profil-medical",
  minutes: 8,
  words: ["profil", "remplir", "allergie", "maladie", "traitement", "vaccin", "groupe sanguin"],
  checkedOn: "2026-11-22",
  checkedAs: "official-app-2025",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "completer-le-profil-medical.avant" },
    { id: "aller", type: "arrive", screens: "any", text: "completer-le-profil-medical.aller" },
    ...interruptions,
    notConnected(),
    {
      id: "completer",
      type: "press",
      target: "completer-mon-profil-medical",
      screens: HOME,
      ifShowing: true,
      text: "completer-le-profil-medical.ouvrir",
    },
    {
      id: "menu",
      type: "press",
      target: "menu-profil-medical",
      screens: [...HOME, "documents", "messagerie"],
      when: { notChosen: RUBRICS },
      numbering: "same",
      text: "completer-le-profil-medical.ouvrir",
    },
    {
      id: "qui-voit",
      type: "read",
      screens: ["profil-medical"],
      text: "completer-le-profil-medical.qui-voit",
    },
    {
      id: "rubrique",
      type: "choose",
      targets: RUBRICS,
      screens: ["profil-medical"],
      text: "completer-le-profil-medical.rubrique",
    },
    {
      id: "remplir",
      type: "read",
      screens: "any",
      when: { chosen: RUBRICS },
      text: "completer-le-profil-medical.remplir",
    },
    {
      id: "remplir-ici",
      type: "read",
      screens: ["rubrique-du-profil"],
      when: { notChosen: RUBRICS },
      text: "completer-le-profil-medical.remplir",
    },
    { id: "fin", type: "end", screens: "any", text: "completer-le-profil-medical.fin" },
  ],
});
