import { termEntry } from "../engine/fixed-card.ts";
import type { Drawing } from "../model/drawing.ts";
import type { StepText, Texts } from "../model/texts.ts";

/** More explanations on one card than this would hide the instruction. */
const MOST = 2;

/**
 * The hard words that a step says, each with its meaning, in the order in which they are read (R27). A longer form takes
 * its place before a shorter one: « votre code provisoire » is no « votre code ».
 */
export function hardWordsIn({ say, more = [] }: StepText, { glossary, words }: Texts): Drawing["terms"] {
  let text = [...say, ...more].join(" ").toLowerCase();
  const forms = Object.entries(glossary)
    .flatMap(([id, term]) => term.forms.map((form) => ({ id, term, form })))
    .sort((one, other) => other.form.length - one.form.length);
  const found = forms.flatMap(({ form, ...word }) => {
    const place = placeOf(form, text);
    if (place === -1) return [];
    text = text.replaceAll(form, "_".repeat(form.length));
    return [{ ...word, place }];
  });
  return found
    .sort((one, other) => one.place - other.place)
    .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
    .slice(0, MOST)
    .map(({ id, term }) => termEntry(id, term, words));
}

/** Of a text in lower case. Not `\p{L}`: for that the browser builds tables of all of Unicode. */
const LETTER = /[a-z\xDF-\xF6\xF8-\u1FFF]/;

/** Where a form stands first as whole words, or -1. */
function placeOf(form: string, text: string): number {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1) + text.charAt(at + form.length))) return at;
  }
  return -1;
}
