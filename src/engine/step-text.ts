import type { Part, Sentence } from "../model/drawing.ts";

/**
 * Fills a text: `{name}` becomes its value, and the site's own labels (`labels`) become parts of their own, so that
 * they are drawn in « » and kept in French.
 * @throws when the text asks for something that was not given: a mistake in the data, caught by its test
 */
export function fillText(
  text: string,
  {
    labels = {},
    meanings = {},
    values = {},
  }: {
    labels?: Readonly<Record<string, string>>;
    meanings?: Readonly<Record<string, string>>;
    values?: Readonly<Record<string, string>>;
  },
): Sentence {
  // What is between two keys stands at the even places.
  return text.split(/\{(\w+)\}/u).flatMap((key, at): Part[] => {
    if (at % 2 === 0) return key === "" ? [] : [{ type: "words", text: withNoBreakSpaces(key) }];
    const label = labels[key];
    const meaning = meanings[key];
    if (label !== undefined) return [{ type: "label", text: label, ...(meaning !== undefined && { meaning }) }];
    const value = values[key];
    if (value === undefined)
      throw new Error(`« ${text} » asks for {${key}}; given: ${Object.keys({ ...labels, ...values }).join(", ")}`);
    return [{ type: "words", text: value }];
  });
}

/** French typography: the space before `? ! : ;` and inside « » does not break. Data may be written with plain ones. */
function withNoBreakSpaces(text: string): string {
  return text.replace(/ (?=[?!:;»])/gu, "\u00a0").replace(/« /gu, "«\u00a0");
}

/** A filled text as one string, the labels in « » with no-break spaces, what they mean in brackets. */
export function sentenceToString(sentence: Sentence): string {
  return sentence.map(partToString).join("");
}

function partToString(part: Part): string {
  if (part.type === "words") return part.text;
  return `«\u00a0${part.text}\u00a0»${part.meaning === undefined ? "" : ` (${part.meaning})`}`;
}

/** A filled text without labels, as one string. */
export function fillPlain(text: string, values: Readonly<Record<string, string>>): string {
  return sentenceToString(fillText(text, { values }));
}
