import type { VNode } from "preact";
import type { RunningGuide } from "../../model/control.ts";
import type { PopupTexts } from "../../texts/fr/popup.ts";
import { Icon } from "../icon.tsx";
import { Sticker } from "../sticker.tsx";

interface RunningGuideProps {
  readonly running: RunningGuide;
  /** Undefined for a guide that this version no longer lists. */
  readonly title: string | undefined;
  readonly texts: PopupTexts;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/** The guide of this tab with its step. Yellow, « here », only when there is something to press: the pause. */
export function RunningGuideBox({ running, title, texts, onStop, onResume }: RunningGuideProps): VNode {
  return (
    <section class="running" aria-labelledby="running">
      <div class="running-head">
        <Sticker number={running.number} />
        <h2 id="running">
          {title !== undefined && (
            <>
              {title}
              <span class="unseen">, </span>
            </>
          )}
          <strong>{running.heading}</strong>
        </h2>
      </div>
      {running.list !== undefined && (
        <>
          <p>{texts.gaveUp}</p>
          <ol class="running-list">
            {running.list.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <div class="buttons">
        {running.paused && running.list === undefined && (
          <button type="button" class="button" data-rank="here" onClick={onResume}>
            <Icon name="resume" mirrored />
            <span>{texts.resume}</span>
          </button>
        )}
        <button type="button" class="button" onClick={onStop}>
          <Icon name="stop" />
          <span>{texts.stop}</span>
        </button>
      </div>
    </section>
  );
}
