import type { VNode } from "preact";
import type { HelpEntry } from "../../model/drawing.ts";
import { Button } from "./button.tsx";
import { Sentences } from "./sentence.tsx";

interface DisclosuresProps {
  readonly of: readonly HelpEntry[];
  /** Id of the one that is unfolded. */
  readonly entry: string | undefined;
  /** As underlined words beside each other. */
  readonly isQuiet?: boolean;
}

/** Questions, each a button under which its answer unfolds, in place (R27). */
export function Disclosures({ of: entries, entry, isQuiet }: DisclosuresProps): VNode {
  return (
    <div class={isQuiet ? "tools" : "choices"}>
      {entries.map(({ id, question, answer, act }) => (
        <>
          <Button
            press={`entry:${id}`}
            text={question}
            expanded={entry === id}
            rank={isQuiet ? "quiet" : undefined}
            iconAfter={entry === id ? "fold" : "unfold"}
          />
          {entry === id && (
            <div class="answer">
              <p>
                <Sentences of={answer} />
              </p>
              {act && <Button {...act} rank="main" />}
            </div>
          )}
        </>
      ))}
    </div>
  );
}
