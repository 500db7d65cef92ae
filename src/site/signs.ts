import type { Sign } from "../model/screen.ts";
import type { SiteTarget } from "../model/site.ts";
import type { Anchor } from "../model/target.ts";
import { targets, type TargetId } from "./targets.ts";

type OneOf = Extract<Sign, { readonly anyOf: unknown }>;

const all: readonly SiteTarget[] = targets;

/** The sign « this target is there », so that a label is written once, in targets/. */
export function signOf(id: TargetId): Anchor {
  const target = all.find((one) => one.id === id);
  if (target === undefined) throw new Error(`no target « ${id} » in targets.ts`);
  return {
    role: target.role,
    names: target.names,
    ...(target.namesStart === undefined ? {} : { namesStart: target.namesStart }),
  };
}

/** Words that show, wherever they stand; `starts` are beginnings of sentences that go on with data. */
export const words = (names: readonly string[], starts: readonly string[] = []): Anchor => ({
  role: "text",
  names,
  ...(starts.length === 0 ? {} : { namesStart: starts }),
});
const heading = (names: readonly string[], starts: readonly string[] = []): Anchor => ({
  ...words(names, starts),
  role: "heading",
});

// Fields.

export const passwordField: Anchor = {
  role: "field",
  names: signOf("mot-de-passe").names ?? [],
  field: { type: ["password"] },
};
/** A field for the password one has, by name or as its markup says; a new one is told apart. */
export const presentPassword: Anchor = {
  role: "field",
  names: signOf("mot-de-passe").names ?? [],
  field: { autocomplete: ["current-password"] },
};
const NEW_PASSWORD_NAMES = [
  ...(signOf("nouveau-mot-de-passe").names ?? []).filter((name) => !(passwordField.names ?? []).includes(name)),
  ...(signOf("confirmer-le-mot-de-passe").names ?? []).filter((name) => name !== "Confirmation"),
  "Mot de passe actuel",
];
/** A new password is chosen here, in words. */
export const newPasswordWords: Anchor = { role: "field", names: NEW_PASSWORD_NAMES };
/** A new password is chosen here: by name, or as its markup says. */
export const newPassword: Anchor = {
  role: "field",
  names: NEW_PASSWORD_NAMES,
  field: { autocomplete: ["new-password"] },
};
export const twoPasswords: Anchor = { role: "field", field: { type: ["password"] }, count: 2 };
export const identifierField: Anchor = {
  role: "field",
  names: signOf("identifiant").names ?? [],
  field: { autocomplete: ["username"] },
};
export const newIdentifier: Anchor = {
  role: "field",
  names: (signOf("choisir-mon-identifiant").names ?? []).filter(
    (name) => !(identifierField.names ?? []).includes(name),
  ),
};
export const socialSecurityNumber: Anchor = {
  ...signOf("numero-de-securite-sociale"),
  namesStart: ["Mon numéro de sécurité sociale", "Numéro de sécurité sociale"],
};
export const serialNumber: Anchor = {
  ...signOf("numero-de-serie"),
  namesStart: ["Mon numéro de série", "Numéro de série"],
};
export const birthDate: Anchor = {
  ...signOf("date-de-naissance"),
  field: { autocomplete: ["bday", "bday-day"] },
};
export const provisionalCode: Anchor = signOf("code-provisoire");
const sixBoxes: Anchor = { role: "field", field: { maxlength: [1, 1] }, count: 4 };
export const codeField: OneOf = {
  anyOf: [
    { role: "field", names: signOf("code-a-usage-unique").names ?? [], field: { autocomplete: ["one-time-code"] } },
    sixBoxes,
  ],
};
/** A code that was sent is asked for, in words. */
export const codeWords: readonly Anchor[] = [
  // « Code reçu », « Code de validation »: a bank's page has such a field too.
  {
    role: "field",
    names: ["Code d’accès", "Mon code d’accès", "Code à usage unique", "Saisir le code à usage unique"],
  },
  words(
    ["Code à usage unique", "Mon code"],
    [
      "Je saisis mon code",
      "Je saisis le code",
      "Saisir le code",
      "Un code",
      "Le code",
      "Mon code",
      "Code à usage unique",
    ],
  ),
];
/** The form of a document; a list may well have a filter called « Catégorie ». */
export const documentForm: OneOf = {
  anyOf: [
    {
      role: "field",
      names: [
        ...(signOf("nom-du-document").names ?? []).filter((name) => name !== "Nom" && name !== "Titre"),
        ...(signOf("date-du-document").names ?? []).filter((name) => name !== "Date"),
        "Catégorie du document",
        "Sélectionner la catégorie du document",
      ],
    },
  ],
};

// Choices.

export const byMail: OneOf = { anyOf: [signOf("code-par-mail"), signOf("code-par-mail-bouton")] };
export const bySms: OneOf = { anyOf: [signOf("code-par-sms"), signOf("code-par-sms-bouton")] };
/** As a choice only: a footer may well have a link called « E-mail ». */
export const channelRadio: OneOf = { anyOf: [signOf("code-par-mail"), signOf("code-par-sms")] };
/** Buttons that can only be this choice. */
export const channelButton: Anchor = {
  role: "button",
  names: ["SMS"],
  namesStart: [
    "Par SMS",
    "Par e-mail",
    "Par mail",
    "Recevoir le code par",
    "Recevoir mon code par",
    "Recevoir un code par",
  ],
};
/** That it is a code that comes so: « Par téléphone » and « Par e-mail » alone are ways to ask for help as well. */
export const codeComesSo: OneOf = {
  anyOf: [
    signOf("code-par-mail"),
    signOf("code-par-sms"),
    {
      role: "button",
      names: ["SMS"],
      namesStart: [
        "Par SMS",
        "Envoyer un code par",
        "Envoyer le code par",
        "Recevoir le code",
        "Recevoir mon code",
        "Recevoir un code",
        "Je reçois mon code",
      ],
    },
    { role: "button", names: ["Envoyer le code", "Recevoir le code", "Recevoir mon code", "Envoyer mon code"] },
    words(
      [],
      [
        "Je choisis comment",
        "Je choisis le mode de réception",
        "Choisissez comment le recevoir",
        "Choisissez comment recevoir",
        "Choisissez le mode de réception",
        "Comment souhaitez-vous recevoir",
        "Comment voulez-vous recevoir",
        "Où souhaitez-vous recevoir",
        "Recevoir le code",
        "Recevoir mon code",
        "Recevoir un code",
      ],
    ),
  ],
};
export const cardWithPhoto: OneOf = { anyOf: [signOf("carte-avec-photo"), signOf("carte-avec-photo-bouton")] };
export const cardWithoutPhoto: OneOf = { anyOf: [signOf("carte-sans-photo"), signOf("carte-sans-photo-bouton")] };

// Links and buttons.

export const forgottenIdentifier: Anchor = signOf("identifiant-oublie");
export const forgottenPassword: Anchor = signOf("mot-de-passe-oublie");
export const logOut: Anchor = signOf("se-deconnecter");
export const franceConnectPlus: Anchor = {
  role: "button",
  names: ["S'identifier avec FranceConnect+", "J'active mon profil avec FranceConnect+", "FranceConnect+"],
};

// Words by which a screen speaks of itself.

/** The site's name, in its header, its footer or a sentence: most forms of other sites could be ours but for it. */
export const siteName: OneOf = {
  anyOf: [
    words(["Mon espace santé"], ["Mon espace santé", "Bienvenue sur Mon espace santé"]),
    { role: "link", names: ["Mon espace santé"], namesStart: ["Mon espace santé", "Accueil - Mon espace santé"] },
    heading(["Mon espace santé"], ["Mon espace santé", "Bienvenue sur Mon espace santé"]),
  ],
};
/** What stands over the login's fields, and may be there before them. */
export const loginHeading: Anchor = heading(
  [
    "Je m'identifie",
    "Connexion à Mon espace santé",
    "Se connecter à Mon espace santé",
    "Je me connecte à Mon espace santé",
  ],
  ["Se connecter avec mes identifiants", "Je me connecte à mon compte"],
);
/** What stands there while nothing else does. */
export const loading: Anchor = words(["Chargement", "Chargement en cours", "Page en cours de chargement"]);

/** Over the questionnaire that may come before the home page; its buttons may come later than its heading. */
export const questionnaireHeading: Anchor = heading(
  ["Bilan de prévention", "Mon bilan de prévention", "Questionnaire de prévention"],
  ["Entre 45 et 50 ans"],
);
/** « Bonjour Odette, »: only the home page of the person's space greets in a heading. */
export const greeting: Anchor = heading(["Bonjour"], ["Bonjour"]);
/** « Bienvenue Odette »; a public page may welcome too. */
export const welcome: Anchor = heading([], ["Bienvenue"]);
export const identifierSent: OneOf = {
  anyOf: [
    words(
      [
        "Mon identifiant est envoyé !",
        "Mon identifiant est envoyé",
        "Mon identifiant a été envoyé",
        "Mon identifiant a bien été envoyé",
        "Mon identifiant m'a été envoyé",
        "Votre identifiant est envoyé",
        "Votre identifiant a été envoyé",
        "Votre identifiant a bien été envoyé",
        "Identifiant envoyé",
        "Votre identifiant vous a été envoyé par SMS",
        "Votre identifiant vous a été envoyé par e-mail",
        "Votre identifiant vous a été envoyé par mail",
        "Votre identifiant vous a été envoyé",
      ],
      [
        "Mon identifiant est envoyé",
        "Mon identifiant a été envoyé",
        "Mon identifiant a bien été envoyé",
        "Votre identifiant est envoyé",
        "Votre identifiant a bien été envoyé",
        "Votre identifiant vous a bien été envoyé",
        // Where to, not how: that says a log-in page too, of the time when the profile was made.
        "Votre identifiant vous a été envoyé à l'adresse",
        "Votre identifiant vous a été envoyé au numéro",
        "Votre identifiant vous a été envoyé au 0",
        "Votre identifiant a été envoyé à l'adresse",
        "Votre identifiant a été envoyé au numéro",
        "Votre identifiant a été envoyé au 0",
        "Un SMS contenant votre identifiant vient",
        "Un SMS contenant votre identifiant a été envoyé",
        "Un e-mail contenant votre identifiant vient",
        "Un e-mail contenant votre identifiant a été envoyé",
        "Nous avons envoyé votre identifiant",
        "Nous vous avons envoyé votre identifiant",
      ],
    ),
  ],
};
export const passwordChanged: OneOf = {
  anyOf: [
    words(
      [
        "Mon mot de passe est modifié !",
        "Mon mot de passe est modifié",
        "Mon mot de passe a été modifié",
        "Mon mot de passe a bien été modifié",
        "Votre mot de passe est modifié",
        "Votre mot de passe a été modifié",
        "Votre mot de passe a bien été modifié",
        "Votre mot de passe a été réinitialisé",
        "Votre mot de passe a bien été réinitialisé",
        "Mot de passe modifié",
        "Mot de passe modifié avec succès",
        "Le mot de passe a bien été modifié",
      ],
      [
        "Mon mot de passe est modifié",
        "Mon mot de passe a bien été modifié",
        "Votre mot de passe est modifié",
        "Votre mot de passe a été modifié",
        "Votre mot de passe a bien été modifié",
        "Votre mot de passe a bien été réinitialisé",
        "Votre nouveau mot de passe a bien été",
        "Votre nouveau mot de passe a été enregistré",
        "Votre nouveau mot de passe est enregistré",
        "Mon nouveau mot de passe est enregistré",
      ],
    ),
  ],
};
export const profileActivated: OneOf = {
  anyOf: [
    words(
      [
        "Mon profil a bien été activé !",
        "Mon profil est activé !",
        "Mon profil est activé",
        "Mon profil a été activé",
        "Votre profil a bien été activé",
        "Votre profil est activé",
        "Mon espace santé est activé",
        "Votre espace santé est activé",
        "Mon espace santé a bien été activé",
      ],
      [
        "Je peux découvrir toutes les fonctionnalités de Mon espace santé",
        "Mon profil a bien été activé",
        "Votre profil a bien été activé",
        "Mon espace santé a bien été activé",
      ],
    ),
  ],
};
export const alreadyActivated: Anchor = words(
  ["Un profil a déjà été créé pour cette personne.", "Un profil existe déjà pour cette personne"],
  ["Un profil a déjà été créé", "Votre profil est déjà activé"],
);
export const sessionExpired: Anchor = words(
  [
    "Votre session a expiré",
    "Session expirée",
    "Votre session est expirée",
    "Ma session a expiré",
    "Vous avez été déconnecté automatiquement",
  ],
  [
    "Votre session a expiré",
    "Votre session est expirée",
    "Vous avez été déconnecté pour",
    "Vous avez été déconnecté automatiquement",
    "Vous avez été déconnecté après",
    "Par mesure de sécurité, vous avez été déconnecté",
    "Pour des raisons de sécurité, vous avez été déconnecté",
  ],
);
export const loggedOut: Anchor = words(
  ["Vous êtes déconnecté", "Vous êtes bien déconnecté", "Vous avez été déconnecté", "Vous avez bien été déconnecté"],
  ["Vous êtes maintenant déconnecté", "Vous êtes bien déconnecté", "Vous avez bien été déconnecté"],
);
export const accountLocked: Anchor = words(
  [
    "Votre compte est bloqué",
    "Votre compte a été bloqué",
    "Votre compte est verrouillé",
    "Votre compte a été verrouillé",
    "Trop de tentatives",
    "Nombre de tentatives dépassé",
  ],
  [
    "Suite à plusieurs tentatives",
    "Après plusieurs tentatives",
    "Suite à de trop nombreuses tentatives",
    "Suite à un trop grand nombre",
    "Après un trop grand nombre",
    "Votre compte est momentanément bloqué",
    "Votre compte est bloqué",
    "Votre compte a été bloqué",
    "Votre compte est temporairement bloqué",
    "Votre compte a été temporairement bloqué",
    "Votre compte est verrouillé",
    "Votre compte a été verrouillé",
    "Votre accès est bloqué",
    "Votre accès a été bloqué",
    "Trop de tentatives",
    "Vous avez dépassé le nombre",
    "Vous avez atteint le nombre maximal",
  ],
);
export const forgottenIdentifierWords: Anchor = words([
  "J'ai oublié mon identifiant",
  "Identifiant oublié",
  "Mon identifiant oublié",
  "Retrouver mon identifiant",
  "Récupérer mon identifiant",
  "Je retrouve mon identifiant",
]);
export const forgottenPasswordWords: Anchor = words([
  "J'ai oublié mon mot de passe",
  "Mot de passe oublié",
  "Mon mot de passe oublié",
  "Réinitialiser mon mot de passe",
  "Réinitialisation du mot de passe",
  "Réinitialisation de mon mot de passe",
  "Réinitialisation de votre mot de passe",
  "Je réinitialise mon mot de passe",
]);
export const activationWords: Anchor = words(
  [
    "J'active mon profil Mon espace santé",
    "J'active Mon espace santé",
    "J'active mon profil",
    "Activation",
    "Activation de mon profil",
    "Je renseigne les informations de ma carte Vitale.",
    "Générer un nouveau code provisoire",
    "Générer un code provisoire",
  ],
  ["Pour l'activer, il me faut"],
);
/** As headings: the public home page has a button, and activation an option, with these words (RTL22). */
export const closingWords: Anchor = heading(
  [
    "M'opposer à Mon espace santé",
    "Je m'oppose à Mon espace santé",
    "Clôturer Mon espace santé",
    "Je clôture Mon espace santé",
    "Clôturer ou m'opposer à Mon espace santé",
    "Clôturer ou s'opposer à Mon espace santé",
    "Clôture de Mon espace santé",
    "Clôture ou opposition",
    "Opposition à Mon espace santé",
    "S'opposer à Mon espace santé",
  ],
  ["Je clôture ou je m'oppose", "Je m'oppose à la création"],
);
/** The same where headings are plain boxes; « S'opposer… » alone is a link of any page. */
export const closingSentence: Anchor = words(["Je m'oppose à Mon espace santé"], closingWords.namesStart);
/** What the public home page says of itself; in smaller letters other pages may say it, too. */
export const hero: Anchor = {
  role: "heading",
  names: ["Vous avez la main sur votre santé", "Le service public pour gérer sa santé"],
};
export const newTerms: Anchor = words(
  [
    "Mise à jour des Conditions Générales d'Utilisation",
    "Les Conditions Générales d'Utilisation ont changé",
    "Mise à jour des CGU",
    "Nouvelles conditions générales d'utilisation",
    "Les conditions générales d'utilisation ont évolué",
    "Les conditions d'utilisation ont changé",
    "Nos conditions ont changé",
  ],
  [
    "Mise à jour des Conditions Générales d'Utilisation",
    "Nos conditions générales d'utilisation",
    "Les conditions générales d'utilisation évoluent",
  ],
);
/** A button that can only be about terms. */
export const acceptTerms: Anchor = {
  role: "button",
  names: [
    "Accepter les CGU",
    "Accepter les conditions générales d'utilisation",
    "Accepter les conditions",
    "Accepter les nouvelles conditions",
    "J'accepte les CGU",
  ],
};
export const automaticReading: Anchor = words([], ["Récupération automatique des données"]);
export const preferencesWords: Anchor = words([], ["Je définis mes préférences"]);
export const documentAdded: Anchor = words(
  [
    "Document ajouté",
    "Le document a été ajouté",
    "Le document a bien été ajouté",
    "Votre document a été ajouté",
    "Votre document a bien été ajouté",
    "Mon document a bien été ajouté",
    "Mon document est ajouté",
    "Document ajouté avec succès",
  ],
  ["Le document a bien été ajouté", "Votre document a bien été ajouté", "Votre document a été ajouté"],
);

// Headings of the rubrics.

export const documentsHeading: Anchor = heading([
  "Documents de santé",
  "Documents",
  "Mes documents",
  "Mes documents de santé",
]);
export const messagesHeading: Anchor = heading([
  "Messagerie de santé",
  "Messagerie",
  "Ma messagerie",
  "Ma messagerie de santé",
  "Messages",
  "Mes messages",
  "Boîte de réception",
]);
export const profileHeading: Anchor = heading(["Profil médical", "Mon profil médical"]);
export const settingsHeading: Anchor = heading([
  "Paramètres",
  "Mes paramètres",
  "Mon compte",
  "Paramètres du compte",
  "Gérer le profil",
  "Gestion du profil",
  "Informations de connexion",
]);
export const rubricHeading: Anchor = heading([
  "Maladies et sujets de santé",
  "Mes maladies et sujets de santé",
  "Traitements",
  "Mes traitements",
  "Allergies",
  "Mes allergies",
  "Vaccinations",
  "Mes vaccinations",
  "Groupe sanguin",
  "Hospitalisations",
  "Handicaps",
  "Antécédents familiaux",
  "Mesures",
  "Entourage",
]);
export const accessHeading: Anchor = heading([
  "Donner accès à mon profil",
  "Gestion des accès à mon profil",
  "Gérer les accès à mon profil",
  "Partage du profil",
  "Partager mon profil",
]);
export const closeProfileHeading: Anchor = heading([
  "Clôture du profil",
  "Clôturer le profil",
  "Clôturer mon profil",
  "Clôture de mon profil",
]);

/** Where one writes to somebody. */
export const letter: Anchor = { role: "field", field: { type: ["textarea"] } };
/** What pages of a journey are headed, whose words are not known otherwise: with the header of the home page they are not it. */
export const flowHeading: Anchor = heading(
  [
    "Authentification",
    "Vérification",
    "J'ai oublié mon identifiant",
    "J'ai oublié mon mot de passe",
    "Mot de passe oublié",
    "Identifiant oublié",
    "Votre identifiant",
    "Mon identifiant",
    "Votre mot de passe",
    "Mon mot de passe",
    "Mon code",
    "Activation",
    "Mon identité",
    "Mes coordonnées",
    "Mon code provisoire",
    "Identifiant et mot de passe",
    "Représentant légal",
  ],
  [
    "Votre opposition",
    "Mon opposition",
    "Connexion en cours",
    "Vérification de",
    "Réinitialis",
    "Je saisis mon code",
    "Je saisis le code",
    "Je saisis mon identifiant",
    "Saisissez le code",
    "Saisissez votre identifiant",
    "Je choisis comment recevoir",
    "Choisissez comment recevoir",
    "Mon code d'accès",
    "Mon code à usage unique",
    "Votre nouveau mot de passe",
    "Mon nouveau mot de passe",
    "Où souhaitez",
    "Comment souhaitez",
    "Comment voulez",
    "Compte bloqué",
    "Accès bloqué",
  ],
);
export const flowWords: Anchor = words(
  ["Étape 1/3", "Étape 2/3", "Étape 3/3", "Étape 1/2", "Étape 2/2", "Étape 1 sur 3", "Étape 2 sur 3", "Étape 3 sur 3"],
  [
    "Un code à usage unique",
    "Un code vous a été envoyé au",
    "Un code vous a été envoyé à l'adresse",
    "Un code vous a été envoyé par SMS",
    "Un code vient",
    "Un code a été envoyé",
    "Un SMS vous a",
    "Un SMS vient",
    "Un SMS a été",
    "Nous vous avons envoyé un code",
    "Nous vous avons envoyé un SMS",
    "Nous vous avons envoyé un message",
  ],
);
/** The channel is asked for, be there one or two. */
export const oneChannelWords: Anchor = words(
  [],
  [
    "Je choisis comment",
    "Je choisis le mode de réception",
    "Choisissez comment",
    "Choisissez le mode de réception",
    "Comment souhaitez-vous recevoir",
    "Comment voulez-vous recevoir",
    "Où souhaitez-vous recevoir",
  ],
);
