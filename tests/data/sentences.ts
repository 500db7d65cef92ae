/** Every sentence that a person reads, with where it stands. */
export function sentences(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => sentences(one, path === "" ? key : `${path}.${key}`));
}

export const split = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:])\s+/u).filter((one) => /\p{L}/u.test(one));

export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/[\s’'-]+/u).filter((word) => /[\p{L}\d{]/u.test(word));
