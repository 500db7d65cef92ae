import type { VNode } from "preact";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import { LetterLine } from "./letter-line.tsx";
import type { PracticeState } from "./practice-state.ts";

interface PhoneProps {
  readonly state: PracticeState;
  readonly texts: PracticeTexts;
}

/** Odette's phone, where a code by SMS arrives. */
export function Phone({ state, texts }: PhoneProps): VNode {
  const letters = state.arrived.filter(({ place }) => place === "phone");
  const coming = state.underway?.place === "phone";
  return (
    <section aria-labelledby="phone">
      <h2 id="phone">{texts.phone}</h2>
      <div class="phone">
        <p>{texts.phoneMessages}</p>
        {letters.length === 0 && !coming && <p class="quiet">{texts.nothingYet}</p>}
        {coming && <p class="quiet">{texts.comingSoon}</p>}
        {letters.map((letter) => (
          <p key={letter.id} class="bubble">
            {texts.exercise}. <LetterLine letter={letter} texts={texts} />
          </p>
        ))}
      </div>
    </section>
  );
}
