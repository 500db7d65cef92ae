import type { SiteTarget } from "../../model/site.ts";
import { ANF, GQL, MOB, NEX22, OURS, SEED21 } from "../sources.ts";
import { besideTheChannels } from "./login.ts";

const withPhoto = {
  names: [
    "Carte Vitale avec photo",
    "Carte Vitale avec une photo",
    "Ma carte Vitale avec photo",
    "J'ai une carte Vitale avec photo",
    "Avec photo",
  ],
  namesStart: ["Carte Vitale avec photo"],
  evidence: [MOB("« Carte Vitale avec photo »"), NEX22("the same"), ANF("« avec photo »"), OURS("the others")],
} as const;
const withoutPhoto = {
  names: [
    "Carte Vitale sans photo",
    "Carte Vitale sans une photo",
    "Ma carte Vitale sans photo",
    "J'ai une carte Vitale sans photo",
    "Sans photo",
  ],
  namesStart: ["Carte Vitale sans photo"],
  evidence: [MOB("« Carte Vitale sans photo »"), NEX22("the same"), ANF("« sans photo »"), OURS("the others")],
} as const;

// What a form of the identity asks for, whatever follows: its button stands by these.
const socialSecurityNumber = {
  role: "field",
  namesStart: ["", "Mon ", "Votre ", "Saisir mon ", "Saisir le "].flatMap((of) => [
    `${of}numéro de sécurité sociale`,
    `${of}n° de sécurité sociale`,
  ]),
} as const;
const serialNumber = {
  role: "field",
  namesStart: ["", "Mon ", "Votre ", "Saisir mon ", "Saisir le "].flatMap((of) => [
    `${of}numéro de série`,
    `${of}n° de série`,
  ]),
} as const;
const birthDate = {
  role: "field",
  namesStart: ["Date de naissance", "Ma date de naissance", "Votre date de naissance", "Né(e) le"],
  field: { autocomplete: ["bday"] },
} as const;

const submit = ["Continuer", "Valider", "Suivant", "Envoyer", "Confirmer"] as const;
const neverSubmit = ["Continuer sans accepter", "Renvoyer le code"] as const;

/** What ends a form for a new password. */
const submitPassword = [
  "Valider",
  "Confirmer",
  "Continuer",
  "Enregistrer",
  "Suivant",
  "Terminer",
  ...["mon mot de passe", "le mot de passe", "mon nouveau mot de passe", "le nouveau mot de passe"].flatMap((what) =>
    ["Modifier", "Valider", "Changer", "Enregistrer"].map((verb) => `${verb} ${what}`),
  ),
  "Changer de mot de passe",
];
const besideThePasswords = [
  {
    role: "field",
    names: ["Confirmer le mot de passe", "Confirmer mon mot de passe", "Nouveau mot de passe"],
    field: { type: ["password"] },
  },
] as const;

/** What the forms ask for that prove who one is: rescues, activation, opposition. */
export const identityTargets = [
  {
    id: "numero-de-securite-sociale",
    role: "field",
    names: [
      "Mon numéro de sécurité sociale",
      "Numéro de sécurité sociale",
      "Votre numéro de sécurité sociale",
      "Saisir mon numéro de sécurité sociale",
      "Saisir le numéro de sécurité sociale",
      "N° de sécurité sociale",
      "Mon n° de sécurité sociale",
      "Mon numéro de sécurité sociale (15 caractères)",
      "Numéro de sécurité sociale (15 caractères)",
      "Numéro de sécurité sociale (15 chiffres)",
    ],
    antiNames: ["Numéro de sécurité sociale de mon enfant"],
    field: { type: ["text", "tel", "number"] },
    evidence: [
      MOB("« Mon numéro de sécurité sociale »"),
      NEX22("« numéro de Sécurité sociale »"),
      GQL("sendLogin and getOtpForResetPassword ask for it"),
      OURS("the others"),
    ],
  },
  {
    id: "date-de-naissance",
    role: "field",
    names: [
      "Date de naissance",
      "Ma date de naissance",
      "Votre date de naissance",
      "Saisir la date de naissance",
      "Saisir ma date de naissance",
      "Date de naissance (jj/mm/aaaa)",
      "Ma date de naissance (jj/mm/aaaa)",
      "Né(e) le",
    ],
    field: { type: ["text", "date", "tel"], autocomplete: ["bday"] },
    provenByKind: true,
    evidence: [MOB("« Date de naissance »"), GQL("both rescues ask for it"), OURS("the others; the kind of field")],
  },
  {
    id: "numero-de-serie",
    role: "field",
    names: [
      "Mon numéro de série",
      "Numéro de série",
      "Mon numéro de série de carte Vitale",
      "Numéro de série de la carte Vitale",
      "Numéro de série de ma carte Vitale",
      "Mon numéro de série de ma carte Vitale",
      "Mon numéro de série de la carte Vitale",
      "Numéro de série de votre carte Vitale",
      "Numéro de série carte Vitale",
      "Saisir le numéro de série",
      "Saisir mon numéro de série",
      "N° de série de la carte Vitale",
      "Mon numéro de série (entre 8 et 13 caractères)",
      "Numéro de série (entre 8 et 13 caractères)",
      "Mon numéro de série (11 derniers chiffres)",
    ],
    field: { type: ["text", "tel", "number"] },
    evidence: [
      MOB("« Mon numéro de série », « … (entre 8 et 13 caractères) », « Mon numéro de série de carte Vitale »"),
      GQL("getOtpForResetPassword asks for vitalCardNumber"),
      OURS("the others"),
    ],
  },
  { id: "carte-avec-photo", role: "radio", ...withPhoto },
  { id: "carte-avec-photo-bouton", role: "button", ...withPhoto },
  { id: "carte-sans-photo", role: "radio", ...withoutPhoto },
  { id: "carte-sans-photo-bouton", role: "button", ...withoutPhoto },
  {
    id: "apres-la-carte",
    role: "button",
    names: ["Suivant", "Continuer", "Valider"],
    antiNames: neverSubmit,
    near: [
      { role: "radio", names: withPhoto.names },
      { role: "text", names: withPhoto.names },
    ],
    evidence: [MOB("« Suivant »"), OURS("the others")],
  },
  {
    id: "valider-l-identite",
    role: "button",
    names: ["Valider", "Continuer", "Suivant", "Confirmer", "Vérifier mon identité", "Envoyer"],
    antiNames: neverSubmit,
    near: [socialSecurityNumber, serialNumber],
    evidence: [MOB("« Valider », « Vérifier mon identité »"), OURS("the others")],
  },
  {
    id: "demander-mon-identifiant",
    role: "button",
    names: [
      ...submit,
      "Recevoir mon identifiant",
      "Envoyer mon identifiant",
      "M'envoyer mon identifiant",
      "Recevoir l'identifiant",
      "Envoyer l'identifiant",
      "Retrouver mon identifiant",
      "Récupérer mon identifiant",
      "Envoyer le code",
      "Recevoir le code",
      "Recevoir",
    ],
    antiNames: neverSubmit,
    near: [socialSecurityNumber, birthDate, ...besideTheChannels],
    witnesses: 1,
    evidence: [OURS("no source names the button of this form")],
  },
  {
    id: "demander-le-code",
    role: "button",
    names: [
      ...submit,
      "Envoyer le code",
      "Recevoir le code",
      "Recevoir mon code",
      "Recevoir un code",
      "Envoyer mon code",
      "Réinitialiser mon mot de passe",
      "Recevoir",
    ],
    antiNames: neverSubmit,
    near: [socialSecurityNumber, serialNumber, ...besideTheChannels],
    witnesses: 1,
    evidence: [MOB("« Envoyer le code », activation"), OURS("no source names the button of this form")],
  },
  {
    id: "nouveau-mot-de-passe",
    role: "field",
    names: [
      "Choisir mon mot de passe",
      "Nouveau mot de passe",
      "Mon nouveau mot de passe",
      "Choisir un mot de passe",
      "Choisir mon nouveau mot de passe",
      "Choisir un nouveau mot de passe",
      "Je choisis mon mot de passe",
      "Je choisis mon nouveau mot de passe",
      "Saisir mon nouveau mot de passe",
      "Saisir le nouveau mot de passe",
      "Saisir un nouveau mot de passe",
      "Votre nouveau mot de passe",
      "Saisissez votre nouveau mot de passe",
      "Saisissez un nouveau mot de passe",
      "Créer mon mot de passe",
      "Créer un mot de passe",
      "Mot de passe",
      "Mon mot de passe",
    ],
    antiNames: [
      "Mot de passe actuel",
      "Mon mot de passe actuel",
      "Ancien mot de passe",
      "Confirmer le mot de passe",
      "Confirmer mon mot de passe",
      "Confirmer le nouveau mot de passe",
      "Confirmation du mot de passe",
    ],
    field: { type: ["password"], autocomplete: ["new-password"] },
    evidence: [
      MOB("« Choisir mon mot de passe » in the activation, « Nouveau mot de passe » in the account"),
      SEED21("« Je choisis mon nouveau mot de passe »"),
      OURS("the others"),
    ],
  },
  {
    id: "confirmer-le-mot-de-passe",
    role: "field",
    names: [
      "Confirmer le mot de passe",
      "Confirmer mon mot de passe",
      "Confirmer le nouveau mot de passe",
      "Confirmer mon nouveau mot de passe",
      "Confirmation du mot de passe",
      "Confirmation de mon mot de passe",
      "Confirmation du nouveau mot de passe",
      "Confirmation",
      "Je confirme mon mot de passe",
      "Je confirme mon nouveau mot de passe",
      "Confirmez le mot de passe",
      "Confirmez votre mot de passe",
      "Confirmez votre nouveau mot de passe",
      "Confirmez le nouveau mot de passe",
      "Ressaisir le mot de passe",
      "Saisir à nouveau le mot de passe",
      "Répéter le mot de passe",
    ],
    antiNames: ["Mot de passe actuel", "Nouveau mot de passe"],
    field: { type: ["password"], autocomplete: ["new-password"] },
    evidence: [MOB("« Confirmer le mot de passe »"), OURS("the others")],
  },
  {
    id: "valider-le-mot-de-passe",
    role: "button",
    names: submitPassword,
    antiNames: neverSubmit,
    near: besideThePasswords,
    evidence: [MOB("« Valider »"), OURS("the others")],
  },
  {
    id: "valider-mes-identifiants",
    role: "button",
    names: [
      ...submitPassword,
      "Valider mes identifiants",
      "Enregistrer mes identifiants",
      "Activer",
      "Activer mon profil",
      "Activer mon espace",
      "Activer Mon espace santé",
      "Créer mon compte",
      "Créer mon profil",
      "Finaliser",
      "Finaliser l'activation",
      "Finaliser mon activation",
      "Terminer l'activation",
    ],
    antiNames: neverSubmit,
    near: besideThePasswords,
    // Headers say « Activer mon profil » too.
    witnesses: 1,
    evidence: [MOB("« Valider »"), OURS("the others; that it may say what it ends")],
  },
] as const satisfies readonly SiteTarget[];
