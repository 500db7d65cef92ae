import type { Sign } from "../../model/screen.ts";
import type { SiteScreen } from "../../model/site.ts";
import {
  accountLocked,
  birthDate,
  byMail,
  bySms,
  channelButton,
  channelRadio,
  closingWords,
  codeComesSo,
  codeField,
  codeWords,
  flowHeading,
  flowWords,
  forgottenIdentifier,
  forgottenIdentifierWords,
  forgottenPassword,
  greeting,
  hero,
  identifierField,
  identifierSent,
  loading,
  logOut,
  loggedOut,
  loginHeading,
  newIdentifier,
  newPassword,
  oneChannelWords,
  passwordChanged,
  passwordField,
  presentPassword,
  provisionalCode,
  serialNumber,
  sessionExpired,
  signOf,
  siteName,
  socialSecurityNumber,
  twoPasswords,
  words,
} from "../signs.ts";
import { MOB, OURS, REP23, SEED21 } from "../sources.ts";
import { activationScreens } from "./activation.ts";
import { rescueScreens } from "./rescue.ts";

const FAR_FROM_LOGIN = ["/enrolement", "/mon-compte", "/documents", "/messagerie", "/medical", "/dashboard"];
const notALogin = [
  newPassword,
  twoPasswords,
  newIdentifier,
  socialSecurityNumber,
  birthDate,
  provisionalCode,
  codeField,
  logOut,
] as const;
/** The login page right after a rescue says so, and is a screen of its own. */
const afterARescue = [identifierSent, passwordChanged] as const;

/** Pages of the journeys may carry the header of the home page. */
const inAFlow: readonly Sign[] = [...rescueScreens, ...activationScreens].map((screen) => screen.must[0]);

/** A page of the login that is still loading may show what it likes: not on addresses that speak of the login (OURS). */
const FAR_FROM_HOME = [...FAR_FROM_LOGIN, "/connexion", "/login", "/authentification"] as const;

/** What proves that a page is not the public home page, whatever it says. */
const notPublicHome = [
  passwordField,
  identifierField,
  loginHeading,
  loading,
  codeField,
  channelRadio,
  socialSecurityNumber,
  birthDate,
  logOut,
  greeting,
  loggedOut,
] as const;

/** Of these a public page shows at least one beside its proof. */
const ofThePublicSite: readonly Sign[] = [
  signOf("activer"),
  { role: "button", names: ["M'opposer à Mon espace santé"] },
  words(["Mon espace santé", "Bienvenue sur Mon espace santé"]),
  { role: "link", names: ["Mon espace santé", "Mon espace santé - Accueil", "Accueil - Mon espace santé"] },
  { role: "heading", names: ["Mon espace santé", "Bienvenue sur Mon espace santé"] },
];

const channelChoice = {
  must: [{ anyOf: [...byMail.anyOf, ...bySms.anyOf] }, codeComesSo],
  should: [byMail, bySms, oneChannelWords],
  atLeast: 2,
  mustNot: [
    passwordField,
    codeField,
    socialSecurityNumber,
    birthDate,
    provisionalCode,
    identifierSent,
    { role: "heading", namesStart: ["Je saisis", "Saisissez", "Saisir"] },
  ],
  title: "choix-du-canal",
  evidence: [SEED21("the channel is chosen before the code"), MOB("« Par SMS », « Par e-mail »"), OURS("its place")],
} as const;

/** From the public home page to the code. Addresses are vetoes and hints, never proofs. */
export const loginScreens = [
  {
    id: "accueil-public",
    title: "accueil-public",
    path: "/",
    must: [signOf("se-connecter")],
    should: ofThePublicSite,
    atLeast: 1,
    otherHeadingThan: ["Mon espace santé"],
    mustNot: [
      hero,
      ...notPublicHome,
      channelButton,
      flowHeading,
      flowWords,
      { ...forgottenIdentifierWords, role: "heading" },
      ...codeComesSo.anyOf,
      { role: "field", field: { inputmode: ["numeric"] } },
      { role: "field", field: { maxlength: [4, 15] } },
      closingWords,
      sessionExpired,
      accountLocked,
      ...inAFlow,
    ],
    neverOn: FAR_FROM_HOME,
    evidence: [REP23("header and hero of 2023"), SEED21("« Connexion »"), OURS("which of them are still there")],
  },
  {
    // Its questions and its cards may say what other pages say. In a narrow or much enlarged view the button may lie in the
    // closed menu of the header.
    id: "accueil-public-accroche",
    title: "accueil-public",
    path: "/",
    must: [hero],
    should: [signOf("se-connecter"), ...ofThePublicSite],
    atLeast: 1,
    mustNot: [
      ...notPublicHome,
      ...afterARescue,
      signOf("completer-mon-profil-medical"),
      signOf("ajouter-un-document"),
      signOf("menu-messagerie"),
    ],
    neverOn: [...FAR_FROM_HOME, "/mon-espace"],
    evidence: [REP23("the heading of 2023")],
  },
  {
    id: "connexion",
    title: "connexion",
    must: [passwordField, { anyOf: [identifierField, forgottenIdentifier] }],
    // What a log-in page of another French site does not have (« Identifiant », « Mot de passe » all have).
    should: [forgottenIdentifier, loginHeading, signOf("activer"), siteName],
    atLeast: 1,
    mustNot: [...notALogin, ...afterARescue],
    neverOn: FAR_FROM_LOGIN,
    evidence: [REP23("« Je m'identifie », both fields and « Continuer » on one page"), OURS("still so")],
  },
  {
    id: "connexion-identifiant",
    title: "connexion",
    must: [identifierField, { anyOf: [forgottenIdentifier, loginHeading] }],
    mustNot: [passwordField, ...notALogin, ...afterARescue],
    neverOn: FAR_FROM_LOGIN,
    evidence: [OURS("in case the identifier is asked alone first")],
  },
  {
    id: "connexion-mot-de-passe",
    title: "connexion",
    must: [passwordField, forgottenPassword],
    mustNot: [identifierField, forgottenIdentifier, ...notALogin, ...afterARescue],
    neverOn: FAR_FROM_LOGIN,
    evidence: [OURS("in case the password is asked alone, second")],
  },
  {
    id: "connexion-identifiant-envoye",
    title: "connexion",
    must: [identifierSent, { anyOf: [passwordField, identifierField] }],
    mustNot: [...notALogin],
    neverOn: FAR_FROM_LOGIN,
    evidence: [OURS("in case the rescue ends on the login page, with its message above the fields")],
  },
  {
    id: "connexion-mot-de-passe-modifie",
    title: "connexion",
    must: [passwordChanged, { anyOf: [passwordField, identifierField] }],
    mustNot: [...notALogin, identifierSent],
    neverOn: FAR_FROM_LOGIN,
    evidence: [OURS("in case the rescue ends on the login page, with its message above the fields")],
  },
  {
    id: "choix-de-l-oubli",
    title: "choix-de-l-oubli",
    must: [forgottenIdentifier, forgottenPassword],
    mustNot: [hero, passwordField, identifierField, ...notALogin, signOf("code-par-mail")],
    neverOn: ["/questions-frequentes", "/espace-echange"],
    evidence: [OURS("in case one link leads to both rescues")],
  },
  { id: "choix-du-canal", ...channelChoice },
  { id: "choix-du-canal-fenetre", layer: "dialog", ...channelChoice },
  {
    id: "code",
    title: "code",
    must: [codeField],
    should: [...codeWords, siteName],
    atLeast: 1,
    mustNot: [
      presentPassword,
      newPassword,
      provisionalCode,
      socialSecurityNumber,
      serialNumber,
      birthDate,
      newIdentifier,
      logOut,
      words(
        ["Mon code provisoire"],
        ["Je renseigne ici le code provisoire", "Je saisis le code provisoire", "Un code à 12 caractères"],
      ),
    ],
    evidence: [SEED21("« Je saisis mon code d'accès à usage unique »"), OURS("its field or boxes")],
  },
] as const satisfies readonly SiteScreen[];
