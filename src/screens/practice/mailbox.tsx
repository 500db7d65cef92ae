import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import { fillText } from "../fill-text.ts";
import { LetterLine } from "./letter-line.tsx";
import type { PracticeState } from "./practice-state.ts";

interface MailboxProps {
  readonly state: PracticeState;
  readonly texts: PracticeTexts;
}

const BOXES = ["inbox", "junk"] as const;
type Box = (typeof BOXES)[number];

/** Odette's e-mails in two boxes: some codes arrive in the second one, beside a trap to recognise. */
export function Mailbox({ state, texts }: MailboxProps): VNode {
  const [open, setOpen] = useState<Box>("inbox");
  const lettersIn = (box: Box) => state.arrived.filter(({ place }) => place === box);
  const coming = state.underway !== undefined && state.underway.place !== "phone";
  return (
    <section aria-labelledby="mailbox">
      <h2 id="mailbox">{texts.mailbox}</h2>
      <div class="mailbox">
        <div class="boxes">
          {BOXES.map((box) => (
            <button
              key={box}
              type="button"
              aria-pressed={box === open}
              onClick={() => {
                setOpen(box);
              }}
            >
              {texts[box]}
              {lettersIn(box).length > 0 && <b> {fillText(texts.newMails, { count: lettersIn(box).length })}</b>}
            </button>
          ))}
        </div>
        <ul>
          {coming && <li class="quiet">{texts.comingSoon}</li>}
          {lettersIn(open).map((letter) => (
            <li key={letter.id}>
              <strong>{texts.exercise}</strong>
              <LetterLine letter={letter} texts={texts} />
            </li>
          ))}
          <li>
            <strong>{open === "inbox" ? texts.marketFrom : texts.trapFrom}</strong>
            {open === "inbox" ? texts.market : texts.trap}
          </li>
        </ul>
      </div>
    </section>
  );
}
