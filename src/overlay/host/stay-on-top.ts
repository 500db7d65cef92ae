import { findOpenModals, findOpenMenu } from "./find-open-layers.ts";
import { guardHost, isGuarded } from "./guard-host.ts";
import { countRepairs } from "../../dom/repairs.ts";
import { windowOf } from "../../dom/window-of.ts";

interface StayOnTopOptions {
  readonly document: Document;
  readonly host: HTMLElement;
  /** Whether something of the page lies over the card, so that it cannot be pressed. */
  readonly isCovered: () => boolean;
  /** Whether something is drawn on an element inside a popover of the page. */
  readonly marksPopover: () => boolean;
  /** The host is in the top layer anew, perhaps in another parent. */
  readonly onMoved: () => void;
  /** The page takes it away again and again: nothing is repaired any more (R66). */
  readonly onGiveUp: () => void;
  readonly signal: AbortSignal;
}

/** Least time between two looks, ms; well under the 500 ms in which the card must be back. */
const LOOK_AGAIN = 100;
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ["open", "popover", "inert", "hidden", "aria-hidden", "class", "style"],
};

/**
 * Keeps the host in the top layer: a child of `<html>`, or of the topmost modal dialog or full-screen element, above
 * popovers; puts it back when the page removes, hides or covers it (R22, R66). Looks only when something
 * happened in the page, so an idle page costs nothing.
 *
 * @returns a function that looks now
 */
export function stayOnTop(options: StayOnTopOptions): () => void {
  const { document, host, isCovered, marksPopover, onMoved, onGiveUp, signal } = options;
  const view = windowOf(document);
  const home = document.documentElement;
  const observer = new MutationObserver(lookSoon);
  const isNoFight = countRepairs();
  let modals = findOpenModals(document, []);
  /** The modal or menu of the page that the host is in. */
  let inside = modals.at(-1);
  /** Where the host is while it is in none: at home, or where the page put it. */
  let ground: Element = home;
  /** An open menu of the page that the host went into, so that a press on the card does not close it. */
  let menu: Element | undefined;
  /** Something of the page may have entered the top layer since the host was put on top. */
  let mayBeUnder = false;
  let isHopeless = false;
  let timer: number | undefined;

  place();
  observer.observe(document, WATCHED);
  observer.observe(host, { attributes: true });
  const hear = (types: string, listener: (event: Event) => void): void => {
    for (const type of types.split(" "))
      view.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  // A modal that opens in a shadow root is only known by the focus it takes.
  hear("close focusin click keyup", lookSoon);
  // `toggle` does not bubble, but it is captured here.
  hear("toggle fullscreenchange", onOpened);
  hear("beforetoggle", onToggling);
  hear("pointerover pointerdown", joinMenu);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    view.clearTimeout(timer);
    host.remove();
  });
  return look;

  function lookSoon(): void {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      look();
    }, LOOK_AGAIN);
  }

  function onOpened(event: Event): void {
    if (event.target === host) return;
    mayBeUnder = true;
    lookSoon();
  }

  /** The layer the host is in closes: it leaves in the same frame. */
  function onToggling(event: Event): void {
    if (event.target !== inside || (event as ToggleEvent).newState !== "closed") return;
    modals = modals.filter((modal) => modal !== inside);
    menu = undefined;
    inside = modals.at(-1);
    place();
  }

  /**
   * A press outside an open menu (`popover="auto"`) closes it, in the browser itself. Inside it the card is not
   * outside (R21), so it goes there when the pointer comes.
   */
  function joinMenu(event: Event): void {
    if (event.target !== host) return;
    const open = findOpenMenu(document, host);
    if (open === undefined || open === inside) return;
    inside = menu = open;
    place();
  }

  function look(): void {
    if (signal.aborted) return;
    modals = findOpenModals(document, modals);
    if (menu?.matches(":popover-open") !== true) menu = undefined;
    const before = inside;
    inside = menu ?? modals.at(-1);
    // Where the page put it is as good as home, while it can be seen and pressed there.
    if (before === undefined && host.isConnected) ground = host.parentElement ?? home;
    const isTakenAway = host.parentNode !== (before ?? ground) || !host.isConnected || !host.matches(":popover-open");
    // With the layer that held it, it was not taken away but left behind.
    const isLeftBehind = before !== undefined && before !== inside;
    if ((isTakenAway && !isLeftBehind) || !isGuarded(host)) {
      if (!mayRepair()) return;
      guardHost(host);
      place();
      if (inside !== undefined || ground === home || !isCovered()) return;
      ground = home; // nothing shows where the page put it
      place();
    } else if (inside !== before || (mayBeUnder && marksPopover())) {
      place();
    } else if (!isCovered()) {
      isHopeless = false;
    } else if (!isHopeless && mayRepair()) {
      ground = home;
      place();
      // Not lifted by rising: the page made everything inert. To rise again and again would mend nothing.
      isHopeless = isCovered();
    }
  }

  function mayRepair(): boolean {
    if (isNoFight()) return true;
    onGiveUp();
    return false;
  }

  /** Puts the host last into the top layer, so above everything in it. */
  function place(): void {
    if (!ground.isConnected) ground = home;
    const parent = inside ?? ground;
    const focused = host.shadowRoot?.activeElement;
    if (host.parentNode !== parent) parent.append(host);
    else if (host.matches(":popover-open")) host.hidePopover();
    host.showPopover();
    // Leaving the top layer takes the focus away; it was on our own button, so it goes back there (R1).
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    mayBeUnder = false;
    observer.takeRecords();
    onMoved();
  }
}
