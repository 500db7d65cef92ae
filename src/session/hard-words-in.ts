import type { StepText, TermText } from "../model/texts.ts";

/** More explanations on one card than this would hide the instruction. */
const MOST = 2;

/** The hard words that a step says, by their key in the glossary, in the order in which they are read. */
export function hardWordsIn(
  { say, more = [] }: StepText,
  glossary: Readonly<Record<string, TermText>>,
): readonly string[] {
  const text = [...say, ...more].join(" ").toLowerCase();
  return Object.entries(glossary)
    .map(([id, { forms }]) => [id, firstPlace(text, forms)] as const)
    .filter(([, place]) => place < Infinity)
    .sort(([, one], [, other]) => one - other)
    .slice(0, MOST)
    .map(([id]) => id);
}

/** Where one of the forms stands first as whole words. */
function firstPlace(text: string, forms: readonly string[]): number {
  const places = forms.map((form) => text.search(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "u")));
  return Math.min(...places.map((place) => (place === -1 ? Infinity : place)));
}
