import type { VNode } from "preact";

/** Their outlines are in assets/styles/overlay.css, which comes by message and not with every page. */
export type IconName =
  | "go"
  | "voice"
  | "list"
  | "pause"
  | "stop"
  | "help"
  | "back"
  | "next"
  | "resume"
  | "tick"
  | "eye-barred"
  | "phone"
  | "search"
  | "warning"
  | "unfold"
  | "fold";

/** A drawing beside a word; it never stands alone, so it is hidden from voices (R16). */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path class="thin" />
      <path class="thick" />
    </svg>
  );
}
