/**
 * A page of the site as public documents describe it, in the plainest markup; `data-t` marks what a target is, for the
 * test alone. These are not replicas: no style, no script, only words, roles and kinds of field.
 */
export interface Page {
  readonly name: string;
  /** The screen it is, or `unknown`. */
  readonly screen: string;
  readonly html: string;
  /** @default "/" */
  readonly path?: string;
}

let last = 0;
const mark = (target: string): string => (target === "" ? "" : ` data-t="${target}"`);

export function field(target: string, label: string, attributes = `type="text"`): string {
  last += 1;
  return `<div><label for="f${last}">${label}</label><input id="f${last}" ${attributes}${mark(target)}></div>`;
}

export function list(target: string, label: string, options: readonly string[]): string {
  last += 1;
  const items = options.map((option) => `<option>${option}</option>`).join("");
  return `<div><label for="f${last}">${label}</label><select id="f${last}"${mark(target)}>${items}</select></div>`;
}

export function choice(target: string, label: string, type: "radio" | "checkbox" = "radio"): string {
  last += 1;
  return `<div><input type="${type}" name="choix" id="f${last}"${mark(target)}><label for="f${last}">${label}</label></div>`;
}

export const button = (target: string, label: string): string =>
  `<button type="button"${mark(target)}>${label}</button>`;
export const link = (target: string, label: string, path = "#"): string =>
  `<a href="${path}"${mark(target)}>${label}</a>`;
export const sixBoxes = (target: string): string =>
  `<fieldset><legend>Code à usage unique</legend><div>${Array.from(
    { length: 6 },
    (_, at) =>
      `<input type="text" inputmode="numeric" maxlength="1" aria-label="Chiffre ${at + 1}"${at === 0 ? mark(target) : ""}>`,
  ).join("")}</div></fieldset>`;
export const dialog = (inside: string): string => `<div role="dialog" aria-modal="true">${inside}</div>`;

export const cookies = `<div><p>Ce site utilise des cookies.</p>${button("", "Paramétrer les cookies")}${button("refuser-les-cookies", "Tout refuser")}${button("", "Tout accepter")}</div>`;

/** The header of pages for everybody (REP23). */
export const publicHeader = `<header><a href="/">Mon espace santé</a><a href="/questions-frequentes">Besoin d'aide ?</a>${button("activer", "Activer Mon espace santé")}${button("se-connecter retour-a-la-connexion revenir-a-l-accueil", "Se connecter")}</header>`;
export const publicFooter = `<footer><a href="/accessibilite">Accessibilité : partiellement conforme</a><a href="/cgu">Mentions légales et CGU</a><a href="#c">Gestion des cookies</a><a href="mailto:x@y.fr">E-mail</a></footer>`;
/** The header of the person's space (FAQ, REP23). */
export const memberHeader = `<header><a href="/mon-espace">Mon espace santé</a><nav>${link("", "Accueil", "/mon-espace")}${link("menu-documents", "Documents", "/documents")}${link("menu-messagerie", "Messagerie", "/messagerie")}${link("menu-profil-medical", "Profil médical", "/medical/profil")}${link("parametres", "Paramètres", "/mon-compte")}</nav>${button("se-deconnecter", "Déconnexion")}</header>`;

export const onPublic = (main: string): string => `${publicHeader}<main>${main}</main>${publicFooter}`;
export const bare = (main: string): string => `<main>${main}</main>`;
export const member = (main: string): string => `${memberHeader}<main>${main}</main>`;
