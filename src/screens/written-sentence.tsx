import type { VNode } from "preact";
import type { Sentence } from "../model/drawing.ts";

/** A sentence; the words of the site stand out, in French whatever the language, with what they mean (R19, R54). */
export function WrittenSentence({ sentence }: { readonly sentence: Sentence }): VNode {
  return (
    <>
      {sentence.map((part, at) =>
        part.type === "words" ? (
          part.text
        ) : (
          <span key={at}>
            <bdi class="label" lang="fr">
              «&nbsp;{part.text}&nbsp;»
            </bdi>
            {part.meaning !== undefined && <> ({part.meaning})</>}
          </span>
        ),
      )}
    </>
  );
}
