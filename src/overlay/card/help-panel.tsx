import type { VNode } from "preact";
import type { Drawing, Sentence } from "../../model/drawing.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Sentences } from "./sentence.tsx";

type HelpPanelProps = Pick<Drawing, "help" | "notSeeing" | "humanHelp" | "words"> & {
  readonly entry: string | undefined;
};

/** Questions that unfold, « Je ne vois pas cela », and always last, the same, someone to talk to (WCAG 3.2.6, R56). */
export function HelpPanel({ help, notSeeing, humanHelp, words, entry }: HelpPanelProps): VNode {
  return (
    <div class="panel">
      <h3>{words.help}</h3>
      <div class="choices">
        {help.map(({ id, question, answer }) => (
          <Disclosure key={id} id={id} question={question} answer={answer} open={entry === id} />
        ))}
        {notSeeing.length > 0 && (
          <Disclosure id="not-seeing" question={words.notSeeing} answer={notSeeing} open={entry === "not-seeing"} />
        )}
      </div>
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

interface DisclosureProps {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly Sentence[];
  readonly open: boolean;
}

function Disclosure({ id, question, answer, open }: DisclosureProps): VNode {
  return (
    <>
      <Button press={`entry:${id}`} text={question} expanded={open} iconAfter={open ? "fold" : "unfold"} />
      {open && (
        <p class="answer">
          <Sentences of={answer} />
        </p>
      )}
    </>
  );
}
