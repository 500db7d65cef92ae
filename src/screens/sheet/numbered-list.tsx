import type { VNode } from "preact";
import type { SheetTexts } from "../../texts/fr/sheet.ts";
import type { NumberedSteps } from "./group-steps.ts";
import { StepWords } from "./step-words.tsx";

interface NumberedListProps {
  readonly groups: readonly NumberedSteps[];
  /** The name of the card's button, of which paper says nothing. */
  readonly button: string;
  readonly words: SheetTexts;
}

/** The steps by number; the page of the site is said where it changes. */
export function NumberedList({ groups, button, words }: NumberedListProps): VNode {
  let place: string | undefined;
  return (
    <ol class="paper-steps">
      {groups.map(({ number, steps }) => (
        <li key={number} value={number}>
          <b class="paper-number" aria-hidden="true">
            {number}
          </b>
          <div>
            {steps.map((step) => {
              const isNew = step.place !== undefined && step.place !== place;
              place = step.place ?? place;
              return (
                <StepWords
                  key={step.id}
                  step={step}
                  button={button}
                  words={words}
                  place={isNew ? step.place : undefined}
                />
              );
            })}
          </div>
        </li>
      ))}
    </ol>
  );
}
