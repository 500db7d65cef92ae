import type { Drawing, RingDrawing } from "../../../src/model/drawing.ts";
import { mountOverlay, type Overlay } from "../../../src/overlay/mount-overlay.tsx";
import { overlayStyles } from "../../../src/overlay/overlay-styles.ts";

/** A ring as tests write it: selectors for its elements. */
export interface RingSpec extends Omit<RingDrawing, "boxes"> {
  readonly selectors: readonly string[];
}
/** A drawing as tests write it: selectors for its elements. */
export type DrawingSpec = Omit<Drawing, "rings"> & {
  readonly rings: readonly RingSpec[];
  readonly saidAt?: readonly string[];
};

/** What the tests reach in the page. */
export interface OverlayPage {
  readonly mount: () => void;
  readonly draw: (drawing: DrawingSpec) => void;
  readonly abort: () => void;
  readonly overlay: () => Overlay;
  readonly acts: string[];
  readonly gaveUp: () => boolean;
  readonly deep: (selector: string) => Element | null;
}

declare global {
  interface Window {
    overlayPage: OverlayPage;
  }
}

let overlay: Overlay | undefined;
let controller = new AbortController();
let gaveUp = false;
const acts: string[] = [];

window.overlayPage = {
  acts,
  mount: () => {
    controller = new AbortController();
    gaveUp = false;
    overlay = mountOverlay({
      document,
      styles: overlayStyles,
      onAct: (act) => acts.push(act),
      onGiveUp: () => {
        gaveUp = true;
      },
      signal: controller.signal,
    });
  },
  draw: (drawing) => {
    overlay?.draw({
      ...drawing,
      said: drawing.saidAt?.flatMap((selector) => deep(selector) ?? []) ?? [],
      rings: drawing.rings.map(({ selectors, ...ring }) => ({
        ...ring,
        boxes: selectors.flatMap((selector) => deep(selector) ?? []),
      })),
    });
  },
  abort: () => {
    controller.abort();
  },
  overlay: () => {
    if (overlay === undefined) throw new Error("no overlay was mounted");
    return overlay;
  },
  gaveUp: () => gaveUp,
  deep,
};

/** Looks through open shadow roots: `my-form >>> input`. */
function deep(selector: string): Element | null {
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (const part of selector.split(" >>> ")) {
    found = root.querySelector(part);
    if (found?.shadowRoot) root = found.shadowRoot;
  }
  return found;
}
