import { bare, button, choice, dialog, field, link, list, memberHeader, onPublic } from "./markup.ts";

/** A page of the site that uses the words of a screen and is none. */
interface LookAlike {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** The screens that it is not. */
  readonly isNot: readonly string[];
}

const plain = (label: string): string => button("", label);
/** The header of the person's space while the menu with « Déconnexion » is closed. */
const closedHeader = `<header><nav>${link("", "Documents", "/documents")}${link("", "Messagerie", "/messagerie")}${link("", "Profil médical", "/medical/profil")}</nav><button aria-haspopup="true" aria-expanded="false">Odette EXEMPLE</button><ul hidden><li><button>Déconnexion</button></li></ul></header>`;
const inSpace = (main: string): string => `${memberHeader}<main>${main}</main>`;
const closed = (main: string): string => `${closedHeader}<main>${main}</main>`;
const textArea = `<label for="area">Message</label><textarea id="area"></textarea>`;
const document = `${field("", "Nom du document")}${field("", "Date du document")}`;
const rows = `<h1>Documents de santé</h1>${plain("Ajouter un document")}<ul><li>Ordonnance de mai</li></ul>`;
const visibility = `${choice("", "Visible")}${choice("", "Masqué")}`;
const WINDOW = ["fenetre-d-information"];
const SIGNED_OUT = ["accueil-public", "accueil-public-accroche", "deconnecte"];
const FORM = ["document-formulaire", "document-formulaire-fenetre"];
const FILE = ["document-fichier", "document-fichier-fenetre"];
const WHO_SEES = ["confidentialite", "confidentialite-fenetre"];

export const lookAlikes: readonly LookAlike[] = [
  {
    name: "the public home page with questions about a locked account and an expired session",
    path: "/",
    html: onPublic(
      `<h1>Vous avez la main sur votre santé</h1>${plain("Votre compte est bloqué ?")}${plain("Votre session a expiré ?")}`,
    ),
    isNot: ["compte-bloque", "session-expiree"],
  },
  ...[
    `<h2>Ajouter un document de santé</h2><p>Analyse du document en cours…</p>`,
    `<h2>Nouveau document</h2><p>Glissez un fichier ici</p>`,
    `<h2>Modifier la confidentialité</h2><p>Chargement…</p>`,
    `<h2>Donner accès à mon profil</h2>${plain("Suivant")}`,
    `<h2>Votre session va bientôt expirer</h2>${plain("Rester connecté")}`,
    `<h2>Recevoir mon code</h2>${plain("06 •• •• •• 12")}${plain("o•••@exemple.fr")}`,
  ].map((says) => ({
    name: `a window of a journey (${says.slice(4, 24)}…) with a cross`,
    path: "/mon-espace",
    html: inSpace("") + dialog(`${plain("Fermer")}${says}`),
    isNot: WINDOW,
  })),
  {
    name: "a list that is filtered by names and categories",
    path: "/documents",
    html: inSpace(
      `${rows}${field("", "Nom du document")}${list("", "Catégorie du document", ["Ordonnance"])}${plain("Valider")}`,
    ),
    isNot: FORM,
  },
  {
    name: "a home page that invites to fill in a questionnaire, or later",
    path: "/mon-espace",
    html: inSpace(
      `<h1>Bonjour Odette,</h1>${plain("Compléter mon profil médical")}<h2>Prévention</h2>${plain("Remplir le questionnaire")}${plain("Le faire plus tard")}`,
    ),
    isNot: ["questionnaire", "questionnaire-fenetre"],
  },
  {
    name: "an opposition without headings",
    path: "/",
    html: `<div><b>Mon espace santé</b></div><div><b>Je m'oppose à la création de Mon espace santé</b>${field("", "Numéro de sécurité sociale")}${field("", "Numéro de série de la carte Vitale")}${plain("Valider")}</div>`,
    isNot: ["identite"],
  },
  {
    name: "the space, with the words of the public home page over it",
    path: "/mon-espace",
    html: `${closedHeader}<main><p>Vous avez la main sur votre santé</p><p>Bonjour Odette,</p>${plain("Compléter mon profil médical")}</main>`,
    isNot: SIGNED_OUT,
  },
  {
    name: "conditions of use, with the words of the public home page below",
    path: "/cgu",
    html: `<header><a href="/">Mon espace santé</a>${plain("Mon profil")}</header><main><h1>Conditions générales</h1></main><footer><p>Le service public pour gérer sa santé</p></footer>`,
    isNot: SIGNED_OUT,
  },
  {
    name: "one digit of the card in each box",
    path: "/",
    html: `<main><h1>Mon identité</h1><fieldset><legend>Les 11 derniers chiffres</legend>${`<input maxlength="1" aria-label="chiffre">`.repeat(11)}</fieldset>${plain("Valider")}</main>`,
    isNot: ["code"],
  },
  ...["Activation", "Mon identité", "Représentant légal"].map((title) => ({
    name: `a page of the activation that says « ${title} » alone, under the header of the home page`,
    path: "/",
    html: onPublic(`<h1>${title}</h1>${plain("Continuer")}`),
    isNot: SIGNED_OUT,
  })),
  {
    name: "the end of an opposition, under the header of the home page",
    path: "/",
    html: onPublic("<h2>Votre opposition est enregistrée</h2>"),
    isNot: SIGNED_OUT,
  },
  {
    name: "a question with « Annuler » and « OK »",
    path: "/mon-compte",
    html: inSpace("") + dialog(`<h2>Clôturer définitivement ?</h2>${plain("Annuler")}${plain("OK")}`),
    isNot: WINDOW,
  },
  {
    name: "the cookies, in a window",
    path: "/mon-espace",
    html: inSpace("") + dialog(`<p>Ce site utilise des cookies.</p>${plain("Personnaliser")}${plain("OK")}`),
    isNot: WINDOW,
  },
  {
    name: "the window in which one says where the document is",
    path: "/documents",
    html: inSpace(rows) + dialog(`${plain("Fermer")}<h2>Ajouter un document</h2>${plain("Depuis mon ordinateur")}`),
    isNot: WINDOW,
  },
  {
    name: "a calendar",
    path: "/enrolement/activation",
    html: onPublic(field("", "Date de naissance")) + dialog(`<p>Choisir une date</p>${plain("Effacer")}${plain("OK")}`),
    isNot: WINDOW,
  },
  {
    name: "the questions, with one about being signed out",
    path: "/questions-frequentes",
    html: closed(`<h3><button aria-expanded="false">Vous avez été déconnecté ?</button></h3>`),
    isNot: SIGNED_OUT,
  },
  {
    name: "a service that was signed out",
    path: "/mon-compte/services-synchronises",
    html: closed(`<h1>Services</h1><p>Vous avez bien été déconnecté du service MonSuivi.</p>`),
    isNot: SIGNED_OUT,
  },
  {
    name: "the filter of the documents",
    path: "/documents",
    html: inSpace(`${rows}<fieldset>${choice("", "Tous")}${visibility}${plain("Appliquer")}</fieldset>`),
    isNot: WHO_SEES,
  },
  {
    name: "who may see what comes from now on",
    path: "/mon-compte/confidentialite",
    html: inSpace(
      `<h1>Confidentialité</h1><h2>Nouveaux documents</h2>${choice("", "Visible par les professionnels de santé")}${choice("", "Masqué aux professionnels de santé")}${plain("Enregistrer")}`,
    ),
    isNot: WHO_SEES,
  },
  {
    name: "who may see the person's facts, in the settings",
    path: "/mon-compte/confidentialite",
    html: inSpace(
      `<h2>Confidentialité</h2>${choice("", "Rendre visibles mes informations aux professionnels de santé habilités")}${choice("", "Masquer mes informations aux professionnels de santé")}${plain("Enregistrer")}`,
    ),
    isNot: ["preferences-visibilite"],
  },
  {
    name: "a message with a file",
    path: "/messagerie/nouveau",
    html: inSpace(
      `<h1>Nouveau message</h1><form>${field("", "Objet")}${textArea}${field("", "Ajouter un fichier", `type="file"`)}${plain("Valider")}</form>`,
    ),
    isNot: FILE,
  },
  {
    name: "a document whose name is changed",
    path: "/documents/12",
    html: inSpace(
      `<h1>Modifier le document</h1><form>${document}${list("", "Catégorie du document", ["a"])}${plain("Valider")}</form>`,
    ),
    isNot: FORM,
  },
  {
    name: "what happened lately",
    path: "/mon-espace",
    html: inSpace(`<h1>Bonjour Odette,</h1><ul><li><span>Document ajouté</span> <span>12 mars</span></li></ul>`),
    isNot: ["document-ajoute", "document-ajoute-fenetre", "unknown"],
  },
  {
    name: "a page with « Gérer la confidentialité » at its foot",
    path: "/agenda",
    html: `${inSpace("<h1>Agenda de santé</h1>")}<footer>${link("", "Gérer la confidentialité")}</footer>`,
    isNot: ["documents"],
  },
  {
    name: "a question about the profile of a child",
    path: "/questions-frequentes/mes-enfants",
    html: onPublic(`<h1>Questions fréquentes</h1><h2>Le profil de mon enfant</h2>`),
    isNot: ["activer-fin"],
  },
  {
    name: "a step of the activation for a child",
    path: "/enrolement/activation/recapitulatif",
    html: bare(`<h1>Le profil de Léa</h1><p>Vous allez activer ce profil.</p>${plain("Valider")}`),
    isNot: ["activer-fin"],
  },
  {
    name: "the home page that asks whether one has a profile already",
    path: "/",
    html: onPublic(`<h1>Vous avez la main sur votre santé</h1><p>Vous avez déjà un profil ? Connectez-vous</p>`),
    isNot: ["activer-deja"],
  },
  {
    name: "the welcome of the closing, under other words",
    path: "/enrolement/cloture/accueil",
    html: onPublic(`<h1>Je souhaite fermer mon profil</h1><p>Munissez-vous de votre carte.</p>${plain("Commencer")}`),
    isNot: ["activer-accueil"],
  },
  {
    name: "the card, where a profile is closed",
    path: "/enrolement/cloture/authentification-date-de-naissance",
    html: onPublic(
      `<h1>Mon identité</h1>${field("", "Date de naissance")}${choice("", "Carte Vitale avec photo")}${choice("", "Carte Vitale sans photo")}${plain("Suivant")}`,
    ),
    isNot: ["activer-carte"],
  },
  {
    name: "the form to write to the site",
    path: "/espace-echange",
    html: onPublic(
      `<h1>Nous contacter</h1><form>${field("", "Numéro de sécurité sociale")}${field("", "Date de naissance")}${textArea}${plain("Envoyer")}</form>`,
    ),
    isNot: ["identifiant-oublie"],
  },
  {
    name: "the log-in page that says where the identifier came from",
    path: "/connexion",
    html: onPublic(
      `<h1>Je m'identifie</h1><form>${field("", "Mon identifiant")}<p>Votre identifiant vous a été envoyé par e-mail lors de l'activation.</p>${link("", "Identifiant oublié ?")}${field("", "Mon mot de passe", `type="password"`)}${link("", "Mot de passe oublié ?")}${plain("Continuer")}</form>`,
    ),
    isNot: ["identifiant-envoye", "connexion-identifiant-envoye", "unknown"],
  },
  {
    name: "the questions about what was forgotten",
    path: "/questions-frequentes",
    html: bare(
      `<h1>Accéder à Mon espace santé</h1><button aria-expanded="false">J'ai oublié mon identifiant</button><button aria-expanded="false">J'ai oublié mon mot de passe</button>`,
    ),
    isNot: ["choix-de-l-oubli"],
  },
  {
    name: "the questions, with one about a locked account",
    path: "/questions-frequentes",
    html: onPublic(
      `<h1>Questions fréquentes</h1><h3><button aria-expanded="false">Mon compte est bloqué ?</button></h3>`,
    ),
    isNot: ["compte-bloque"],
  },
  {
    name: "the home page with a carousel, and the way to the objection",
    path: "/",
    html: onPublic(
      `<h1>Vous avez la main sur votre santé</h1>${plain("Précédent")}${plain("Suivant")}<h2>M'opposer à Mon espace santé</h2>${plain("M'opposer à Mon espace santé")}`,
    ),
    isNot: ["cloture-accueil"],
  },
  {
    name: "the search among the documents",
    path: "/documents",
    html: inSpace(
      `${rows}<form role="search">${field("", "Nom du document", `type="search"`)}${field("", "Date du document")}${plain("Valider")}</form>`,
    ),
    isNot: ["document-formulaire"],
  },
  {
    name: "where the identifier is about to be sent",
    path: "/identifiant-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon identifiant</h1><p>Un SMS contenant votre identifiant vous sera envoyé.</p>${field("", "Date de naissance")}${plain("Envoyer")}`,
    ),
    isNot: ["identifiant-envoye"],
  },
  {
    name: "the provisional code of the activation",
    path: "/enrolement/activation/code",
    html: onPublic(
      `<h1>Mon code provisoire</h1><p>Je renseigne ici le code provisoire reçu par courrier.</p>${field("", "Votre code")}${plain("Valider")}`,
    ),
    isNot: ["code"],
  },
  {
    name: "a question about the end of a session",
    path: "/questions-frequentes",
    html: closed(`<h1>Questions fréquentes</h1><h3>Votre session a expiré</h3><h3>Vous avez été déconnecté</h3>`),
    isNot: ["session-expiree", "deconnecte"],
  },
  {
    name: "a new password that is the old one",
    path: "/mot-de-passe-oublie",
    html: bare(
      `<h1>Je choisis mon nouveau mot de passe</h1><p>Votre nouveau mot de passe est identique à l'ancien.</p>${field("", "Nouveau mot de passe", `type="password"`)}${field("", "Confirmer le mot de passe", `type="password"`)}${plain("Valider")}`,
    ),
    isNot: ["unknown", "mot-de-passe-modifie"],
  },
];
