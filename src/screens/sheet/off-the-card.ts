import type { Sentence } from "../../model/drawing.ts";

/** What ends a sentence, in the languages of src/texts. */
const SENTENCE_END = /(?<=[.?!؟])\s+/u;

/**
 * The lines without what speaks of the card's own button (« Code reçu ? Cliquez sur « Continuer » dans ce guide. »):
 * on paper there is none. The question before such a sentence goes with it.
 * @param button the button's name, as the texts quote it
 */
export function offTheCard(lines: readonly Sentence[], button: string): readonly Sentence[] {
  return lines
    .map((line) => line.flatMap((part) => (part.type === "label" ? [part] : withoutButton(part.text, button))))
    .filter((line) => line.length > 0);
}

function withoutButton(text: string, button: string): Sentence {
  const quoted = new RegExp(`[«“"][\\s\\u00a0]*${literal(button)}[\\s\\u00a0]*[»”"]`, "u");
  const sentences = text.split(SENTENCE_END);
  const kept = sentences.filter((sentence, at) => {
    const next = sentences[at + 1];
    const isQuestion = /[?؟]$/u.test(sentence);
    return !quoted.test(sentence) && !(isQuestion && next !== undefined && quoted.test(next));
  });
  if (kept.length === sentences.length) return [{ type: "words", text }];
  return kept.length === 0 ? [] : [{ type: "words", text: kept.join(" ") }];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
