import type { SiteScreen } from "../../model/site.ts";
import {
  acceptTerms,
  accountLocked,
  automaticReading,
  codeField,
  documentAdded,
  identifierField,
  newTerms,
  passwordField,
  preferencesWords,
  sessionExpired,
  signOf,
  words,
} from "../signs.ts";
import { MOB, OURS, REP23 } from "../sources.ts";

const laterOrFill = {
  title: "questionnaire",
  must: [signOf("plus-tard")],
  should: [
    { role: "button", names: ["Remplir le questionnaire", "Répondre au questionnaire"] },
    { role: "button", names: ["Le faire plus tard", "Répondre plus tard", "Remplir plus tard"] },
  ],
  atLeast: 1,
  mustNot: [passwordField, codeField],
  evidence: [REP23("prevention questionnaire between login and home"), OURS("the second")],
} as const;
const terms = {
  title: "nouvelles-conditions",
  must: [signOf("accepter-les-nouvelles-conditions")],
  should: [newTerms, acceptTerms],
  atLeast: 1,
  mustNot: [passwordField, codeField],
  evidence: [MOB("« Mise à jour des Conditions Générales d'Utilisation », « Accepter les CGU »"), OURS("on the web")],
} as const;
const expired = {
  title: "session-expiree",
  signedOut: true,
  must: [sessionExpired],
  mustNot: [passwordField, identifierField],
  evidence: [MOB("« Votre session a expiré », enrolment"), OURS("elsewhere, and the other wordings")],
} as const;
const outage = words(
  [
    "Service momentanément indisponible",
    "Site momentanément indisponible",
    "Service indisponible",
    "Site en maintenance",
    "Maintenance en cours",
  ],
  [
    "Le service est momentanément indisponible",
    "Le site est momentanément indisponible",
    "Mon espace santé est momentanément indisponible",
    "Mon espace santé est en maintenance",
    "Le service est en maintenance",
  ],
);

/** What may come between any two pages. */
export const interruptionScreens = [
  { id: "questionnaire", ...laterOrFill },
  { id: "questionnaire-fenetre", layer: "dialog", ...laterOrFill },
  { id: "nouvelles-conditions", ...terms },
  { id: "nouvelles-conditions-fenetre", layer: "dialog", ...terms },
  {
    id: "preferences",
    title: "preferences",
    must: [preferencesWords, signOf("commencer-les-preferences")],
    mustNot: [signOf("informations-visibles"), passwordField],
    evidence: [MOB("« Je définis mes préférences pour un meilleur suivi de ma santé. », « Commencer »")],
  },
  {
    id: "preferences-visibilite",
    title: "preferences",
    must: [signOf("informations-visibles"), signOf("informations-masquees")],
    mustNot: [passwordField],
    evidence: [MOB("« Confidentialité des informations »")],
  },
  {
    id: "preferences-urgence",
    title: "preferences",
    must: [words(["Accès en cas d'urgence"]), { role: "button", names: ["Terminer"] }],
    mustNot: [passwordField],
    neverOn: ["/mon-compte"],
    evidence: [MOB("« Accès en cas d'urgence », « Terminer »")],
  },
  {
    id: "profils-a-activer",
    title: "profils-a-activer",
    path: "/dashboard/profils-a-activer",
    must: [
      signOf("ignorer-les-profils"),
      words(["Ajouter un ou plusieurs profils"], ["Ajouter un ou plusieurs profils", "Activer le profil de"]),
    ],
    mustNot: [passwordField],
    evidence: [MOB("« Ajouter un ou plusieurs profils », « Ignorer »")],
  },
  {
    id: "recuperation-automatique",
    title: "recuperation-automatique",
    must: [automaticReading, signOf("fermer-la-fenetre")],
    mustNot: [passwordField],
    evidence: [MOB("« Récupération automatique des données des documents », « J'ai compris »")],
  },
  {
    id: "fenetre-d-information",
    title: "fenetre-d-information",
    layer: "dialog",
    must: [signOf("fermer-la-fenetre")],
    mustNot: [
      { role: "field" },
      { role: "radio" },
      { role: "checkbox" },
      { role: "button", names: ["Supprimer", "Quitter", "Quitter la page", "Clôturer", "Confirmer", "Valider"] },
      signOf("se-deconnecter"),
      signOf("choisir-un-fichier"),
      signOf("plus-tard"),
      newTerms,
      acceptTerms,
      sessionExpired,
      documentAdded,
    ],
    evidence: [MOB("sheets closed by « J'ai compris »"), OURS("such a window on the web")],
  },
  {
    id: "quitter-la-page",
    title: "quitter-la-page",
    layer: "dialog",
    must: [{ role: "button", names: ["Quitter", "Quitter la page"] }],
    mustNot: [{ role: "field" }],
    evidence: [MOB("« Quitter la page ? », « Quitter »")],
  },
  {
    id: "confirmer-la-deconnexion",
    title: "confirmer-la-deconnexion",
    layer: "dialog",
    must: [signOf("se-deconnecter")],
    mustNot: [{ role: "field" }, newTerms, acceptTerms, sessionExpired, signOf("parametres"), signOf("donner-acces")],
    evidence: [OURS("in case the site asks again")],
  },
  { id: "session-expiree", ...expired },
  { id: "session-expiree-fenetre", layer: "dialog", ...expired },
  {
    id: "compte-bloque",
    title: "compte-bloque",
    must: [accountLocked],
    mustNot: [passwordField, identifierField, codeField],
    evidence: [OURS("no source shows the site's words")],
  },
  {
    id: "site-indisponible",
    title: "site-indisponible",
    must: [{ anyOf: [outage, signOf("recharger-la-page")] }],
    mustNot: [
      { role: "field" },
      { role: "radio" },
      { role: "checkbox" },
      signOf("se-connecter"),
      signOf("se-deconnecter"),
      sessionExpired,
      accountLocked,
    ],
    evidence: [MOB("« Oups ! », « Recharger la page »"), OURS("the other wordings")],
  },
] as const satisfies readonly SiteScreen[];
