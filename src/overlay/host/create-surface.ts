import { OVERLAY_TAG } from "../../dom/overlay-tag.ts";
import { guardHost } from "./guard-host.ts";

/** The one node in the page, and the places inside it that the overlay draws in. */
export interface Surface {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Root of everything drawn; carries language, direction and theme. */
  readonly layer: HTMLElement;
  /** Rings, badges and the arrow. Decorations: everything they say is also in words. */
  readonly marks: HTMLElement;
  readonly cardSlot: HTMLElement;
  readonly status: HTMLElement;
  /** 100 × 100 px at the corner of the view: tells how our px are mapped (CSS zoom, moved containing blocks). */
  readonly ruler: HTMLElement;
}

/**
 * Builds the host, not yet in the page. The shadow root is open, so that assistive extensions and user styles get in;
 * nothing secret or powerful lives there (R67).
 * @param styles overlay-styles.ts
 */
export function createSurface(document: Document, styles: string): Surface {
  const host = document.createElement(OVERLAY_TAG);
  guardHost(host);
  const shadow = host.attachShadow({ mode: "open" });
  // A constructed sheet needs no leave from any CSP: neither the page's nor the one of the extension's own pages.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const layer = element("div", "all");
  const marks = element("div", "marks");
  marks.setAttribute("aria-hidden", "true");
  const ruler = element("div", "ruler");
  const cardSlot = element("div", "card-slot");
  const status = element("div", "status");
  status.setAttribute("part", "status");
  status.setAttribute("role", "status");
  status.setAttribute("aria-live", "polite");
  status.setAttribute("aria-atomic", "true");
  marks.append(ruler);
  layer.append(marks, cardSlot, status);
  shadow.append(layer);
  return { host, shadow, layer, marks, cardSlot, status, ruler };

  function element(name: "div", className: string): HTMLElement {
    const made = document.createElement(name);
    made.className = className;
    return made;
  }
}
