import type { VNode } from "preact";

/** `here` yellow and tilted; `soft` another step; `empty` nothing is put on the page; `done` ticked. */
export type StickerKind = "here" | "soft" | "empty" | "done";

interface StickerProps {
  readonly kind: StickerKind;
  readonly number?: number | undefined;
  readonly class?: string;
}

/** The square of paper with one lifted corner. A decoration: its number is also said in words (R15). */
export function Sticker({ kind, number, class: more = "" }: StickerProps): VNode {
  return (
    <span class={`sticker ${more}`} data-kind={kind} data-number={number} aria-hidden="true">
      <StickerFace kind={kind} number={number} />
    </span>
  );
}

/**
 * What is inside a sticker, for the badges that the rings put on the page. The style sheet draws the number from
 * `data-number`: as text, one lone character, no tool could tell its contrast (11.5, tokens.css).
 */
export function StickerFace({ kind, number }: Omit<StickerProps, "class">): VNode {
  return (
    <>
      <svg viewBox="0 0 56 56" focusable="false">
        <path class="sticker-back" />
        <path class="sticker-face" />
        <path class="sticker-corner" />
        {kind === "done" && number === undefined && <path class="sticker-tick" />}
      </svg>
      {number !== undefined && <b class="unseen">{number}</b>}
    </>
  );
}
