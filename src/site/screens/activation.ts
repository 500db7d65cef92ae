import type { SiteScreen } from "../../model/site.ts";
import {
  activationWords,
  alreadyActivated,
  birthDate,
  cardWithPhoto,
  cardWithoutPhoto,
  channelButton,
  channelRadio,
  closingWords,
  codeField,
  forgottenIdentifierWords,
  forgottenPasswordWords,
  franceConnectPlus,
  hero,
  identifierField,
  logOut,
  newIdentifier,
  newPassword,
  newPasswordWords,
  newTerms,
  passwordField,
  preferencesWords,
  profileActivated,
  provisionalCode,
  serialNumber,
  signOf,
  siteName,
  socialSecurityNumber,
  twoPasswords,
  words,
} from "../signs.ts";
import { ANF, HN, MOB, NEX22, NUM22, OURS } from "../sources.ts";
import { notAnIdentityForm } from "./rescue.ts";

const start = { role: "button", names: ["Commencer", "Je commence", "Commencer l'activation"] } as const;
const noField = [passwordField, identifierField, socialSecurityNumber, birthDate, provisionalCode, codeField] as const;
const emailPlaces = {
  anyOf: [
    words(["Adresse e-mail (obligatoire)", "Adresse e-mail", "Aucune adresse renseignée", "Aucun numéro renseigné"]),
    { role: "field", names: signOf("adresse-e-mail").names ?? [], field: { autocomplete: ["email"] } },
  ],
} as const;
const changeContact = {
  role: "heading",
  names: [
    "Modifier mon adresse e-mail",
    "Modifier mon numéro de téléphone",
    "Modifier mon numéro de téléphone mobile",
    "Ajouter un numéro de téléphone",
  ],
} as const;

/** The activation, stage by stage, in the words of the app of 2025 and what is told of the web. */
export const activationScreens = [
  {
    id: "activer-choix",
    title: "activer-accueil",
    path: "/enrolement/activation/accueil",
    must: [franceConnectPlus, start],
    mustNot: [hero, ...noField, logOut],
    evidence: [MOB("« J'active mon profil avec FranceConnect+ », « Commencer »")],
  },
  {
    id: "activer-accueil",
    title: "activer-accueil",
    path: "/enrolement/activation/accueil",
    must: [
      start,
      {
        anyOf: [
          words(
            [
              "J'active mon profil Mon espace santé",
              "J'active mon profil",
              "J'active Mon espace santé",
              "Activer mon profil Mon espace santé",
              "Activer Mon espace santé",
              "Activer mon profil",
              "Mon numéro de série de carte Vitale",
            ],
            ["Pour l'activer, il me faut", "Pour activer"],
          ),
        ],
      },
    ],
    mustNot: [hero, ...noField, franceConnectPlus, closingWords, preferencesWords, logOut],
    neverOn: ["/enrolement/cloture", "/questions-frequentes", "/mon-compte"],
    evidence: [MOB("« J'active mon profil Mon espace santé », « Commencer »"), NUM22("« commencer »")],
  },
  {
    id: "activer-carte",
    title: "activer-carte",
    must: [
      { anyOf: [...cardWithPhoto.anyOf, ...cardWithoutPhoto.anyOf, birthDate] },
      // A date of birth alone is asked for everywhere.
      { anyOf: [...cardWithPhoto.anyOf, ...cardWithoutPhoto.anyOf, activationWords, ...siteName.anyOf] },
    ],
    mustNot: [
      socialSecurityNumber,
      serialNumber,
      ...notAnIdentityForm,
      forgottenPasswordWords,
      forgottenIdentifierWords,
      closingWords,
      { role: "field", names: ["Nom", "Prénom", "Nom de famille"] },
    ],
    neverOn: ["/enrolement/cloture", "/mon-compte", "/medical", "/prevention"],
    evidence: [
      MOB("« Je renseigne le modèle de ma carte Vitale. »"),
      HN("/enrolement/activation/authentification-date-de-naissance"),
      ANF("the date of birth and the kind of card come first"),
    ],
  },
  {
    id: "activer-identite",
    title: "identite",
    must: [{ anyOf: [socialSecurityNumber, serialNumber] }, activationWords],
    mustNot: [...notAnIdentityForm, forgottenPasswordWords, forgottenIdentifierWords, closingWords],
    neverOn: ["/enrolement/cloture", "/mon-compte"],
    evidence: [
      MOB("« Je renseigne les informations de ma carte Vitale. »"),
      NEX22("the form that makes a new code"),
      OURS("which words stand above it on the web"),
    ],
  },
  {
    id: "activer-jumeaux",
    title: "activer-jumeaux",
    must: [
      words(
        ["Je choisis pour qui j'active le profil"],
        ["Je choisis pour qui j'active", "Plusieurs personnes rattachées à votre carte Vitale"],
      ),
    ],
    mustNot: [...noField, logOut],
    evidence: [MOB("« Je choisis pour qui j'active le profil »")],
  },
  {
    id: "activer-sans-coordonnees",
    title: "activer-sans-coordonnees",
    must: [words(["Nous avons besoin de vos coordonnées"], ["Nous avons besoin de vos coordonnées"])],
    mustNot: [...noField],
    evidence: [MOB("« Nous avons besoin de vos coordonnées »")],
  },
  {
    id: "activer-code",
    title: "activer-code",
    must: [provisionalCode],
    mustNot: [hero, passwordField, newPassword, logOut],
    evidence: [
      MOB("« Mon code provisoire », « Saisir le code provisoire à 12 caractères »"),
      NUM22("the code and the numbers of the card on one page"),
    ],
  },
  {
    id: "activer-representant",
    title: "activer-representant",
    must: [signOf("representant-legal"), signOf("pas-representant-legal")],
    mustNot: [...noField],
    evidence: [MOB("« Représentant légal », « Je certifie être le représentant légal de … »")],
  },
  {
    id: "activer-conditions",
    title: "activer-conditions",
    must: [signOf("accepter-les-conditions")],
    mustNot: [...noField, newTerms, newIdentifier, logOut],
    evidence: [MOB("« J'active Mon espace santé. », « J'accepte les Conditions Générales d'Utilisation … »")],
  },
  {
    id: "activer-coordonnees",
    title: "activer-coordonnees",
    must: [
      words([
        "Mes coordonnées",
        "Mes informations de contact",
        "Vos coordonnées",
        ...["vérifie", "confirme", "renseigne", "complète", "saisis"].map((verb) => `Je ${verb} mes coordonnées`),
        ...["Vérifier", "Confirmer", "Renseigner", "Compléter", "Saisir"].map((verb) => `${verb} mes coordonnées`),
      ]),
      emailPlaces,
    ],
    mustNot: [hero, ...noField, channelRadio, channelButton, changeContact, logOut],
    neverOn: ["/mon-compte"],
    evidence: [MOB("« Mes coordonnées », « Confirmer »"), OURS("that the fields may be on it")],
  },
  {
    id: "activer-changer-coordonnees",
    title: "activer-coordonnees",
    must: [changeContact, { anyOf: [signOf("adresse-e-mail"), signOf("numero-de-telephone")] }],
    mustNot: [...noField, logOut],
    neverOn: ["/mon-compte"],
    evidence: [MOB("« Modifier mon adresse e-mail », « Modifier mon numéro de téléphone »")],
  },
  {
    id: "activer-identifiants",
    title: "activer-identifiants",
    must: [
      { anyOf: [newIdentifier, identifierField] },
      {
        anyOf: [
          newPassword,
          twoPasswords,
          words(["Identifiant et mot de passe", "Choisir mon identifiant", "Je choisis mon identifiant"]),
        ],
      },
    ],
    // What the sign-up of another French site does not have.
    should: [newIdentifier, newPasswordWords, words(["Identifiant et mot de passe"]), activationWords, siteName],
    atLeast: 1,
    mustNot: [socialSecurityNumber, birthDate, codeField, logOut, profileActivated, signOf("mot-de-passe-oublie")],
    neverOn: ["/mon-compte"],
    evidence: [MOB("« Identifiant et mot de passe »"), ANF("« Choisissez un identifiant et un mot de passe »")],
  },
  {
    id: "activer-fin",
    title: "activer-fin",
    must: [profileActivated],
    neverOn: ["/questions-frequentes"],
    mustNot: [...noField, logOut],
    evidence: [MOB("« Mon profil a bien été activé ! »"), OURS("the other wordings")],
  },
  {
    id: "activer-deja",
    title: "activer-deja",
    must: [alreadyActivated],
    mustNot: [hero, ...noField, logOut],
    evidence: [MOB("« Un profil a déjà été créé pour cette personne. »")],
  },
  {
    id: "activer-impossible",
    title: "activer-impossible",
    must: [
      words(
        ["Ce profil ne peut pas être activé", "Ce profil ne peut pas être activé."],
        ["Ce profil ne peut pas être activé", "Je ne peux pas accéder au profil de"],
      ),
    ],
    mustNot: [...noField, logOut],
    evidence: [MOB("« Ce profil ne peut pas être activé », « Je ne peux pas accéder au profil de … »")],
  },
] as const satisfies readonly SiteScreen[];
