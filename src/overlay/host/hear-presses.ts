import type { Press } from "../card/button.tsx";

interface HearPressesOptions {
  readonly window: Window;
  readonly host: HTMLElement;
  readonly onPress: (press: Press) => void;
  /** Esc with the focus in the card (R5). */
  readonly onEscape: () => void;
  /** The finger or the mouse button is down on the card. */
  readonly onHold: (isHeld: boolean) => void;
  /** The focus came into the card from this element of the page. */
  readonly onEnter: (from: Element) => void;
  readonly signal: AbortSignal;
}

/** One of those below: each has of these what its kind has. */
type Heard = Event &
  Pick<UIEvent, "detail"> &
  Pick<KeyboardEvent, "key" | "repeat"> &
  Pick<FocusEvent, "relatedTarget">;

const SILENCED =
  "pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu " +
  "touchstart touchmove touchend touchcancel wheel keydown keypress keyup focus blur focusin focusout";

/**
 * Hears what is pressed in the card, in one place, and keeps it from the page: a press on the card closes no menu, blurs
 * no field and reaches no listener of the page that came after ours (R21). Only real input counts (R67). Nothing that
 * happens outside the card is touched.
 */
export function hearPresses({ window, host, onPress, onEscape, onHold, onEnter, signal }: HearPressesOptions): void {
  const hear = (heard: Event): void => {
    const event = heard as Heard;
    const path = event.composedPath();
    // A context menu may swallow the rest of the press.
    if (/^pointer[uc]|menu/.test(event.type)) onHold(false);
    if (!path.includes(host)) return;
    // The event goes no further, so that the page does not hear it; what the browser does by default stays.
    event.stopImmediatePropagation();
    if (!event.isTrusted) {
      event.preventDefault();
      return;
    }
    switch (event.type) {
      case "mousedown":
        event.preventDefault(); // the focus stays where the person left it
        break;
      case "pointerdown":
        onHold(true);
        break;
      case "focusin":
        if (event.relatedTarget instanceof Element) onEnter(event.relatedTarget);
        break;
      case "click": {
        const press = pressOf(path);
        // Who clicks everything twice means it once; letters are made larger and larger.
        if (press !== undefined && (event.detail < 2 || press.includes("="))) onPress(press);
        break;
      }
      case "keydown":
        if (event.key === "Escape") onEscape();
        else if (event.key !== "Enter" || !event.repeat) break;
        event.preventDefault(); // a dialog of the page stays open; and a key that is held presses once
        break;
    }
  };
  for (const type of SILENCED.split(" ")) {
    window.addEventListener(type, hear, { capture: true, signal, passive: /^[tw]/.test(type) });
  }
}

function pressOf(path: readonly EventTarget[]): Press | undefined {
  for (const node of path) {
    if (node instanceof ShadowRoot) return undefined;
    // Only our own buttons carry `data-press`, with the values of the type.
    if (node instanceof HTMLElement && node.dataset["press"] !== undefined) return node.dataset["press"] as Press;
  }
  return undefined;
}
