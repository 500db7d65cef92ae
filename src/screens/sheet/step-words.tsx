import type { VNode } from "preact";
import type { Sentence } from "../../model/drawing.ts";
import type { SheetTexts } from "../../texts/fr/sheet.ts";
import { WrittenSentence } from "../written-sentence.tsx";
import { offTheCard } from "./off-the-card.ts";
import type { OutlineStep } from "./outline-guide.ts";

interface StepWordsProps {
  readonly step: OutlineStep;
  /** The name of the card's button, of which paper says nothing. */
  readonly button: string;
  readonly words: SheetTexts;
  /** Where it is done, when that is to be said. */
  readonly place?: string | undefined;
}

/** Where one waits, decides or ends, all is said; beside a button or a field, where to look is what helps on paper. */
const MORE_TYPES: ReadonlySet<OutlineStep["type"]> = new Set(["read", "choose", "end"]);

/** What a card says, on paper: where one is, for whom, what to do, what helps, where to look. */
export function StepWords({ step, button, words, place }: StepWordsProps): VNode {
  const more = MORE_TYPES.has(step.type) ? offTheCard(step.more, button) : [];
  return (
    <div class="paper-step">
      {place !== undefined && <p class="paper-place">{place}</p>}
      {step.condition !== undefined && (
        <p class="paper-if">
          <WrittenSentence sentence={withCapital(step.condition, words.lang)} />
          {words.lang === "fr" ? "\u00a0:" : ":"}
        </p>
      )}
      <p class="paper-say">
        <Lines of={step.say} />
      </p>
      {more.length > 0 && (
        <p>
          <Lines of={more} />
        </p>
      )}
      {step.where.length > 0 && (
        <p>
          {words.notFound} <Lines of={step.where} />
        </p>
      )}
    </div>
  );
}

/** Sentences one after the other. */
export function Lines({ of: sentences }: { readonly of: readonly Sentence[] }): VNode {
  return (
    <>
      {sentences.map((sentence, at) => (
        <>
          {at > 0 && " "}
          <WrittenSentence sentence={sentence} />
        </>
      ))}
    </>
  );
}

/** A condition is written for the middle of a sentence; here it begins one. */
function withCapital([first, ...rest]: Sentence, language: string): Sentence {
  if (first?.type !== "words") return first === undefined ? [] : [first, ...rest];
  const text = first.text.slice(0, 1).toLocaleUpperCase(language) + first.text.slice(1);
  return [{ ...first, text }, ...rest];
}
