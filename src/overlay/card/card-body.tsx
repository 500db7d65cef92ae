import type { VNode } from "preact";
import type { CardState, Drawing } from "../../model/drawing.ts";
import { Button } from "./button.tsx";
import { Disclosures } from "./disclosures.tsx";
import { HelpPanel } from "./help-panel.tsx";
import { Icon } from "./icon.tsx";
import type { OpenPanel } from "./open-panel.ts";
import { Picture } from "./picture.tsx";
import { Parts, Sentences } from "./sentence.tsx";
import { StepsList } from "./steps-list.tsx";
import { Sticker, type StickerKind } from "./sticker.tsx";

/** How the sticker of the card looks: empty where nothing is put on the page. */
export const STICKER_KIND = {
  pointing: "here",
  reading: "here",
  missing: "empty",
  ambiguous: "empty",
  elsewhere: "empty",
  paused: "here",
  done: "done",
} as const satisfies Record<CardState, StickerKind>;

/** The part of the card that scrolls: heading, instruction, what helps to follow it, and what the person opened. */
export function CardBody({ drawing, open }: { readonly drawing: Drawing; readonly open: OpenPanel }): VNode {
  const { state, number, words, guideTitle, heading, praise, notice, note, rings, forks, voice, picture } = drawing;
  const isDone = state === "done";
  return (
    <div class="body">
      <div class="head">
        {isDone ? (
          <Sticker kind="done" />
        ) : (
          number !== undefined && <Sticker kind={STICKER_KIND[state]} number={number} />
        )}
        <h2 id="heading">
          {guideTitle}
          <span class="unseen">, </span>
          <strong>{heading}</strong>
        </h2>
        {!isDone && <Button press="steps" text={words.steps} icon="list" expanded={open.panel === "steps"} />}
      </div>
      {praise !== undefined && (
        <p class="praise">
          <Icon name="tick" />
          <span>
            <Parts of={praise} />
          </span>
        </p>
      )}
      {notice !== undefined && (
        <p class="notice">
          <Icon name="warning" />
          <span>
            <Sentences of={notice} />
          </span>
        </p>
      )}
      {state === "missing" || state === "ambiguous" ? (
        <div class="alert">
          <Told drawing={drawing} />
        </div>
      ) : (
        <Told drawing={drawing} />
      )}
      {note !== undefined && (
        <p class="note">
          <Icon name="eye-barred" />
          <span>
            <Sentences of={note} />
          </span>
        </p>
      )}
      {state === "missing" && (
        <div class="choices">
          <Button press="search-again" text={words.searchAgain} icon="search" />
        </div>
      )}
      {forks.length > 0 && (
        <div class="choices">
          {forks.map(({ guideId, title }) => (
            <Button key={guideId} press={`fork:${guideId}`} text={title} icon="resume" />
          ))}
        </div>
      )}
      {drawing.canShow && <Button press="show-me" text={words.showMe} icon="search" rank="here" />}
      <div class="tools">
        {rings.some((ring) => ring.current) && (
          <Button press="go-to-target" text={words.goToTarget} icon="go" rank="quiet" />
        )}
        {voice !== "none" && (
          <Button
            press="read-aloud"
            text={voice === "speaking" ? words.stopReading : words.readAloud}
            icon="voice"
            rank="quiet"
          />
        )}
      </div>
      {!isDone && (
        <div class="extra">
          {picture && <Picture {...picture} />}
          <div class="tools">
            {drawing.tools.map((tool) => (
              <Button key={tool.press} {...tool} rank="quiet" />
            ))}
          </div>
          <Disclosures of={drawing.terms} entry={open.entry} isQuiet />
        </div>
      )}
      {open.panel === "steps" && <StepsList list={drawing.list} words={words} />}
      {open.panel === "help" && <HelpPanel {...drawing} entry={open.entry} />}
    </div>
  );
}

function Told({ drawing: { instruction, more } }: { readonly drawing: Drawing }): VNode {
  return (
    <>
      <p part="instruction" class="instruction">
        <Sentences of={instruction} />
      </p>
      {more.length > 0 && (
        <p class="more">
          <Sentences of={more} />
        </p>
      )}
    </>
  );
}
