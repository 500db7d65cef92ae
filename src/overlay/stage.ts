import type { Drawing } from "../model/drawing.ts";
import type { Surface } from "./host/create-surface.ts";
import { arrowBox, createArrow } from "./place/arrow.ts";
import { type Box, coveredArea, grow, sameBox, unite } from "../dom/box.ts";
import { keepScrolled, measureCard, putCard, putPill } from "./place/card-frame.ts";
import { type CardPlace, type CardRoom, placeCard } from "./place/place-card.ts";
import { createSurroundings } from "./place/surroundings.ts";
import { readView } from "./place/read-view.ts";
import { type Mapping, putAt, readMapping } from "./rings/mapping.ts";
import { createMarks, type Mark } from "./rings/marks.tsx";
import { isSameStep } from "./same-step.ts";
import { watchMovement } from "./rings/watch-movement.ts";
import { windowOf } from "../dom/window-of.ts";

interface StageOptions {
  readonly document: Document;
  readonly surface: Surface;
  /** While the person presses the card it stays where it is. */
  readonly isHeld: () => boolean;
  readonly signal: AbortSignal;
}

/** The card along an edge of the view. */
export interface Bar {
  readonly edge: "bottom" | "top";
  readonly box: Box;
  /** It is lower than it would like to be, to leave the target free. */
  readonly isSqueezed: boolean;
}

export interface Stage {
  /** Shows the rings of a drawing and finds a place for the card, which must be rendered by then. */
  readonly set: (drawing: Drawing) => void;
  /** Finds a new place for the card: its content or its parent changed. */
  readonly arrange: () => void;
  /** Elements of the current targets that are drawn by the page. */
  readonly currentMarks: () => readonly Mark[];
  readonly cardBox: () => Box | undefined;
  /** The card's bar, when it is one. */
  readonly bar: () => Bar | undefined;
}

/** Where everything drawn stands, and how it follows the page. */
export function createStage({ document, surface, isHeld, signal }: StageOptions): Stage {
  const view = windowOf(document);
  const marks = createMarks(surface.marks);
  const around = createSurroundings(document, surface, marks);
  const arrow = createArrow(document);
  let drawing: Drawing | undefined;
  let place: CardPlace | { readonly pose: "pill" } | undefined;
  let box: Box | undefined;
  let placedFor: readonly Box[] = [];
  /** Round what the card stood when the targets of this step were last there: the page may be about to draw them anew. */
  let last: Pick<CardRoom, "never" | "target" | "block"> | undefined;
  let arrowMayNotCover: readonly Box[] = [];
  let isSqueezed = false;
  let seenView: Box | undefined;
  const movement = watchMovement({ document, look, isLost, signal });

  return { set, arrange, currentMarks: around.currentMarks, cardBox: () => box, bar };

  function set(next: Drawing): void {
    if (!isSameStep(drawing, next) || drawing?.state !== next.state) last = undefined;
    drawing = next;
    marks.take(next.rings);
    around.take(next);
    arrange();
    movement.wake();
  }

  function bar(): Bar | undefined {
    if (place?.pose !== "bar" || box === undefined) return undefined;
    return { edge: box.top <= (seenView?.top ?? 0) ? "top" : "bottom", box, isSqueezed };
  }

  function isLost(): boolean {
    return marks
      .all()
      .some((mark) => mark.target.status !== "gone" && mark.drawing.boxes.some((element) => !element.isConnected));
  }

  /** Follows the targets; finds a new place for the card only when it stands in the way or points at nothing. */
  function look(): boolean {
    const shown = readView(view);
    const moved = marks.follow(shown, readMapping(surface.ruler));
    if (!sameBox(shown, seenView)) arrange();
    else if (!isWellPlaced(shown)) arrange();
    else drawArrow();
    watchTargets();
    return moved;
  }

  function arrange(): void {
    const card = surface.cardSlot.querySelector<HTMLElement>(".card");
    if (card === null || drawing === undefined || !surface.host.isConnected) return;
    const shown = readView(view);
    const isSameView = sameBox(shown, seenView);
    if (isHeld() && isSameView) return;
    if (!isSameView) last = undefined;
    seenView = shown;
    surface.layer.style.setProperty("--g-view-height", `${shown.bottom - shown.top}px`);
    const mapping = readMapping(surface.ruler);
    marks.follow(shown, mapping);
    const { state, dir } = drawing;
    placedFor = around.never(shown);
    keepScrolled(card, () => {
      if (state === "paused") {
        place = { pose: "pill" };
        box = putPill(card, shown, dir, mapping, placedFor);
      } else {
        placeFreely(card, shown, mapping, dir);
      }
    });
    marks.follow(shown, mapping);
    drawArrow();
    watchTargets();
  }

  function placeFreely(card: HTMLElement, shown: Box, mapping: Mapping, dir: "ltr" | "rtl"): void {
    const target = unite(around.targets());
    const blockNow = around.block(shown);
    // One out of sight is not gone.
    if (around.currentMarks().length > 0) last = target && { never: placedFor, target, block: blockNow };
    const rather = around.rather(shown);
    const never = target === undefined && last !== undefined ? [...last.never, ...placedFor] : placedFor;
    const block = blockNow ?? last?.block;
    const choose = (isSlim: boolean): CardPlace => {
      const { width, height, fits } = measureCard(card, isSlim);
      return placeCard({ ...last, view: shown, card: { width, height }, fits, dir, never, rather });
    };
    const hides = (one: CardPlace): boolean =>
      one.pose === "bar" || (block !== undefined && coveredArea(one.box, [block]) > 0);
    let chosen = choose(false);
    if (hides(chosen)) {
      // Less wide it may fit beside a dialog; where that is no better, the usual width reads better.
      const slim = choose(true);
      if (!hides(slim) || (slim.pose !== "bar" && chosen.pose === "bar")) chosen = slim;
      else measureCard(card, false);
    }
    place = chosen;
    arrowMayNotCover = rather;
    ({ box, isSqueezed } = putCard(card, chosen, shown, mapping, never));
    const taken = chosen.pose === "bar" ? [] : [grow(box, 2), arrowPlace()].filter((one) => one !== undefined);
    marks.seatBadges(shown, taken, [...never.slice(around.targets().length), ...rather]);
  }

  function watchTargets(): void {
    // Of one out of sight, scrolling and changes of the page tell enough.
    const visible = marks.all().filter(({ target }) => target.status === "there" && target.visible !== undefined);
    movement.watch(visible.flatMap((mark) => mark.drawing.boxes));
  }

  function isWellPlaced(shown: Box): boolean {
    if (box === undefined || place === undefined) return true;
    const never = around.never(shown);
    // Nothing moved that the place was chosen for: no better one will be found.
    if (never.length === placedFor.length && never.every((one, index) => sameBox(one, placedFor[index]))) return true;
    if (coveredArea(box, never) > 0) return false;
    const target = unite(around.targets());
    if (place.pose === "corner") return target === undefined;
    if (place.pose !== "beside" || target === undefined) return true;
    const middle = (target.top + target.bottom) / 2;
    const isOpposite = place.side === "right" ? target.right < box.left : target.left > box.right;
    const isLevel = middle > box.top && middle < box.bottom;
    return isOpposite && (isLevel || surface.cardSlot.querySelector(".card:hover") !== null);
  }

  function drawArrow(): void {
    const at = arrowPlace();
    if (at === undefined || place?.pose !== "beside") {
      arrow.remove();
      return;
    }
    arrow.dataset["side"] = place.side;
    putAt(arrow, at, readMapping(surface.ruler), true);
    if (!arrow.isConnected) surface.marks.append(arrow);
  }

  function arrowPlace(): Box | undefined {
    const [target, ...others] = around.targets();
    if (place?.pose !== "beside" || box === undefined || target === undefined || others.length > 0) return undefined;
    const at = arrowBox(target, box, place.side);
    return at && coveredArea(at, arrowMayNotCover) === 0 ? at : undefined;
  }
}
