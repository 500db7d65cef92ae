import { bare, button, choice, dialog, field, member, onPublic, publicHeader, type Page } from "./markup.ts";

const unmarked = (html: string): string => html.replaceAll(/ data-t="[^"]*"/gu, "");
const home = member(`<h1>Bonjour Odette,</h1>${button("ajouter-un-document", "Ajouter un document de santé")}`);
const over = (window: string): string => `${unmarked(home)}${dialog(window)}`;

export const interruptionPages: readonly Page[] = [
  {
    name: "the questionnaire",
    screen: "questionnaire",
    html: member(
      `<h1>Entre 45 et 50 ans, il est conseillé de prendre rendez-vous</h1>${button("plus-tard", "Le faire plus tard")}${button("", "Remplir le questionnaire")}`,
    ),
  },
  {
    name: "the questionnaire, with other words to fill it in",
    screen: "questionnaire",
    html: member(
      `<h1>Mon bilan de prévention</h1>${button("plus-tard", "Le faire plus tard")}${button("", "Je commence mon bilan")}`,
    ),
  },
  // Seen once: for 400 ms only its heading was there, the page passed for the home page, and « C'est fini » was said.
  {
    name: "the questionnaire of which only the heading has come",
    screen: "unknown",
    html: member(`<h1>Bilan de prévention</h1><p>Entre 45 et 50 ans, il est conseillé de prendre rendez-vous.</p>`),
  },
  {
    name: "the questionnaire in a window",
    screen: "questionnaire-fenetre",
    html: over(
      `<h2>Bilan de prévention</h2>${button("plus-tard", "Plus tard")}${button("", "Remplir le questionnaire")}`,
    ),
  },
  {
    name: "the new terms, with the menu",
    screen: "nouvelles-conditions",
    html: member(
      `<h1>Mise à jour des Conditions Générales d’Utilisation</h1>${button("accepter-les-nouvelles-conditions", "Accepter les CGU")}`,
    ),
  },
  {
    name: "the new terms, with a box to tick and another title",
    screen: "nouvelles-conditions",
    html: member(
      `<h1>Nos conditions ont changé</h1>${choice("accepter-les-conditions", "J'accepte les conditions générales d'utilisation", "checkbox")}${button("accepter-les-nouvelles-conditions", "Valider")}`,
    ),
  },
  {
    name: "the new terms in a window",
    screen: "nouvelles-conditions-fenetre",
    html: over(
      `<h2>Mise à jour des Conditions Générales d'Utilisation</h2>${button("accepter-les-nouvelles-conditions", "Accepter les CGU")}${button("se-deconnecter", "Se déconnecter")}`,
    ),
  },
  {
    name: "the first preferences",
    screen: "preferences",
    html: member(
      `<h1>Bienvenue Odette</h1><p>Je définis mes préférences pour un meilleur suivi de ma santé.</p>${button("commencer-les-preferences", "Commencer")}`,
    ),
  },
  {
    name: "who sees one's information",
    screen: "preferences-visibilite",
    html: member(
      `<h1>Confidentialité des informations</h1>${choice("informations-visibles", "Rendre visibles mes informations aux professionnels de santé habilités")}${choice("informations-masquees", "Masquer mes informations aux professionnels de santé")}${button("continuer-les-preferences", "Continuer")}`,
    ),
  },
  {
    name: "the access in an emergency",
    screen: "preferences-urgence",
    html: bare(
      `<h1>Accès en cas d'urgence</h1>${choice("", "SAMU", "checkbox")}${choice("", "Documents masqués", "checkbox")}${button("terminer-les-urgences", "Terminer")}`,
    ),
  },
  {
    name: "the children's profiles",
    screen: "profils-a-activer",
    path: "/dashboard/profils-a-activer",
    html: member(
      `<h1>Ajouter un ou plusieurs profils</h1><p>Léa</p>${button("", "Activer")}${button("ignorer-les-profils", "Ignorer")}`,
    ),
  },
  {
    name: "how documents are read",
    screen: "recuperation-automatique",
    html: member(
      `<h1>Récupération automatique des données des documents</h1>${button("fermer-la-fenetre", "J'ai compris")}${button("", "Je souhaite en savoir plus ou m'y opposer")}`,
    ),
  },
  {
    name: "a window that informs",
    screen: "fenetre-d-information",
    html: over(`<h2>Nouveau</h2><p>Vos vaccins sont ici.</p>${button("fermer-la-fenetre", "J’ai compris")}`),
  },
  {
    name: "the question before leaving",
    screen: "quitter-la-page",
    html: `${unmarked(publicHeader)}${dialog(`<h2>Quitter la page ?</h2><p>En quittant cette page, toutes vos modifications seront perdues.</p>${button("rester-sur-la-page", "Annuler")}${button("", "Quitter")}`)}`,
  },
  {
    name: "the session is over, on a page",
    screen: "session-expiree",
    html: onPublic(
      `<section><h1>Votre session a expiré</h1><p>Pour renouveler votre demande, retournez à l’accueil.</p>${button("revenir-a-l-accueil", "Revenir à l’accueil")}</section>`,
    ).replace(/ data-t="se-connecter[^"]*"/u, ""),
  },
  {
    name: "the session is over, in a window",
    screen: "session-expiree-fenetre",
    html: over(`<h2>Votre session a expiré</h2>${button("revenir-a-l-accueil", "Se reconnecter")}`),
  },
  {
    name: "the session is over, in a window over the questions",
    screen: "session-expiree-fenetre",
    path: "/questions-frequentes",
    html: over(`<h2>Votre session a expiré</h2>${button("revenir-a-l-accueil", "Se reconnecter")}`),
  },
  {
    name: "the session is over, said on the login page",
    screen: "connexion",
    html: onPublic(
      `<p>Votre session a expiré</p><h1>Je m'identifie</h1><form>${field("identifiant", "Mon identifiant")}${field("mot-de-passe", "Mon mot de passe", `type="password"`)}${button("continuer-la-connexion", "Continuer")}</form>`,
    ),
  },
  {
    name: "a window that tells what is new",
    screen: "fenetre-d-information",
    html: over(
      `<h2>Nouveautés</h2><ul><li>Modifier vos documents</li><li>Ajouter un document depuis un message</li><li>Confidentialité de vos documents</li></ul>${button("fermer-la-fenetre", "J'ai compris")}`,
    ),
  },
  {
    name: "the account is locked",
    screen: "compte-bloque",
    html: onPublic("<h1>Votre compte est bloqué</h1><p>Contactez le 3422.</p>"),
  },
  {
    name: "the account is locked after attempts",
    screen: "compte-bloque",
    html: onPublic("<p>Suite à plusieurs tentatives infructueuses, votre compte est bloqué.</p>"),
  },
  {
    name: "the site does not work",
    screen: "site-indisponible",
    html: bare(`<h1>Oups !</h1><p>Une erreur est survenue.</p>${button("recharger-la-page", "Recharger la page")}`),
  },
  { name: "a page nobody knows", screen: "unknown", html: bare("<h1>Choses diverses</h1><p>Bonjour à tous.</p>") },
  { name: "an empty page", screen: "unknown", html: "" },
];
