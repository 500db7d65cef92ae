import { defineGuide } from "./define-guide.ts";
import { interruptions, notConnected } from "./interruptions.ts";
import { HOME } from "./places.ts";

const FILE = ["document-fichier", "document-fichier-fenetre"] as const;
const FORM = ["document-formulaire", "document-formulaire-fenetre"] as const;
const ADDED = ["document-ajoute", "document-ajoute-fenetre"] as const;
/** Pressed once: back in the list one looks for the document instead of adding it again. */
const SENT = ["ajouter-le-document"] as const;

/** « Ajouter un document »: ways in from the official FAQ, the form from the official app. */
export const ajouterUnDocument = defineGuide({
  id: "ajouter-un-document",
  minutes: 6,
  words: ["document", "ordonnance", "envoyer", "déposer", "fichier", "photo", "scanner", "résultat"],
  checkedOn: "2026-11-22",
  checkedAs: "official-app-2025",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "ajouter-un-document.avant" },
    { id: "aller", type: "arrive", screens: "any", text: "ajouter-un-document.aller" },
    ...interruptions,
    notConnected(),
    {
      id: "trouve",
      type: "arrive",
      screens: "any",
      when: { chosen: SENT },
      text: "ajouter-un-document.trouve",
    },
    {
      id: "ajouter-accueil",
      type: "press",
      target: "ajouter-un-document",
      screens: HOME,
      when: { notChosen: SENT },
      ifShowing: true,
      text: "ajouter-un-document.ajouter",
    },
    {
      id: "menu",
      type: "press",
      target: "menu-documents",
      screens: HOME,
      when: { notChosen: SENT },
      numbering: "same",
      text: "ajouter-un-document.menu",
    },
    {
      id: "ajouter",
      type: "press",
      target: "ajouter-un-document",
      screens: ["documents"],
      when: { notChosen: SENT },
      numbering: "same",
      text: "ajouter-un-document.ajouter",
    },
    {
      id: "fichier",
      type: "choose",
      targets: ["choisir-un-fichier"],
      screens: [...FILE, ...FORM],
      ifShowing: true,
      text: "ajouter-un-document.fichier",
    },
    {
      id: "fichier-ouvrir",
      type: "read",
      screens: FILE,
      when: { chosen: ["choisir-un-fichier"] },
      numbering: "same",
      text: "ajouter-un-document.fichier-ouvrir",
    },
    {
      id: "suite-fichier",
      type: "press",
      target: "apres-le-fichier",
      screens: FILE,
      numbering: "same",
      ifShowing: true,
      text: "ajouter-un-document.suite-fichier",
    },
    {
      id: "fichier-encore",
      type: "choose",
      targets: ["choisir-un-fichier"],
      screens: FILE,
      when: { chosen: ["choisir-un-fichier"] },
      numbering: "same",
      ifShowing: true,
      text: "ajouter-un-document.fichier-encore",
    },
    { id: "nom", type: "type", target: "nom-du-document", screens: FORM, text: "ajouter-un-document.nom" },
    { id: "date", type: "type", target: "date-du-document", screens: FORM, text: "ajouter-un-document.date" },
    {
      id: "categorie",
      type: "type",
      target: "categorie-du-document",
      screens: FORM,
      text: "ajouter-un-document.categorie",
    },
    {
      id: "confidentialite",
      type: "choose",
      targets: ["document-visible", "document-masque"],
      screens: FORM,
      ifShowing: true,
      text: "ajouter-un-document.confidentialite",
    },
    { id: "valider", type: "choose", targets: SENT, screens: FORM, text: "ajouter-un-document.valider" },
    {
      id: "verifier",
      type: "read",
      screens: ["documents", ...HOME],
      when: { chosen: SENT },
      text: "ajouter-un-document.verifier",
    },
    { id: "fin-verifiee", type: "end", screens: "any", when: { chosen: SENT }, text: "ajouter-un-document.fin" },
    { id: "fin", type: "end", screens: ADDED, when: { chosen: SENT }, text: "ajouter-un-document.fin" },
    {
      id: "verifier-ailleurs",
      type: "read",
      screens: ADDED,
      when: { notChosen: SENT },
      text: "ajouter-un-document.verifier",
    },
    { id: "fin-ailleurs", type: "end", screens: "any", when: { notChosen: SENT }, text: "ajouter-un-document.fin" },
  ],
});
