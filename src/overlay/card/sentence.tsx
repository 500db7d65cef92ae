import type { VNode } from "preact";
import type { Part, Sentence } from "../../model/drawing.ts";

/** Marks that never start a line, with the no-break space French puts before some of them. */
const CLOSING_MARK = /^[\u00a0\u202f]?[.,;:!?)…،؛؟]+/u;

/**
 * The parts of a sentence. A word of the site is « quoted » in no-break spaces, in French whatever the language round
 * it (R15, WCAG 3.1.2), and kept in one piece with the mark that follows it.
 */
export function Parts({ of: sentence }: { readonly of: Sentence }): VNode {
  return (
    <>
      {sentence.map((part, index) =>
        part.type === "label" ? (
          <>
            <span class="keep">
              <bdi lang="fr" class="label">
                «&nbsp;{part.text}&nbsp;»
              </bdi>
              {closingMark(part, sentence[index + 1])}
            </span>
            {part.meaning && <span class="meaning"> ({part.meaning})</span>}
          </>
        ) : (
          part.text.slice(closingMark(sentence[index - 1], part).length)
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

/** The mark that stays with the label before it; with a meaning in between there is none. */
function closingMark(label: Part | undefined, part: Part | undefined): string {
  if (label?.type !== "label" || label.meaning || part?.type !== "words") return "";
  return CLOSING_MARK.exec(part.text)?.[0] ?? "";
}
