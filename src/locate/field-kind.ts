import type { FieldKind } from "../model/target.ts";
import { inputType } from "./role-of.ts";

/** What the markup of a field says of its kind. Attributes only; never its value (R62). */
export interface DeclaredKind {
  readonly type: string;
  readonly autocomplete: string;
  readonly inputmode: string;
  readonly maxlength: number | null;
}

/** How a field's markup agrees with the kind that is looked for. `proof` is a kind that tells by itself. */
export type KindAgreement = "proof" | "agrees" | "silent" | "contradicts";

/** Types that say by themselves what is asked for, unless the data also ask for a token of another thing. */
const TELLING_TYPES: Readonly<Record<string, readonly string[]>> = {
  password: ["current-password", "new-password"],
  file: [],
  date: ["bday"],
};
/** Tokens of `autocomplete` that name the same thing. */
const FAMILIES = [
  /^(username|email)$/,
  /^current-password$/,
  /^new-password$/,
  /^one-time-code$/,
  /^tel(-|$)/,
  /^bday/,
  /^(given-|family-|additional-)?name$/,
  /^(street-|address-|postal-code|country)/,
  /^cc-/,
];
/** Material and others write the greatest number there is. */
const NO_REAL_LIMIT = 100;

/** @param wanted the kind in the data; a list means « one of these » */
export function kindAgreement(declared: DeclaredKind, wanted: FieldKind): KindAgreement {
  if (contradicts(declared, wanted)) return "contradicts";
  const agreesOnToken = (wanted.autocomplete ?? []).includes(declared.autocomplete);
  const agreesOnType = (wanted.type ?? []).includes(declared.type);
  if (agreesOnToken || (agreesOnType && typeTells(declared, wanted))) return "proof";
  const agrees = agreesOnType || (wanted.inputmode ?? []).includes(declared.inputmode) || fitsLength(declared, wanted);
  return agrees ? "agrees" : "silent";
}

/** Whether a field is of this kind without a name: a telling kind, or everything that the data declare. */
export function isOfKind(declared: DeclaredKind, wanted: FieldKind): boolean {
  const agreement = kindAgreement(declared, wanted);
  if (agreement !== "agrees") return agreement === "proof";
  return (
    (wanted.type?.includes(declared.type) ?? true) &&
    (wanted.autocomplete?.includes(declared.autocomplete) ?? true) &&
    (wanted.inputmode?.includes(declared.inputmode) ?? true) &&
    (wanted.maxlength === undefined || fitsLength(declared, wanted)) &&
    // A plain text field is no kind at all.
    (declared.type !== "text" || wanted.inputmode !== undefined || wanted.maxlength !== undefined)
  );
}

/** Whether the markup says anything but « some text ». */
export function isTelling({ type, autocomplete, inputmode, maxlength }: DeclaredKind): boolean {
  return type !== "text" || autocomplete !== "" || inputmode !== "" || maxlength !== null;
}

/** What the markup of a field says. */
export function declaredKind(element: Element): DeclaredKind {
  const limit = Number(element.getAttribute("maxlength") ?? "");
  const tokens = (element.getAttribute("autocomplete") ?? "").trim().toLowerCase().split(/\s+/);
  return {
    type: element.localName === "input" ? inputType(element) : element.localName,
    // The last token but `webauthn` names the kind (« section-a shipping email »).
    autocomplete: tokens.filter((token) => token !== "webauthn").at(-1) ?? "",
    inputmode: (element.getAttribute("inputmode") ?? "").toLowerCase(),
    maxlength: limit > 0 && limit <= NO_REAL_LIMIT ? limit : null,
  };
}

function contradicts(declared: DeclaredKind, wanted: FieldKind): boolean {
  return typeContradicts(declared, wanted) || tokenContradicts(declared, wanted) || lengthContradicts(declared, wanted);
}

function typeContradicts(declared: DeclaredKind, wanted: FieldKind): boolean {
  const types = wanted.type;
  if (types === undefined || types.includes(declared.type)) return false;
  if (declared.type === "file" || types.every((type) => type === "file")) return true;
  // « Afficher le mot de passe » turns a password into text, so that way is allowed; a code may be masked.
  if (declared.type === "password") return !(wanted.autocomplete ?? []).includes("one-time-code");
  if (types.every((type) => type === "password")) return declared.type !== "text";
  return false;
}

function tokenContradicts(declared: DeclaredKind, wanted: FieldKind): boolean {
  const tokens = wanted.autocomplete;
  const family = familyOf(declared.autocomplete);
  if (tokens === undefined || tokens.length === 0 || family === -1) return false;
  return !tokens.some((token) => familyOf(token) === family);
}

function familyOf(token: string): number {
  return FAMILIES.findIndex((family) => family.test(token));
}

function lengthContradicts(declared: DeclaredKind, wanted: FieldKind): boolean {
  return (
    wanted.maxlength !== undefined &&
    declared.maxlength !== null &&
    declared.maxlength > 1 &&
    !fitsLength(declared, wanted)
  );
}

function fitsLength(declared: DeclaredKind, wanted: FieldKind): boolean {
  if (wanted.maxlength === undefined || declared.maxlength === null) return false;
  return declared.maxlength >= wanted.maxlength[0] && declared.maxlength <= wanted.maxlength[1];
}

/** A login's password field tells; the same type in a target that asks for a one-time code does not. */
function typeTells(declared: DeclaredKind, wanted: FieldKind): boolean {
  const fitting = TELLING_TYPES[declared.type];
  if (fitting === undefined || isCodeLike(declared, wanted)) return false;
  return (wanted.autocomplete ?? []).every((token) => fitting.includes(token));
}

/** A masked box that takes a few digits is a code, not the password. */
function isCodeLike(declared: DeclaredKind, wanted: FieldKind): boolean {
  if (declared.type !== "password" || (wanted.inputmode ?? []).length > 0) return false;
  return declared.inputmode === "numeric" || (declared.maxlength !== null && declared.maxlength <= 8);
}
