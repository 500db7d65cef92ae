import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { fillText } from "../engine/step-text.ts";
import type { OptionsTexts } from "../texts/fr/options.ts";
import { Sticker } from "./sticker.tsx";
import { WrittenSentence } from "./written-sentence.tsx";

/** A card as it will be on the site, to see what the choices give. Its button answers, and does nothing else. */
export function SampleCard({ texts }: { readonly texts: OptionsTexts }): VNode {
  const [isDone, setDone] = useState(false);
  return (
    <section class="sample" aria-labelledby="sample">
      <h2 id="sample">{texts.sample}</h2>
      <div class="sample-card">
        <p class="sample-mention">{texts.unofficial}</p>
        <div class="sample-head">
          <Sticker number={2} />
          <p>
            <span>{texts.sampleGuide}</span>
            <span class="unseen">, </span>
            <strong>{texts.sampleStep}</strong>
          </p>
        </div>
        <p class="sample-say">
          <WrittenSentence sentence={fillText(texts.sampleSay, { labels: { target: "Continuer" } })} />
        </p>
        <button
          type="button"
          class="button"
          onClick={() => {
            setDone(true);
          }}
        >
          {texts.sampleContinue}
        </button>
        <p class="sample-done" role="status">
          {isDone ? texts.sampleDone : ""}
        </p>
      </div>
    </section>
  );
}
