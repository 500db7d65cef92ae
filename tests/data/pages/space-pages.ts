import {
  bare,
  button,
  choice,
  dialog,
  field,
  link,
  list,
  member,
  memberHeader,
  onPublic,
  type Page,
} from "./markup.ts";

const home = `<p>Vous avez la main sur votre santé</p><h1>Bonjour Odette,</h1>${button("completer-mon-profil-medical", "Compléter mon profil médical")}${button("ajouter-un-document", "Ajouter un document de santé")}`;
const form = `${field("nom-du-document", "Nom du document")}${field("date-du-document", "Date du document ou date du jour", `type="text" placeholder="jj/mm/aaaa"`)}${list("categorie-du-document", "Catégorie du document", ["Ordonnances et soins", "Autres documents"])}`;
const who = `${choice("document-visible", "Ce document est visible par les professionnels de santé autorisés à accéder à vos documents.")}${choice("document-masque", "Ce document est masqué aux professionnels de santé. Il reste visible par la personne qui l'a déposé et par vous-même.")}`;
const documents = `<h1>Documents de santé</h1>${button("ajouter-un-document", "Ajouter un document")}<ul><li>Ordonnance de mai</li></ul>`;
const unmarked = (html: string): string => html.replaceAll(/ data-t="[^"]*"/gu, "");

export const spacePages: readonly Page[] = [
  { name: "the home page of the space", screen: "accueil-connecte", path: "/mon-espace", html: member(home) },
  {
    name: "the home page, whose menu says how many messages wait",
    screen: "accueil-connecte",
    html: member(home).replace(">Messagerie<", ">Messagerie <span>2 messages non lus</span><"),
  },
  {
    name: "the home page, blocks with headings, at an unknown address",
    screen: "accueil-connecte",
    html: member(`${home}<h2>Mes documents de santé</h2><h2>Ma messagerie</h2><h2>Mon profil médical</h2>`),
  },
  {
    name: "a home page that greets nobody",
    screen: "espace",
    html: member(`<h1>Accueil</h1>${button("ajouter-un-document", "Ajouter un document de santé")}`),
  },
  { name: "another page of the space", screen: "espace", html: member("<h1>Agenda de santé</h1>") },
  // Seen once, before new terms that the site wanted accepted: the menu alone passed for the space, and the guide ended.
  { name: "the menu of the space round a page that is still loading", screen: "unknown", html: member("") },
  { name: "the documents", screen: "documents", path: "/documents", html: member(documents) },
  { name: "the documents, at an unknown address", screen: "documents", html: member(documents) },
  {
    name: "the documents, one of them chosen",
    screen: "documents",
    html: member(`${documents}${button("modifier-la-confidentialite", "Modifier la confidentialité")}`),
  },
  {
    name: "one document, on a page of its own",
    screen: "documents",
    path: "/documents/12",
    html: member(`<h1>Ordonnance</h1>${button("modifier-la-confidentialite", "Modifier la confidentialité")}`),
  },
  {
    name: "the documents, with a filter by category",
    screen: "documents",
    html: member(
      `<h1>Mes documents</h1>${list("", "Catégorie", ["Toutes"])}${button("ajouter-un-document", "Ajouter un document")}`,
    ),
  },
  {
    name: "the messages",
    screen: "messagerie",
    path: "/messagerie",
    html: member(`<h1>Messagerie de santé</h1>${button("", "Nouveau message")}<ul><li>Dr Martin</li></ul>`),
  },
  {
    name: "the medical profile",
    screen: "profil-medical",
    path: "/medical/profil",
    html: member(
      `<h1>Profil médical</h1>${link("rubrique-maladies", "Maladies et sujets de santé")}${link("rubrique-traitements", "Traitements")}${link("rubrique-allergies", "Allergies")}${link("rubrique-vaccinations", "Vaccinations")}${link("rubrique-groupe-sanguin", "Groupe sanguin")}`,
    ),
  },
  {
    name: "the medical profile, as cards with a button each",
    screen: "profil-medical",
    path: "/medical/profil",
    html: member(
      `<h1>Profil médical</h1><ul><li><h2>Traitements</h2>${link("rubrique-traitements", "Consulter Traitements")}</li><li><h2>Allergies</h2>${button("rubrique-allergies", "Consulter Allergies")}</li></ul>`,
    ).replace(button("se-deconnecter", "Déconnexion"), button("", "Odette Exemple")),
  },
  {
    name: "a rubric of the medical profile",
    screen: "rubrique-du-profil",
    path: "/medical/profil/maladies",
    html: member(`<h1>Maladies et sujets de santé</h1>${button("", "Ajouter une maladie")}`),
  },
  {
    name: "the access of others",
    screen: "acces-au-profil",
    html: member(`<h1>Donner accès à mon profil</h1>${field("", "Adresse e-mail de votre aidant", `type="email"`)}`),
  },
  {
    name: "the end of the profile, in the settings",
    screen: "cloture-du-profil",
    html: member(`<h1>Clôture du profil</h1><p>Je clôture mon profil.</p>${button("", "Clôturer")}`),
  },
  {
    name: "the settings",
    screen: "parametres",
    html: member(
      `<h1>Paramètres</h1>${link("", "Confidentialité")}${link("donner-acces", "Partage du profil")}${link("cloture-du-profil", "Clôture du profil")}`,
    ),
  },
  {
    name: "the file, on a page",
    screen: "document-fichier",
    html: member(
      `<h1>Ajouter un document</h1><p>Taille maximale du fichier : 5 Mo</p>${button("", "Prendre une photo")}${button("choisir-un-fichier", "Choisir un fichier")}`,
    ),
  },
  {
    name: "the file, a field in a window over the documents",
    screen: "document-fichier-fenetre",
    html: `${unmarked(member(documents))}${dialog(`<h2>Ajouter un document</h2>${field("choisir-un-fichier", "Sélectionner un fichier", `type="file"`)}${button("apres-le-fichier", "Continuer")}${button("", "Fermer")}`)}`,
  },
  {
    name: "the form of a document, on a page",
    screen: "document-formulaire",
    html: member(
      `<h1>Ajouter un document</h1><form>${form}${who}${button("ajouter-le-document", "Ajouter le document")}</form>`,
    ),
  },
  {
    name: "the form of a document with its file, in a window",
    screen: "document-formulaire-fenetre",
    html: `${unmarked(member(documents))}${dialog(`<h2>Ajouter un document</h2>${field("choisir-un-fichier", "Choisir un fichier", `type="file"`)}${form}${button("ajouter-le-document", "Valider")}${button("", "Annuler")}`)}`,
  },
  {
    name: "the document was added, over the list",
    screen: "document-ajoute",
    html: member(`${documents}<p>Document ajouté</p>`),
  },
  {
    name: "who sees a document, in a window",
    screen: "confidentialite-fenetre",
    html: `${unmarked(member(documents))}${dialog(`<h2>Confidentialité</h2>${who}${button("valider-la-confidentialite", "Valider")}${button("", "Annuler")}`)}`,
  },
  {
    name: "who sees a document, on a page",
    screen: "confidentialite",
    html: member(`<h1>Ordonnance de mai</h1>${who}${button("valider-la-confidentialite", "Enregistrer")}`),
  },
  {
    name: "the welcome page of closing",
    screen: "cloture-accueil",
    path: "/enrolement/cloture/accueil",
    html: onPublic(
      `<h1>M'opposer à Mon espace santé</h1><p>Je peux m'opposer à tout moment.</p>${button("commencer-la-cloture", "Commencer")}`,
    ),
  },
  {
    name: "the numbers asked for closing",
    screen: "cloture-identite",
    html: bare(
      `<h1>Clôturer ou m'opposer à Mon espace santé</h1><form>${field("numero-de-securite-sociale", "Numéro de sécurité sociale")}${field("numero-de-serie", "Numéro de série")}${button("valider-l-identite demander-le-code", "Valider")}</form>`,
    ),
  },
  {
    name: "logged out",
    screen: "deconnecte",
    html: bare(`<h1>Vous êtes déconnecté</h1>${button("se-connecter", "Se connecter")}`),
  },
  {
    name: "the question before logging out, in a window",
    screen: "confirmer-la-deconnexion",
    html: `${unmarked(member(home))}${dialog(`<h2>Voulez-vous vraiment partir ?</h2>${button("", "Annuler")}${button("se-deconnecter", "Se déconnecter")}`)}`,
  },
  {
    name: "an open account menu, which is no question",
    screen: "accueil-connecte",
    html: `${memberHeader.replace(/<button[^>]*>Déconnexion<\/button>/u, "")}<div role="dialog">${link("donner-acces", "Donner accès à mon profil")}${button("se-deconnecter", "Se déconnecter")}</div><main>${home}</main>`,
  },
];
