/**
 * How easily French text reads, after Kandel and Moles (1958): 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 * @returns 100 is very easy, 70 the least we want (R25), 30 hard
 */
export function readingEase(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/u)).filter((one) => /\p{L}/u.test(one));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length;
}

/** Groups of vowels, without the mute endings. */
function syllablesOf(word: string): number {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const accented = /[éèê]s?$/iu.test(word);
  const spoken = accented || plain.length <= 3 ? plain : plain.replace(/(e|es|ent)$/u, "");
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}
