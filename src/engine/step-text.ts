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
    values = {},
  }: { labels?: Readonly<Record<string, string>>; values?: Readonly<Record<string, string>> },
): Sentence {
  return text.split(/(\{\w+\})/u).flatMap((piece): Part[] => {
    const key = /^\{(\w+)\}$/u.exec(piece)?.[1];
    if (key === undefined) return piece === "" ? [] : [{ type: "words", text: withNoBreakSpaces(piece) }];
    const label = labels[key];
    if (label !== undefined) return [{ type: "label", text: label }];
    const value = values[key];
    if (value === undefined)
      throw new Error(
        `the text « ${text} » asks for {${key}}; given: ${Object.keys({ ...labels, ...values }).join(", ")}`,
      );
    return [{ type: "words", text: value }];
  });
}

/** French typography: the space before `? ! : ;` and inside « » does not break. Data may be written with plain ones. */
function withNoBreakSpaces(text: string): string {
  return text.replace(/ (?=[?!:;»])/gu, "\u00a0").replace(/« /gu, "«\u00a0");
}

/** A filled text as one string, the labels in « » with no-break spaces. */
export function sentenceToString(sentence: Sentence): string {
  return sentence.map((part) => (part.type === "label" ? `«\u00a0${part.text}\u00a0»` : part.text)).join("");
}
