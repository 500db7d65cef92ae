import type { VNode } from "preact";
import type { CardWords, ListedStep } from "../../model/drawing.ts";
import { Icon } from "./icon.tsx";
import { Parts } from "./sentence.tsx";
import { Sticker, type StickerKind } from "./sticker.tsx";

const KIND = { done: "done", now: "here", todo: "soft" } as const satisfies Record<ListedStep["progress"], StickerKind>;

/** The list of steps: done, now, to do, each in words (R15). */
export function StepsList({ list, words }: { readonly list: readonly ListedStep[]; readonly words: CardWords }): VNode {
  const said = { done: words.stepDone, now: words.stepNow, todo: words.stepTodo };
  return (
    <div class="panel">
      <h3>{words.stepsTitle}</h3>
      <ol class="steps">
        {list.map(({ number, text, progress }) => (
          <li key={number} data-progress={progress} {...(progress === "now" ? { "aria-current": "step" } : {})}>
            <Sticker kind={KIND[progress]} number={number} />
            <span class="name">
              <span class="unseen">{`${String(number)}. `}</span>
              <Parts of={text} />
            </span>
            <span class="progress">
              {progress === "done" && <Icon name="tick" />}
              {said[progress]}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
