import type { Mark } from "../rings/marks.tsx";
import { type Box, grow, intersect } from "../../dom/box.ts";
import { readView } from "./read-view.ts";

/** What is needed to show a target: where it is, and whether the card takes an edge of the view. */
interface Shown {
  readonly currentMarks: () => readonly Mark[];
  readonly bar: () => { readonly edge: "bottom" | "top"; readonly box: Box; readonly isSqueezed: boolean } | undefined;
  readonly arrange: () => void;
}

/** Room left between the target and what covers the edge of the view, px. */
const AIR = 24;
/** The ring and its strokes, px. */
const RING = 9;

/**
 * Scrolls the current target into the part of the view that neither the card nor a header of the page covers; does
 * nothing when it is there already and the card has the room it needs. Jumps rather than glides: nothing moves on its own (R13).
 */
export function showTarget({ currentMarks, bar, arrange }: Shown, view: Window): void {
  const [mark] = currentMarks();
  const element = mark?.drawing.boxes.find((box) => box.getClientRects().length > 0);
  if (element === undefined) return;
  const now = bar();
  const whole = freeOfPage(element, readView(view));
  const isShown = mark?.target.status === "there"; // else a scroller of the page holds it out of sight
  if (
    isShown &&
    now?.isSqueezed !== true &&
    isIn(element, now === undefined ? whole : without(whole, now.edge, now.box))
  )
    return;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  arrange();
  const shown = readView(view);
  const free = freeOfPage(element, shown);
  if (bar() === undefined) {
    scrollToMiddle(element, free);
  } else {
    // The bar takes half the view at most. At the bottom first; the page may not scroll far enough for that.
    const half = (shown.top + shown.bottom) / 2;
    const halves = [
      { edge: "bottom", box: { ...shown, top: half } },
      { edge: "top", box: { ...shown, bottom: half } },
    ] as const;
    for (const { edge, box } of halves) {
      const rest = without(free, edge, box);
      scrollToMiddle(element, rest);
      if (isIn(element, rest)) break;
    }
  }
  arrange();
}

/** Scrolls an element that something stuck to an edge of the view covers into the free part of the view. */
export function uncover(element: Element, view: Window): void {
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  scrollToMiddle(element, freeOfPage(element, readView(view)));
}

/** Puts the focus on the real element of the page (R4); on the first of its elements that takes it. */
export function focusTarget({ currentMarks }: Shown): void {
  for (const element of currentMarks().flatMap(({ drawing }) => drawing.boxes)) {
    if (!(element instanceof HTMLElement)) continue;
    element.focus({ preventScroll: true });
    if (element.matches(":focus")) return;
  }
}

function isIn(element: Element, free: Box): boolean {
  const box = grow(element.getBoundingClientRect(), RING);
  const height = Math.min(box.bottom - box.top, free.bottom - free.top);
  const both = intersect(box, free);
  return both !== undefined && both.bottom - both.top >= height - 1;
}

function without(free: Box, edge: "bottom" | "top", bar: Box): Box {
  return edge === "bottom"
    ? { ...free, bottom: Math.min(free.bottom, bar.top - AIR) }
    : { ...free, top: Math.max(free.top, bar.bottom + AIR) };
}

/** The view without what the page keeps at its upper and lower edge. */
function freeOfPage(element: Element, view: Box): Box {
  const box = element.getBoundingClientRect();
  const x = Math.max(view.left + 1, Math.min((box.left + box.right) / 2, view.right - 1));
  const middle = (view.top + view.bottom) / 2;
  const header = stuckBox(element, x, view.top + 1);
  const footer = stuckBox(element, x, view.bottom - 1);
  return {
    ...view,
    top: header !== undefined && header.bottom < middle ? header.bottom + AIR : view.top,
    bottom: footer !== undefined && footer.top > middle ? footer.top - AIR : view.bottom,
  };
}

/** The box of a fixed or sticky thing at a point, if the target is not part of it. */
function stuckBox(target: Element, x: number, y: number): Box | undefined {
  for (const hit of target.ownerDocument.elementsFromPoint(x, y)) {
    for (let element: Element | null = hit; element !== null; element = element.parentElement) {
      if (element.contains(target)) break;
      if (/fixed|sticky/.test(getComputedStyle(element).position) && element.clientHeight > 0) {
        return element.getBoundingClientRect();
      }
    }
  }
  return undefined;
}

/** Scrolls by what is missing to the middle of the free part, from the inner scrollers outwards. */
function scrollToMiddle(element: Element, free: Box): void {
  let scroller: Element | null = element;
  while ((scroller = scroller.parentElement) !== null) {
    const { top, bottom } = element.getBoundingClientRect();
    const by = (top + bottom - free.top - free.bottom) / 2;
    if (Math.abs(by) < 1) return;
    if (scroller.scrollHeight > scroller.clientHeight) scroller.scrollBy({ top: by, behavior: "instant" });
  }
}
