import type { VNode } from "preact";
import type { Part, Sentence } from "../../model/drawing.ts";

/** Marks that never start a line, with the no-break space French puts before some of them. */
const CLOSING_MARK = /^[\u00a0\u202f]?[.,;:!?)…]+/u;

/**
 * The parts of a sentence. A word of the site is « quoted » in no-break spaces, in French whatever the language round
 * it (R15, WCAG 3.1.2), and kept in one piece with the mark that follows it.
 */
export function Parts({ of: sentence }: { readonly of: Sentence }): VNode {
  return (
    <>
      {sentence.map((part, index) =>
        part.type === "label" ? (
          <span class="keep">
            <bdi lang="fr" class="label">
              «&nbsp;{part.text}&nbsp;»
            </bdi>
            {closingMark(sentence[index + 1])}
          </span>
        ) : (
          part.text.slice(sentence[index - 1]?.type === "label" ? closingMark(part).length : 0)
        ),
      )}
    </>
  );
}

/** Several sentences, each on its own line. */
export function Sentences({ of: sentences }: { readonly of: readonly Sentence[] }): VNode {
  return (
    <>
      {sentences.map((sentence, index) => (
        <>
          {index > 0 && " "}
          <span class="sentence">
            <Parts of={sentence} />
          </span>
        </>
      ))}
    </>
  );
}

/** The same words as plain text, for a voice. */
export function plainText(sentences: readonly Sentence[]): string {
  return sentences
    .map((sentence) =>
      sentence.map((part) => (part.type === "label" ? `«\u00a0${part.text}\u00a0»` : part.text)).join(""),
    )
    .join(" ");
}

function closingMark(part: Part | undefined): string {
  return part?.type === "words" ? (CLOSING_MARK.exec(part.text)?.[0] ?? "") : "";
}
