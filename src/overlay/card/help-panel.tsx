import type { VNode } from "preact";
import type { Drawing } from "../../model/drawing.ts";
import { Disclosures } from "./disclosures.tsx";
import { Icon } from "./icon.tsx";
import { Sentences } from "./sentence.tsx";

type HelpPanelProps = Pick<Drawing, "help" | "notSeeing" | "humanHelp" | "words" | "voice" | "unreviewed"> & {
  readonly entry: string | undefined;
};

/** Questions that unfold, « Je ne vois pas cela », and always last, the same, someone to talk to (WCAG 3.2.6, R56). */
export function HelpPanel({ help, notSeeing, humanHelp, words, voice, unreviewed, entry }: HelpPanelProps): VNode {
  const unseen = { id: "not-seeing", question: words.notSeeing, answer: notSeeing };
  return (
    <div class="panel">
      <h3>{words.help}</h3>
      <Disclosures of={notSeeing.length > 0 ? [...help, unseen] : help} entry={entry} />
      {voice === "none" && <p class="more">{words.noVoice}</p>}
      {unreviewed && <p class="more">{unreviewed}</p>}
      {humanHelp.length > 0 && (
        <p class="human">
          <Icon name="phone" />
          <span>
            <Sentences of={humanHelp} />
          </span>
        </p>
      )}
    </div>
  );
}
