import { bare, button, choice, field, link, onPublic, type Page } from "./markup.ts";

const channel = `${choice("code-par-sms", "Par SMS")}${choice("code-par-mail", "Par e-mail")}`;
const nir = field("numero-de-securite-sociale", "Mon numéro de sécurité sociale");
const birth = field("date-de-naissance", "Date de naissance <small>jj/mm/aaaa</small>");
const serial = field("numero-de-serie", "Mon numéro de série");
const contacts = `<footer><p>Nous contacter</p>${button("", "Par téléphone")}${button("", "Par e-mail")}`;

export const rescuePages: readonly Page[] = [
  {
    name: "the forgotten identifier, without a form, in other words",
    screen: "identifiant-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon identifiant</h1>${field("numero-de-securite-sociale", "Votre numéro de sécurité sociale")}${field("date-de-naissance", "Votre date de naissance")}${button("demander-mon-identifiant", "Valider")}`,
    ),
  },
  {
    name: "the forgotten identifier, with a button nobody knows, over a newsletter without a form",
    screen: "identifiant-oublie",
    html: onPublic(`<h1>J'ai oublié mon identifiant</h1>${nir}${birth}${button("", "C'est parti")}`).replace(
      "<footer>",
      `<footer>${field("", "Votre adresse e-mail", `type="email"`)}${button("", "Envoyer")}`,
    ),
  },
  {
    name: "the forgotten identifier, all on one page",
    screen: "identifiant-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon identifiant</h1><form>${nir}${birth}${channel}${button("demander-mon-identifiant", "Recevoir mon identifiant")}</form>`,
    ),
  },
  {
    name: "the forgotten identifier, without a title that is known",
    screen: "identifiant-oublie",
    html: onPublic(`<h1>Aide à la connexion</h1>${nir}${birth}${button("demander-mon-identifiant", "Valider")}`),
  },
  {
    name: "the forgotten identifier, beside the other rescue",
    screen: "identifiant-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon identifiant</h1>${nir}${birth}<a href="#">J'ai oublié mon mot de passe</a>${button("demander-mon-identifiant", "Valider")}`,
    ),
  },
  {
    name: "the forgotten identifier, with a date field",
    screen: "identifiant-oublie",
    html: onPublic(
      `<h1>Identifiant oublié ?</h1><form>${nir}${field("date-de-naissance", "Ma date de naissance", `type="date"`)}${button("demander-mon-identifiant", "Continuer")}</form>`,
    ),
  },
  {
    name: "the forgotten identifier, over ways to reach the site",
    screen: "identifiant-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon identifiant</h1><form>${nir}${birth}${button("demander-mon-identifiant", "Valider")}</form>`,
    ).replace("<footer>", contacts),
  },
  {
    name: "the identifier was sent",
    screen: "identifiant-envoye",
    html: onPublic(
      `<section><h1>Mon identifiant est envoyé !</h1><p>Consultez vos SMS.</p>${button("retour-a-la-connexion", "Se connecter")}</section>`,
    ).replace(` data-t="se-connecter retour-a-la-connexion revenir-a-l-accueil"`, ""),
  },
  {
    name: "the identifier was sent to an address",
    screen: "identifiant-envoye",
    html: onPublic(`<h1>C'est fait</h1><p>Votre identifiant vous a été envoyé à l'adresse o***@exemple.fr</p>`).replace(
      ` data-t="se-connecter retour-a-la-connexion revenir-a-l-accueil"`,
      ` data-t="retour-a-la-connexion"`,
    ),
  },
  {
    name: "the forgotten password, all on one page",
    screen: "mot-de-passe-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon mot de passe</h1><form>${nir}${serial}${birth}${channel}${button("demander-le-code", "Continuer")}</form>`,
    ),
  },
  {
    name: "the forgotten password, with the kind of card",
    screen: "mot-de-passe-oublie",
    html: bare(
      `<p>Mot de passe oublié</p>${nir}${choice("carte-avec-photo", "Carte Vitale avec photo")}${choice("carte-sans-photo", "Carte Vitale sans photo")}${field("numero-de-serie", "Numéro de série de la carte Vitale")}${field("date-de-naissance", "Date de naissance", `type="tel"`)}${button("demander-le-code", "Valider")}`,
    ),
  },
  {
    name: "the forgotten password, over ways to reach the site",
    screen: "mot-de-passe-oublie",
    html: onPublic(
      `<h1>J'ai oublié mon mot de passe</h1><form>${nir}${serial}${birth}${button("demander-le-code", "Continuer")}</form>`,
    ).replace("<footer>", contacts),
  },
  {
    name: "the numbers of the card, on a page that does not say for what",
    screen: "identite",
    html: onPublic(
      `<h1>Mes informations</h1><form>${nir}${serial}${birth}${button("demander-le-code valider-l-identite", "Valider")}</form>`,
    ),
  },
  {
    name: "the new password, in the deck's words",
    screen: "nouveau-mot-de-passe",
    html: onPublic(
      `<h1>Je choisis mon nouveau mot de passe</h1><form>${field("nouveau-mot-de-passe", "Nouveau mot de passe", `type="password"`)}<ul><li>9 caractères minimum</li><li>Au moins 1 chiffre</li></ul>${field("confirmer-le-mot-de-passe", "Confirmer le mot de passe", `type="password"`)}${button("valider-le-mot-de-passe valider-mes-identifiants", "Valider")}</form>`,
    ),
  },
  {
    name: "the new password, with plain labels",
    screen: "nouveau-mot-de-passe",
    html: bare(
      `<h1>Réinitialisation</h1>${field("nouveau-mot-de-passe", "Mot de passe", `type="password" autocomplete="new-password"`)}${field("confirmer-le-mot-de-passe", "Confirmation du mot de passe", `type="password" autocomplete="new-password"`)}${button("valider-le-mot-de-passe valider-mes-identifiants", "Enregistrer")}`,
    ),
  },
  {
    name: "the code and the new password on one page",
    screen: "nouveau-mot-de-passe",
    html: bare(
      `<h1>Je choisis mon nouveau mot de passe</h1>${field("code-a-usage-unique", "Code à usage unique")}${field("nouveau-mot-de-passe", "Mon nouveau mot de passe", `type="password"`)}${field("confirmer-le-mot-de-passe", "Confirmer mon mot de passe", `type="password"`)}${button("valider-le-mot-de-passe valider-mes-identifiants", "Valider")}`,
    ),
  },
  {
    name: "the password was changed",
    screen: "mot-de-passe-modifie",
    html: bare(`<h1>Mon mot de passe est modifié !</h1>${button("retour-a-la-connexion", "Revenir à la connexion")}`),
  },
  {
    name: "the public home page that says that the password was changed",
    screen: "mot-de-passe-modifie",
    html: `<header>${link("", "Se connecter")}</header><main><p>Mon mot de passe est modifié !</p><h1>Vous avez la main sur votre santé</h1></main>`,
  },
  {
    name: "the change of the password in the account, which is none of this",
    screen: "unknown",
    html: bare(
      `<h1>Modifier mon mot de passe</h1>${field("", "Mot de passe actuel", `type="password"`)}${field("", "Nouveau mot de passe", `type="password"`)}${field("", "Confirmer le mot de passe", `type="password"`)}${button("", "Valider")}`,
    ),
  },
];
