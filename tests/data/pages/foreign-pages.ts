import { bare, button, choice, field, link, type Page } from "./markup.ts";

/**
 * Pages of other sites that were once taken for ours (263 forms of all the world, 284 pages of a French design system,
 * each asked about at the site's own address): kinds of field alone, and words that every French site has, are no proof.
 */
export const foreignPages: readonly Page[] = [
  {
    name: "a form of another service that asks for the number and the date of birth",
    screen: "unknown",
    html: bare(
      `<h1>Rattacher votre carte</h1>${field("", "Numéro de sécurité sociale", `inputmode="numeric" maxlength="15"`)}${field("", "Date de naissance", `type="date"`)}${button("", "Valider")}`,
    ),
  },
  {
    name: "the code of a bank",
    screen: "unknown",
    html: bare(
      `<h1>Confirmez votre achat</h1><p>Montant : 24,90 €</p><form>${field("", "Code reçu", `inputmode="numeric" maxlength="6"`)}${button("", "Valider")}</form>${link("", "Renvoyer le code")}`,
    ),
  },
  {
    name: "a sign-up that asks for a name, an address and a new password twice",
    screen: "unknown",
    html: bare(
      `<h1>Inscription</h1><form>${field("", "Nom")}${field("", "Adresse e-mail", `type="email"`)}${field("", "Mot de passe", `type="password" autocomplete="new-password"`)}${field("", "Confirmer le mot de passe", `type="password"`)}${button("", "Continuer")}</form>`,
    ),
  },
  {
    name: "a log-in page headed « Identification »",
    screen: "unknown",
    html: bare(
      `<h1>Identification</h1><form>${field("", "Numéro de client", `autocomplete="username"`)}${field("", "Mot de passe", `type="password" autocomplete="current-password"`)}${button("", "Continuer")}</form>`,
    ),
  },
  {
    name: "a log-in page of another French site",
    screen: "unknown",
    html: bare(
      `<h1>Connexion à Nom du service</h1><form>${field("", "Identifiant", `type="text" autocomplete="username"`)}${field("", "Mot de passe", `type="password" autocomplete="current-password"`)}${link("", "Mot de passe oublié ?")}${choice("", "Se souvenir de moi", "checkbox")}${button("", "Se connecter")}</form><h2>Vous n’avez pas de compte ?</h2>${button("", "Créer un compte")}`,
    ),
  },
  {
    name: "a log-in page in English, whose fields say their kind",
    screen: "unknown",
    html: bare(
      `<h1>Sign in</h1><form>${field("", "Username or email address", `type="text" autocomplete="username"`)}${field("", "Password", `type="password" autocomplete="current-password"`)}${button("", "Sign in")}</form>`,
    ),
  },
  {
    name: "the sign-up of another French site",
    screen: "unknown",
    html: bare(
      `<h1>Créer un compte</h1><form>${field("", "Identifiant", `type="text" autocomplete="username"`)}${field("", "Mot de passe", `type="password" autocomplete="new-password"`)}${button("", "Valider")}</form>`,
    ),
  },
  {
    name: "a sign-up in English with two passwords",
    screen: "unknown",
    html: bare(
      `<h1>Sign up</h1><form>${field("", "Password", `type="password"`)}${field("", "Confirm password", `type="password"`)}${button("", "Create account")}</form>`,
    ),
  },
  {
    name: "two fields called « Mot de passe », as a catalogue of fields has them",
    screen: "unknown",
    html: bare(
      `<h1>Mot de passe</h1>${field("", "Mot de passe", `type="password"`)}${field("", "Mot de passe", `type="password"`)}${link("", "Mot de passe oublié ?")}`,
    ),
  },
  {
    name: "a code in English",
    screen: "unknown",
    html: bare(
      `<h1>Check your phone</h1>${field("", "Verification", `type="tel" autocomplete="one-time-code"`)}${button("", "Continue")}`,
    ),
  },
  {
    name: "a file that is asked for",
    screen: "unknown",
    html: bare(`<h1>Upload</h1>${field("", "Ajouter un fichier", `type="file"`)}${button("", "Envoyer")}`),
  },
  {
    name: "a date of birth alone",
    screen: "unknown",
    html: bare(`<h1>Demander une date</h1>${field("", "Date de naissance", `type="text" autocomplete="bday"`)}`),
  },
];
