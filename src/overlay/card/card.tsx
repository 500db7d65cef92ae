import type { VNode } from "preact";
import type { Drawing } from "../../model/drawing.ts";
import { Button } from "./button.tsx";
import { CardBody, STICKER_KIND } from "./card-body.tsx";
import type { OpenPanel } from "./open-panel.ts";
import { Pill } from "./pill.tsx";
import { Sticker } from "./sticker.tsx";

/**
 * The card: a region named by its heading (R3), with its controls always in the same order and place (R79):
 * « Étape précédente », « Continuer », « Pause », « Arrêter », « Aide ».
 */
export function Card({ drawing, open }: { readonly drawing: Drawing; readonly open: OpenPanel }): VNode {
  const { state, words, number } = drawing;
  if (state === "paused") return <Pill drawing={drawing} />;
  const isDone = state === "done";
  return (
    <section
      part="card"
      class="card"
      data-guide={drawing.guideId}
      data-step={drawing.stepId}
      data-state={state}
      aria-labelledby="heading"
    >
      <p class="mention">
        <Sticker kind="here" class="mark" />
        {(isDone || number !== undefined) && (
          <Sticker kind={STICKER_KIND[state]} number={isDone ? undefined : number} class="compact" />
        )}
        <span>{words.unofficial}</span>
      </p>
      <CardBody drawing={drawing} open={open} />
      {(drawing.canGoBack || drawing.continue !== undefined || isDone) && (
        <div class="actions">
          {drawing.canGoBack && <Button key="back" press="back" text={words.back} icon="back" />}
          {drawing.continue !== undefined && (
            <Button
              key="continue"
              press="continue"
              text={words.continue}
              iconAfter="next"
              rank={drawing.continue === "here" ? "here" : "main"}
            />
          )}
          {isDone && <Button key="close" press="stop" text={words.close} icon="tick" rank="here" />}
        </div>
      )}
      {!isDone && (
        <div class="foot">
          <Button press="pause" text={words.pause} icon="pause" />
          <Button press="stop" text={words.stop} icon="stop" />
          <Button press="help" text={words.help} icon="help" expanded={open.panel === "help"} />
        </div>
      )}
    </section>
  );
}
