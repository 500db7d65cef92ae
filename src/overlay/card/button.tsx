import type { VNode } from "preact";
import type { CardAct } from "../../model/drawing.ts";
import { Icon, type IconName } from "./icon.tsx";

/** Everything that can be pressed: an act for the session, or what only opens and closes inside the card. */
export type Press = CardAct | "steps" | "help" | `entry:${string}`;

interface ButtonProps {
  readonly press: Press;
  /** Its visible text is its whole accessible name (R16). */
  readonly text: string;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** `here`: the yellow one, to press now. `main`: the next act. `quiet`: underlined words. */
  readonly rank?: "here" | "main" | "quiet" | undefined;
  readonly expanded?: boolean;
  readonly lang?: string | undefined;
  readonly isOff?: boolean | undefined;
}

/** A button of the card. It carries a name, no handler: presses are heard in one place (host/hear-presses.ts). */
export function Button({ press, text, icon, iconAfter, rank, expanded, lang, isOff }: ButtonProps): VNode {
  return (
    <button
      class="button"
      type="button"
      data-press={press}
      data-rank={rank}
      aria-expanded={expanded}
      aria-disabled={isOff}
      lang={lang}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{text}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </button>
  );
}
