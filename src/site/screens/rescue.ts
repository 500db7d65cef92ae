import type { SiteScreen } from "../../model/site.ts";
import {
  activationWords,
  birthDate,
  cardWithPhoto,
  closingSentence,
  closingWords,
  codeField,
  documentForm,
  forgottenIdentifierWords,
  forgottenPasswordWords,
  letter,
  identifierField,
  identifierSent,
  logOut,
  newIdentifier,
  newPassword,
  newPasswordWords,
  passwordChanged,
  passwordField,
  provisionalCode,
  serialNumber,
  siteName,
  socialSecurityNumber,
  twoPasswords,
  words,
} from "../signs.ts";
import { GQL, MOB, OURS, SEED21 } from "../sources.ts";

const CHOOSE_PASSWORD = ["Je choisis mon nouveau mot de passe", "Choisir mon nouveau mot de passe"];
/** « Mot de passe oublié » alone is a link of any login page. */
const RESET = (forgottenPasswordWords.names ?? []).filter((name) => name !== "Mot de passe oublié");

/** What is on none of the forms that ask who one is. */
export const notAnIdentityForm = [
  passwordField,
  identifierField,
  codeField,
  provisionalCode,
  newPassword,
  newIdentifier,
  documentForm,
  logOut,
] as const;

/** Forgotten identifier, forgotten password. The forms are known by what they ask for (GQL), their words are ours. */
export const rescueScreens = [
  {
    id: "identifiant-oublie",
    title: "identifiant-oublie",
    // Many forms of the country ask for both: only the site's own words make it this one.
    must: [{ anyOf: [socialSecurityNumber, birthDate] }, { anyOf: [forgottenIdentifierWords, ...siteName.anyOf] }],
    should: [socialSecurityNumber, birthDate, forgottenIdentifierWords],
    atLeast: 2,
    mustNot: [
      ...notAnIdentityForm,
      serialNumber,
      cardWithPhoto,
      { ...forgottenPasswordWords, role: "heading" },
      activationWords,
      closingWords,
      letter,
      { role: "link", names: ["Messagerie", "Profil médical"] },
    ],
    neverOn: ["/enrolement", "/mon-compte", "/espace-echange", "/dashboard", "/medical"],
    evidence: [
      SEED21("« J'ai oublié mon identifiant »"),
      GQL("sendLogin(nir, dateOfBirth, canalType)"),
      OURS("its words, and that the way to send it may be asked on it or after it"),
    ],
  },
  {
    id: "identifiant-envoye",
    title: "identifiant-envoye",
    must: [identifierSent],
    mustNot: [passwordField, identifierField, codeField, socialSecurityNumber],
    evidence: [SEED21("« Mon identifiant est envoyé ! »"), OURS("the other wordings")],
  },
  {
    id: "mot-de-passe-oublie",
    title: "mot-de-passe-oublie",
    must: [forgottenPasswordWords, { anyOf: [socialSecurityNumber, serialNumber, birthDate] }],
    mustNot: [...notAnIdentityForm, closingWords, { ...forgottenIdentifierWords, role: "heading" }],
    neverOn: ["/enrolement", "/mon-compte"],
    evidence: [
      SEED21("« J'ai oublié mon mot de passe »"),
      GQL("getOtpForResetPassword(nir, vitalCardNumber, dateOfBirth, canalType)"),
      OURS("its words"),
    ],
  },
  {
    id: "identite",
    title: "identite",
    must: [{ anyOf: [socialSecurityNumber, birthDate] }, serialNumber],
    mustNot: [
      ...notAnIdentityForm,
      forgottenPasswordWords,
      forgottenIdentifierWords,
      activationWords,
      closingWords,
      closingSentence,
    ],
    neverOn: ["/mon-compte"],
    evidence: [
      GQL("rescue, activation and opposition ask for the same numbers"),
      OURS("a form that does not say for what"),
    ],
  },
  {
    id: "nouveau-mot-de-passe",
    title: "nouveau-mot-de-passe",
    must: [
      {
        anyOf: [newPassword, twoPasswords, words(CHOOSE_PASSWORD)],
      },
      { anyOf: [passwordField, newPassword] },
    ],
    // Two fields called « Mot de passe » are on any site.
    should: [newPasswordWords, words([...CHOOSE_PASSWORD, ...RESET]), siteName],
    atLeast: 1,
    mustNot: [
      newIdentifier,
      identifierField,
      { role: "link", names: ["Mot de passe oublié ?"] },
      socialSecurityNumber,
      birthDate,
      logOut,
      passwordChanged,
      // A sign-up: who one is is never asked for together with a new password.
      { role: "field", names: ["Nom", "Prénom", "Nom de famille", "Votre nom", "Votre prénom"] },
      { role: "field", names: ["Mot de passe actuel", "Mon mot de passe actuel", "Ancien mot de passe"] },
      { role: "field", field: { maxlength: [1, 1] }, count: 4 },
      words(["Identifiant et mot de passe"]),
    ],
    neverOn: ["/mon-compte"],
    evidence: [SEED21("« Je choisis mon nouveau mot de passe »"), MOB("names of its fields"), OURS("the others")],
  },
  {
    id: "mot-de-passe-modifie",
    title: "mot-de-passe-modifie",
    must: [passwordChanged],
    mustNot: [passwordField, identifierField, identifierSent, codeField],
    neverOn: ["/mon-compte"],
    evidence: [SEED21("« Mon mot de passe est modifié ! »"), OURS("the other wordings")],
  },
] as const satisfies readonly SiteScreen[];
