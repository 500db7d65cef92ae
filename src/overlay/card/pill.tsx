import type { VNode } from "preact";
import type { Drawing } from "../../model/drawing.ts";
import { Button } from "./button.tsx";
import { Sentences } from "./sentence.tsx";
import { Sticker } from "./sticker.tsx";

/** The guide on pause: where one was, « Reprendre », « Arrêter » (R80). */
export function Pill({ drawing }: { readonly drawing: Drawing }): VNode {
  const { words, number, heading, instruction, guideId, stepId } = drawing;
  return (
    <section
      part="card"
      class="card"
      data-pose="pill"
      data-guide={guideId}
      data-step={stepId}
      data-state="paused"
      aria-labelledby="heading"
    >
      {number !== undefined && <Sticker kind="here" number={number} />}
      <div>
        <small>{words.unofficial}</small>
        <h2 id="heading">{heading}</h2>
        {instruction.length > 0 && (
          <p part="instruction" class="instruction">
            <Sentences of={instruction} />
          </p>
        )}
      </div>
      <Button press="resume" text={words.resume} icon="resume" rank="here" />
      <Button press="stop" text={words.stop} icon="stop" />
    </section>
  );
}
