import { type Random, seeded } from "./random.ts";

/** A page of another service, in our own markup. */
export interface ForeignPage {
  readonly name: string;
  readonly html: string;
}

const SERVICES = [
  "Banque des Prés",
  "Mutuelle du Littoral",
  "Laboratoire Belair",
  "Clinique des Tilleuls",
  "Ville de Saint-Amand",
  "Pharmacie du Pont",
  "Énergie du Val",
  "Mobile Sud",
  "Le Petit Marché",
  "Cinéma Rex",
  "École Jules-Verne",
  "Transports de l’Ouest",
];
const LOGIN = ["Se connecter", "Connexion", "Je me connecte", "Valider", "Continuer", "Entrer"];
const IDENTIFIER = ["Identifiant", "Adresse e-mail", "Numéro de client", "Nom d’utilisateur", "Numéro de patient"];
const PASSWORD = ["Mot de passe", "Code personnel", "Code secret", "Votre mot de passe"];

/** What a page of a kind says: built from parts that the real site has too, in other company. */
type Body = (random: Random, service: string, parts: Parts) => string;

/** How controls are drawn: each page in one of several ways. */
interface Parts {
  readonly field: (label: string, attributes?: string) => string;
  readonly button: (name: string) => string;
  readonly link: (name: string) => string;
  readonly choice: (name: string, type?: string) => string;
}

const KINDS: Readonly<Record<string, Body>> = {
  login: (random, service, { field, button, link, choice }) =>
    `<h1>${random.pick([`Connexion à ${service}`, "Espace client", "Mon compte", "Bonjour", "Identification"])}</h1><form>${field(random.pick(IDENTIFIER), `type="text" autocomplete="username"`)}${field(random.pick(PASSWORD), `type="password" autocomplete="current-password"`)}${random.below(2) === 0 ? choice("Se souvenir de moi") : ""}${button(random.pick(LOGIN))}${link(random.pick(["Mot de passe oublié ?", "Besoin d’aide ?", "Première visite"]))}</form>`,
  signUp: (random, _service, { field, button, choice }) =>
    `<h1>${random.pick(["Créer un compte", "Inscription", "Devenir client"])}</h1><form>${field("Nom")}${field("Prénom")}${field("Adresse e-mail", `type="email"`)}${field("Mot de passe", `type="password" autocomplete="new-password"`)}${field("Confirmer le mot de passe", `type="password"`)}${choice("J’accepte les conditions générales d’utilisation")}${button(random.pick(["Créer mon compte", "Valider", "Continuer"]))}</form>`,
  forgotten: (random, _service, { field, button, link }) =>
    `<h1>${random.pick(["Mot de passe oublié", "Réinitialiser votre mot de passe", "Un trou de mémoire ?"])}</h1><form>${field(random.pick(IDENTIFIER))}${button(random.pick(["Envoyer", "Valider", "Recevoir un lien"]))}</form>${link("Retour")}`,
  code: (random, service, { field, button, link }) =>
    `<h1>${random.pick([`Paiement à ${service}`, "Confirmez votre achat", "Sécurité renforcée"])}</h1><p>Montant : 24,90 €</p><form>${field(random.pick(["Code reçu", "Code de votre banque", "Code de validation"]), `inputmode="numeric" maxlength="6"`)}${button("Valider")}</form>${link("Renvoyer le code")}`,
  contact: (_random, _service, { field, button }) =>
    `<h1>Nous écrire</h1><form>${field("Nom")}${field("Adresse e-mail", `type="email"`)}${field("Numéro de téléphone", `type="tel"`)}<label>Message <textarea></textarea></label>${button("Envoyer")}</form>`,
  basket: (_random, _service, { button, field }) =>
    `<h1>Votre panier</h1><ul><li>Savon doux, 3,20 €</li><li>Brosse, 2,10 €</li></ul>${field("Code promo")}${button("Continuer")}${button("Supprimer")}`,
  account: (random, _service, { link, button }) =>
    `<h1>${random.pick(["Mon espace client", "Mes informations", "Mes commandes"])}</h1><ul><li>${link("Mes commandes")}</li><li>${link("Mes factures")}</li><li>${link("Paramètres")}</li></ul>${button("Se déconnecter")}`,
  documents: (random, _service, { link, button }) =>
    `<h1>${random.pick(["Mes factures", "Mes relevés", "Comptes rendus d’examens", "Mes contrats"])}</h1><ul><li>${link("Janvier 2026")}</li><li>${link("Février 2026")}</li></ul>${button("Télécharger")}`,
  appointment: (_random, _service, { choice, button, field }) =>
    `<h1>Prendre rendez-vous</h1><form>${field("Date", `type="date"`)}${choice("Le matin", "radio")}${choice("L’après-midi", "radio")}${button("Suivant")}</form>`,
  article: (_random, service, { link }) =>
    `<h1>Votre santé au quotidien</h1><p>${service} vous conseille de marcher une demi-heure par jour. La carte Vitale est demandée à l’accueil.</p>${link("Lire la suite")}${link("Partager")}`,
  questions: (_random, _service, { link }) =>
    `<h1>Questions fréquentes</h1><h2>Comment recevoir mon code ?</h2><p>Par SMS ou par e-mail.</p><h2>Comment me connecter ?</h2><p>Avec votre identifiant.</p>${link("Nous contacter")}`,
  missing: (random, _service, { link }) =>
    `<h1>${random.pick(["Page introuvable", "404", "Oups"])}</h1>${link("Retour à l’accueil")}`,
  newsletter: (_random, _service, { field, button, choice }) =>
    `<h1>Notre lettre</h1><form>${field("Adresse e-mail", `type="email"`)}${choice("J’accepte de recevoir la lettre")}${button("S’abonner")}</form>`,
  identity: (_random, _service, { field, button }) =>
    `<h1>Rattacher votre carte</h1><form>${field("Numéro de sécurité sociale", `inputmode="numeric" maxlength="15"`)}${field("Date de naissance", `type="date"`)}${button("Rattacher")}</form>`,
};

/**
 * Pages of other services, seeded: as close to the site's own as services of the same country are. No page is among them
 * that says the same whoever says it: « Maintenance en cours », « Mon compte » over a button to log out.
 */
export function foreignMarkup(count: number): readonly ForeignPage[] {
  const random = seeded(2026);
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, at): ForeignPage => {
    const [kind, body] = kinds[at % kinds.length] ?? raise();
    const service = random.pick(SERVICES);
    const parts = random.pick(WAYS)(random);
    const main = `<main>${body(random, service, parts)}</main>`;
    return { name: `made ${String(at)} ${kind} of ${service}`, html: random.pick(FRAMES)(main, service, parts) };
  });
}

const WAYS: readonly ((random: Random) => Parts)[] = [
  (random) => ({
    field: (label, attributes = `type="text"`) => {
      const id = `f${String(random.below(1_000_000))}`;
      return `<p><label for="${id}">${label}</label> <input id="${id}" ${attributes}></p>`;
    },
    button: (name) => `<button type="submit">${name}</button>`,
    link: (name) => `<a href="/quelque-part">${name}</a>`,
    choice: (name, type = "checkbox") => `<p><label><input type="${type}" name="x"> ${name}</label></p>`,
  }),
  () => ({
    field: (label, attributes = `type="text"`) => `<div><input placeholder="${label}" ${attributes}></div>`,
    button: (name) => `<div role="button" tabindex="0">${name}</div>`,
    link: (name) => `<a href="#">${name}</a>`,
    choice: (name, type = "checkbox") => `<div role="${type}" tabindex="0" aria-checked="false">${name}</div>`,
  }),
  () => ({
    field: (label, attributes = `type="text"`) => `<div><input aria-label="${label}" ${attributes}></div>`,
    button: (name) => `<input type="submit" value="${name}">`,
    link: (name) => `<button type="button">${name}</button>`,
    choice: (name, type = "checkbox") => `<span><input type="${type}" aria-label="${name}"> ${name}</span>`,
  }),
];

const FRAMES: readonly ((main: string, service: string, parts: Parts) => string)[] = [
  (main) => main,
  (main, service, { link }) =>
    `<header><a href="/">${service}</a><nav>${link("Accueil")}${link("Documents")}${link("Messagerie")}${link("Connexion")}</nav></header>${main}<footer>${link("Mentions légales")}${link("Accessibilité : non conforme")}</footer>`,
  (main, service, { button }) =>
    `<div><b>${service}</b>${button("Menu")}${button("Se connecter")}</div>${main}<div role="dialog" aria-label="Cookies"><p>Nous utilisons des cookies.</p>${button("Tout accepter")}${button("Tout refuser")}</div>`,
];

function raise(): never {
  throw new Error("there is no kind of page");
}
