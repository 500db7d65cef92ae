import { defineGuide } from "./define-guide.ts";
import { interruptions, notConnected } from "./interruptions.ts";
import { HOME } from "./places.ts";

const CHOICE = ["confidentialite", "confidentialite-fenetre"] as const;
/** Pressed once: back in the list one checks the choice instead of making it again. */
const SENT = ["valider-la-confidentialite"] as const;

/** « Choisir qui voit un document »: the way in from the official FAQ; what comes after it is not described anywhere. */
export const gererLaConfidentialite = defineGuide({
  id: "gerer-la-confidentialite",
  minutes: 4,
  words: ["cacher", "masquer", "montrer", "visible", "confidentialité", "qui voit"],
  checkedOn: "2026-11-22",
  checkedAs: "faq-2025",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "gerer-la-confidentialite.avant" },
    { id: "aller", type: "arrive", screens: "any", text: "gerer-la-confidentialite.aller" },
    ...interruptions,
    notConnected(),
    {
      id: "trouve",
      type: "arrive",
      screens: "any",
      when: { chosen: SENT },
      text: "gerer-la-confidentialite.trouve",
    },
    {
      id: "menu",
      type: "press",
      target: "menu-documents",
      screens: HOME,
      when: { notChosen: SENT },
      text: "gerer-la-confidentialite.menu",
    },
    {
      id: "choisir",
      type: "read",
      screens: ["documents"],
      when: { notChosen: SENT },
      numbering: "same",
      text: "gerer-la-confidentialite.choisir",
    },
    {
      id: "modifier",
      type: "press",
      target: "modifier-la-confidentialite",
      screens: ["documents"],
      when: { notChosen: SENT },
      numbering: "same",
      text: "gerer-la-confidentialite.modifier",
    },
    { id: "lire", type: "read", screens: CHOICE, text: "gerer-la-confidentialite.lire" },
    {
      id: "choix",
      type: "choose",
      targets: ["document-visible", "document-masque"],
      screens: CHOICE,
      text: "gerer-la-confidentialite.choix",
    },
    { id: "valider", type: "choose", targets: SENT, screens: CHOICE, text: "gerer-la-confidentialite.valider" },
    {
      id: "verifier",
      type: "read",
      screens: ["documents", ...HOME],
      when: { chosen: SENT },
      numbering: "same",
      text: "gerer-la-confidentialite.verifier",
    },
    { id: "fin", type: "end", screens: "any", when: { chosen: SENT }, text: "gerer-la-confidentialite.fin" },
  ],
});
