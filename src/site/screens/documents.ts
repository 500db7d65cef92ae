import type { SiteScreen } from "../../model/site.ts";
import {
  documentAdded,
  documentForm,
  documentsHeading,
  greeting,
  letter,
  settingsHeading,
  passwordField,
  signOf,
  siteName,
  words,
} from "../signs.ts";
import { FAQ, MOB, OURS } from "../sources.ts";

/** Where files, names and secrecy are about something else than a document. */
const ELSEWHERE = ["/espace-echange", "/mon-compte", "/enrolement", "/medical", "/questions-frequentes"];
const form = {
  title: "document-formulaire",
  must: [documentForm],
  // A list may be filtered by the name of a document.
  should: [
    {
      role: "button",
      names: [
        ...(signOf("ajouter-le-document").names ?? []),
        "Ajouter",
        "Suivant",
        "Continuer",
        "Annuler",
        "Choisir un fichier",
      ],
    },
    { role: "field", field: { type: ["file"] } },
    { role: "text", names: ["Date du document", "Date du document ou date du jour", "Catégorie du document"] },
  ],
  atLeast: 1,
  mustNot: [passwordField, documentAdded, { role: "heading", names: [], namesStart: ["Modifier"] }],
  neverOn: ELSEWHERE,
  evidence: [MOB("« Nom du document », « Date du document ou date du jour », « Catégorie du document »")],
} as const;
const file = {
  title: "document-fichier",
  must: [
    {
      anyOf: [signOf("choisir-un-fichier"), { role: "field", field: { type: ["file"] } }],
    },
  ],
  // Files are asked for on any site.
  should: [words(["Ajouter un document"], ["Ajouter un document", "Taille maximale du fichier"]), siteName],
  atLeast: 1,
  mustNot: [passwordField, documentForm, documentAdded, signOf("document-masque"), letter],
  neverOn: ["/messagerie", ...ELSEWHERE],
  evidence: [MOB("« Choisir un fichier », « Prendre une photo »"), OURS("that the file may be asked first")],
} as const;
const confidentiality = {
  title: "confidentialite",
  must: [signOf("document-visible"), signOf("document-masque")],
  mustNot: [
    passwordField,
    documentForm,
    settingsHeading,
    { role: "radio", names: ["Tous", "Toutes", "Tous les documents"] },
    { role: "button", names: ["Filtrer", "Réinitialiser", "Effacer les filtres"] },
  ],
  neverOn: ["/messagerie", ...ELSEWHERE],
  evidence: [
    MOB("« Ce document est visible … », « Ce document est masqué … »"),
    FAQ("« Modifier la confidentialité »"),
  ],
} as const;

/** Adding a document and choosing who sees it: on a page or in a window, no source tells. */
export const documentScreens = [
  { id: "document-fichier", ...file },
  { id: "document-fichier-fenetre", layer: "dialog", ...file },
  {
    id: "document-formulaire",
    ...form,
    mustNot: [...form.mustNot, { role: "field", field: { type: ["search"] } }, documentsHeading],
  },
  { id: "document-formulaire-fenetre", layer: "dialog", ...form },
  { id: "confidentialite", ...confidentiality },
  { id: "confidentialite-fenetre", layer: "dialog", ...confidentiality },
  {
    id: "document-ajoute",
    title: "document-ajoute",
    must: [documentAdded],
    mustNot: [passwordField, documentForm, greeting],
    neverOn: ["/mon-compte", "/historique-activite", "/mon-espace"],
    evidence: [MOB("« Document ajouté »"), OURS("the other wordings, and that it may show over the list")],
  },
  {
    id: "document-ajoute-fenetre",
    title: "document-ajoute",
    layer: "dialog",
    must: [documentAdded],
    mustNot: [documentForm],
    evidence: [OURS("in case it is said in a window")],
  },
] as const satisfies readonly SiteScreen[];
