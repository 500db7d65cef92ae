import { nameKey } from "./normalise-name.ts";
import type { PageIndex } from "./page-index.ts";
import { inputType } from "./role-of.ts";
import { closestAcross } from "../dom/drawn-tree.ts";

/** Keys of names of a field that asks for something else than what the person already has. */
const ANOTHER =
  /nouveau|confirm|chois|choose|creer|creez|creation|create|^seta|repet|new|retype|again|verif|captcha|search|recherche|code(?!dacces)/;
const CURRENT = /actuel|ancien|current|^old/;
/** Keys of captions of a form in which an account is made. */
const MAKES_ACCOUNT = /inscri|creer|creez|createa|creation|signup|register|enregistrer|joinnow|joinfor|jem?abonne/;
const IDENTITY_TOKENS =
  /\b(given-name|family-name|bday|bday-day|street-address|postal-code|tel-national|organization)\b/;
const IDENTITY_NAMES = /^(firstname|lastname|prenom|votreprenom|nomdefamille|datedenaissance|dateofbirth|birthday)/;
/** Names that developers give: never a proof of anything, but enough to doubt. */
const SIGN_UP_NAMES = /sign[-_]?up|^reg[-_]|regist|inscri|new[-_]?p(ass|wd)|create[-_]?acc|reset[-_]?p/i;
const OTHER_FIELD_NAMES = /code|captcha|verif|otp|search|recherche|token/i;
const SUBMIT = "input[type=submit],input[type=image],button:not([type=button],[type=reset])";

/** What developers call an element. */
const codeNamesOf = (element: Element): string => `${element.id} ${element.getAttribute("name") ?? ""}`;

/** Whether a developer's name for a field makes it doubtful that it is the one field asked for by its place. */
export function isNamedForAnother(field: Element): boolean {
  return OTHER_FIELD_NAMES.test(codeNamesOf(field));
}

/** Whether a field's own names say that it asks for a new secret, a code or a search. */
export function asksForAnother(names: Iterable<string>): boolean {
  return [...names].some((name) => ANOTHER.test(name));
}

/**
 * Whether a password field belongs to a form in which an account is made or a secret is changed: two secrets, a secret
 * declared new, a person's identity asked for, or a button that says so. The login's password is never pointed at there.
 */
export function isInSignUp(element: Element, names: Iterable<string>, index: PageIndex): boolean {
  const all = [...names];
  if (all.some((name) => CURRENT.test(name))) return false;
  if (asksForAnother(all)) return true;
  if ((element.getAttribute("autocomplete") ?? "").includes("current-password")) return false;
  const form = closestAcross(element, "form,dialog,[role=dialog],main,body");
  if (form === null) return false;
  const fields = [...form.querySelectorAll("input")].filter((field) => index.isRendered(field));
  const secrets = fields.filter((field) => inputType(field) === "password");
  if (
    secrets.length > 1 ||
    secrets.some((field) => (field.getAttribute("autocomplete") ?? "").includes("new-password"))
  )
    return true;
  if (isNamedForSignUp(element, form)) return true;
  if (fields.some((field) => isToConfirm(field, index)) || makesAccount(form, index)) return true;
  return fields.filter((field) => isOfIdentity(field, index)).length > 1;
}

function isNamedForSignUp(field: Element, form: Element): boolean {
  const ofForm = form.localName === "form" ? `${codeNamesOf(form)} ${form.getAttribute("action") ?? ""}` : "";
  const isLogin = /log[-_]?[io]n|sign[-_]?in|connexion|connect|identif/i.test(ofForm);
  const own = codeNamesOf(field);
  return (
    own.split(" ").some((name) => SIGN_UP_NAMES.test(name)) ||
    (!isLogin && ofForm.split(" ").some((name) => SIGN_UP_NAMES.test(name)))
  );
}

function isOfIdentity(field: Element, index: PageIndex): boolean {
  return (
    IDENTITY_TOKENS.test(field.getAttribute("autocomplete") ?? "") ||
    captionsOf(field, index).some((caption) => IDENTITY_NAMES.test(caption))
  );
}

/** What is typed twice is new. */
function isToConfirm(field: Element, index: PageIndex): boolean {
  return captionsOf(field, index).some((caption) => /^(confirm|repet|retype|repeat)/.test(caption));
}

function captionsOf(field: Element, index: PageIndex): readonly string[] {
  const labels = index.context.labelsOf(field).map((label) => label.textContent);
  const own = [field.getAttribute("placeholder"), field.getAttribute("aria-label")].filter((text) => text !== null);
  return [...labels, ...own].map(nameKey);
}

/** Every button that sends the form speaks of making an account. */
function makesAccount(form: Element, index: PageIndex): boolean {
  // Outside a form any button is a submit button by default; only a declared one counts.
  const captions = [...form.querySelectorAll(form.localName === "form" ? SUBMIT : "[type=submit]")]
    .filter((button) => index.isRendered(button))
    .map((button) => nameKey(button.localName === "input" ? (button.getAttribute("value") ?? "") : button.textContent))
    .filter((caption) => caption !== "");
  return captions.length > 0 && captions.every((caption) => MAKES_ACCOUNT.test(caption));
}

/**
 * Whether a field stands in a form that asks for a bank card, or beside a picture to be copied: « code de sécurité » and
 * « code de vérification » mean something else there than the code that was sent.
 */
export function isCodeOfAnotherKind(field: Element, index: PageIndex): boolean {
  if ((field.getAttribute("autocomplete") ?? "").includes("one-time-code")) return false;
  if (OTHER_CODE_NAMES.test(codeNamesOf(field))) return true;
  const form = closestAcross(field, "form,dialog,[role=dialog],main,body");
  if (form === null) return false;
  if (form.querySelector("img[src*=captcha],img[alt*=captcha],img[id*=captcha],canvas[id*=captcha]") !== null) {
    return true;
  }
  const asksForCard = [...form.querySelectorAll("input")].some(
    (other) =>
      /\bcc-(number|exp|csc)/.test(other.getAttribute("autocomplete") ?? "") ||
      captionsOf(other, index).some((caption) => CARD_WORDS.test(caption)),
  );
  return asksForCard || (form.textContent.length < LONGEST_FORM && CARD_WORDS.test(nameKey(form.textContent)));
}

/** Names that developers give to a code to be copied, and to the code of a card. */
const OTHER_CODE_NAMES = /captcha|check[-_]?code|validate[-_]?code|img[-_]?code|vcode|card|c[cv]v|cvc/i;
/** A bank card. The carte Vitale has a number too, and is no such card. */
const CARD_WORDS = /(credit|bank|debit)?cardnumber|creditcard|cartebancaire|numerodecarte(?!vitale)/;
/** Letters of a form worth reading for that. */
const LONGEST_FORM = 5000;
