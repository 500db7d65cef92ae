import type { VNode } from "preact";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import type { Letter } from "./practice-state.ts";

interface LetterLineProps {
  readonly letter: Letter;
  readonly texts: PracticeTexts;
}

/** What a message says: a code in groups of three, an identifier, a provisional code. */
export function LetterLine({ letter, texts }: LetterLineProps): VNode {
  const { kind, value } = letter;
  switch (kind) {
    case "code":
      return line(texts.codeLetter, value.replace(/(?=(?:.{3})+$)(?!^)/g, "\u00a0"));
    case "identifier":
      return line(texts.identifierLetter, value);
    case "provisional":
      return line(texts.provisionalLetter, value);
  }
}

function line(words: string, value: string): VNode {
  return (
    <>
      {words}{" "}
      <b class="copied">
        <bdi dir="ltr">{value}</bdi>
      </b>
    </>
  );
}
