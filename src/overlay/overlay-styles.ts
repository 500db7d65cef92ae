import look from "../../assets/styles/overlay.css?inline";
import tokens from "../../assets/styles/tokens.css?inline";
import type { OverlayStyles } from "../model/bundle.ts";

/**
 * Inline and important, so that no rule of the page reaches the host's own box (R66); the cascade puts nothing of the
 * page above an inline important declaration but a transition, which is set here too. What is inherited is reset inside,
 * on `.all`: `all: initial` here would count as inline text spacing (WCAG 1.4.12).
 */
const GUARDS = {
  display: "block",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
  "min-width": "0",
  "min-height": "0",
  margin: "0",
  padding: "0",
  border: "0",
  outline: "0",
  float: "none",
  overflow: "visible",
  background: "none",
  "box-shadow": "none",
  opacity: "1",
  visibility: "visible",
  "content-visibility": "visible",
  content: "normal",
  interactivity: "auto",
  transform: "none",
  translate: "none",
  rotate: "none",
  scale: "none",
  zoom: "1",
  offset: "none",
  perspective: "none",
  filter: "none",
  "backdrop-filter": "none",
  "clip-path": "none",
  clip: "auto",
  mask: "none",
  "-webkit-mask-box-image": "none",
  "mix-blend-mode": "normal",
  contain: "none",
  "container-type": "normal",
  "will-change": "auto",
  transition: "none",
  animation: "none",
  "pointer-events": "none",
  "z-index": "2147483647",
} as const;

/** The look of everything that is drawn. Sent to the page with the guide, so that pages without a guide carry nothing. */
export const overlayStyles: OverlayStyles = {
  sheet: tokens + look,
  host: Object.entries(GUARDS)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(";"),
};
