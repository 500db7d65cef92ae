import { render } from "preact";
import { sentenceToString } from "../engine/step-text.ts";
import type { CardAct, Drawing, Sentence } from "../model/drawing.ts";
import type { Press } from "./card/button.tsx";
import { Card } from "./card/card.tsx";
import { NOTHING_OPEN, pressPanel } from "./card/open-panel.ts";
import { createAnnouncer } from "./host/announce.ts";
import { createSurface } from "./host/create-surface.ts";
import { hearPresses } from "./host/hear-presses.ts";
import { stayOnTop } from "./host/stay-on-top.ts";
import { markMore, revealOpened } from "./place/card-frame.ts";
import { focusTarget, showTarget, uncover } from "./place/go-to-target.ts";
import { isSameStep } from "./same-step.ts";
import { createStage } from "./stage.ts";
import { windowOf } from "../dom/window-of.ts";

/** Of five points of the card, how many must be free for it to count as not covered. */
const LEAST_FREE = 3;

export interface MountOverlayOptions {
  readonly document: Document;
  /** overlay-styles.ts, which does not travel with the content script. */
  readonly styles: string;
  /** What the person pressed. « Aller à l’endroit montré » is told too, but is done already. */
  readonly onAct: (act: CardAct) => void;
  /** The page takes the overlay away again and again: it left for good, and the guide goes on elsewhere (R66). */
  readonly onGiveUp?: () => void;
  /** Aborting takes everything away at once and leaves nothing behind (R89). */
  readonly signal: AbortSignal;
}

export interface Overlay {
  readonly host: HTMLElement;
  /** Draws this instead of what was drawn; moves no focus, no selection and no scroll of the page (R1). */
  readonly draw: (drawing: Drawing) => void;
  /**
   * Scrolls the current target into view if part of it is out of sight. Only for the start of a step.
   * @param covered a target that the page covers (a sticky header): scrolled to where it is free
   */
  readonly showTarget: (covered?: Element) => void;
  /** From the card to the current target, shown and with the focus on it, or from the page to the card (R4). */
  readonly toggleFocus: () => void;
}

/**
 * Puts the overlay in the page: one host element, present until `signal` is aborted. It draws what it is given, tells
 * what is pressed, and writes nothing on the nodes of the page.
 */
export function mountOverlay({ document, styles, onAct, onGiveUp, signal }: MountOverlayOptions): Overlay {
  const view = windowOf(document);
  const leaving = new AbortController();
  signal.addEventListener("abort", () => {
    if (hasFocus()) goBack();
    leaving.abort();
  });
  const surface = createSurface(document, styles);
  const { host, shadow, layer, cardSlot } = surface;
  let drawing: Drawing | undefined;
  let open = NOTHING_OPEN;
  let isHeld = false;
  let cameFrom: Element | undefined;

  const stage = createStage({ document, surface, isHeld: () => isHeld, signal: leaving.signal });
  const announce = createAnnouncer(surface.status, view, leaving.signal);
  const lookOnTop = stayOnTop({
    document,
    host,
    isCovered,
    marksPopover,
    onMoved: stage.arrange,
    onGiveUp: giveUp,
    signal: leaving.signal,
  });
  hearPresses({ window: view, host, onPress, onEscape, onHold, onEnter, signal: leaving.signal });
  const onScroll = ({ target }: Event): void => {
    if (target instanceof Element) markMore(target);
  };
  cardSlot.addEventListener("scroll", onScroll, { capture: true, passive: true, signal: leaving.signal });
  leaving.signal.addEventListener("abort", () => {
    render(null, cardSlot);
  });

  return {
    host,
    draw,
    showTarget: (covered) => {
      if (covered === undefined) showTarget(stage, view);
      else uncover(covered, view);
    },
    toggleFocus: () => {
      if (hasFocus()) goToTarget();
      else mainButton()?.focus({ preventScroll: true });
    },
  };

  function draw(next: Drawing): void {
    if (leaving.signal.aborted) return;
    if (!isSameStep(drawing, next)) open = NOTHING_OPEN;
    drawing = next;
    show();
    stage.set(next);
    lookOnTop();
    const { praise = [], notice = [], instruction } = next;
    const where: Sentence = [{ type: "words", text: `${next.guideTitle}, ${next.heading}.` }];
    announce([praise, ...notice, where, ...instruction].map(sentenceToString).join(" ").trim());
  }

  function show(): void {
    if (drawing === undefined) return;
    const hadFocus = hasFocus();
    layer.lang = drawing.lang;
    layer.dir = drawing.dir;
    Object.assign(layer.dataset, drawing.look);
    render(<Card drawing={drawing} open={open} />, cardSlot);
    // Only when the focus was in the card and its button went away; never taken from the page (R1).
    if (hadFocus && !hasFocus()) mainButton()?.focus({ preventScroll: true });
  }

  function hasFocus(): boolean {
    return shadow.activeElement !== null;
  }

  function mainButton(): HTMLElement | undefined {
    const button = shadow.querySelector<HTMLElement>("[data-rank=here],[data-rank=main]");
    return button ?? shadow.querySelector<HTMLElement>("button") ?? undefined;
  }

  function onPress(press: Press): void {
    const next = pressPanel(open, press);
    if (next !== undefined) {
      open = next;
      show();
      stage.arrange();
      const card = cardSlot.querySelector<HTMLElement>(".card");
      if (card !== null) revealOpened(card);
      return;
    }
    if (press === "go-to-target") goToTarget();
    // `pressPanel` took all that is not an act.
    onAct(press as CardAct);
  }

  function onEscape(): void {
    if (drawing === undefined || drawing.state === "paused") return;
    onAct("pause");
    goBack();
  }

  /** To where the focus came from, for who uses the keyboard. */
  function goBack(): void {
    if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
  }

  function onEnter(from: Element): void {
    cameFrom = from;
  }

  function onHold(held: boolean): void {
    isHeld = held;
  }

  function goToTarget(): void {
    showTarget(stage, view);
    focusTarget(stage);
    if (hasFocus()) goBack();
  }

  function isCovered(): boolean {
    const box = stage.cardBox();
    const root = host.getRootNode();
    if (box === undefined || !(root instanceof Document || root instanceof ShadowRoot)) return false;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const points = [
      [x, y],
      [box.left + 12, y],
      [box.right - 12, y],
      [x, box.top + 12],
      [x, box.bottom - 12],
    ] as const;
    let ours = 0;
    for (const [left, top] of points) {
      if (root.elementFromPoint(left, top) === host) ours += 1;
      if (ours === LEAST_FREE) return false;
    }
    return true;
  }

  function marksPopover(): boolean {
    return drawing?.rings.some(({ boxes }) => boxes.some((box) => box.closest(":popover-open") !== null)) ?? false;
  }

  function giveUp(): void {
    leaving.abort();
    onGiveUp?.();
  }
}
