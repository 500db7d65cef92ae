import type { VNode } from "preact";

/**
 * The sticker: a yellow square with one lifted corner. A decoration, as its number is also in words; the style sheet draws
 * it, as no tool can tell the contrast of one lone character (11.5, tokens.css).
 */
export function Sticker({ number }: { readonly number?: number | undefined }): VNode {
  return (
    <span class="sticker" data-number={number} aria-hidden="true">
      <svg viewBox="0 0 56 56" focusable="false">
        <path class="sticker-back" d="M4 4h48v33L37 52H4z" />
        <path class="sticker-face" d="M4 4h48v33L37 52H4z" />
        <path class="sticker-corner" d="M52 37H37v15z" />
      </svg>
    </span>
  );
}
