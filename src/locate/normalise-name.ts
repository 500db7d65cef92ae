const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Icon fonts live in the private-use area. */
const ICONS = /[\uE000-\uF8FF]/g;
const APOSTROPHES = /[’‘ʼ´′‛＇]/g;
const DECORATIONS =
  /(?: (?:champs? )?(?:obligatoire|facultatif|optionnel|requis|required|optional)| (?:ce(?:t hyper)? ?lien )?(?:(?:s'?)?ouvr(?:e|ira) |ouverture )?(?:dans )?(?:une? )?(?:nouvelle fenetre|nouvel onglet))+$/;
/** Asked first: most names have none of these, and the pattern takes 34 kB of machine code once it is used. */
const LAST_WORDS = "obligatoire,facultatif,optionnel,requis,required,optional,fenetre,onglet".split(",");

/**
 * The form in which names are compared: case, accents, apostrophes, kinds of space, punctuation, icons and invisible
 * characters do not count. `+` does (FranceConnect is not FranceConnect+), except at the very start, where it is drawn
 * as an icon (« + Ajouter un document »). Words are never compared by likeness: « se connecter » and « se déconnecter »
 * are 86 % alike by edit distance.
 * @param text any text, as the page or the data have it
 * @returns lower-case words separated by one space; empty when nothing is left
 */
export function normaliseName(text: string): string {
  return plainLetters(text).replace(SEPARATORS, " ").replace(EDGES, "");
}

/** Lower case, without accents. Nearly all texts of a page take a short way; the costly steps are for what is left. */
function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return (RARE.test(text) ? replaceRare(text) : text).normalize("NFKD").replace(ACCENTS, "").toLowerCase();
}

const ASCII = /^[\x00-\x7f]*$/;
const RARE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\uE000-\uF8FFœŒæÆ’‘ʼ´′‛＇]/;
const ACCENTS = /[\u0300-\u036f]/g;
/**
 * All but letters and digits, by their blocks once accents are taken off. Not by `\p{L}`: for that the browser builds
 * tables of all of Unicode on every page, whether a guide runs or not.
 */
const SEPARATORS = /[^a-z0-9'+\xDF-\xF6\xF8-\u1FFF\u3040-\uD7FF]+/g;
const EDGES = /^[ '+]+|[ ']+$/g;

function replaceRare(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(ICONS, " ")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(APOSTROPHES, "'");
}

/** Without soft hyphens and other invisible characters, accents composed: for patterns that read words. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC");
}

/** Takes « (obligatoire) », « nouvelle fenêtre » and the like off the end of a normalised name. */
export function withoutDecorations(normalised: string): string {
  return LAST_WORDS.some((word) => normalised.endsWith(word)) ? normalised.replace(DECORATIONS, "") : normalised;
}

/**
 * The key two names are compared by: the normalised name without spaces and apostrophes, so that markup that splits a
 * word (« S’<b>identifier</b> ») does not matter.
 */
export function nameKey(text: string): string {
  const key = plainLetters(text).replace(NOT_IN_KEY, "");
  return key.startsWith("+") ? key.replace(/^\++/, "") : key;
}

const NOT_IN_KEY = /[^a-z0-9+\xDF-\xF6\xF8-\u1FFF\u3040-\uD7FF]+/g;
