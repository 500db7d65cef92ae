import { type Box, boxAt, contains, cornersOf, coveredArea, grow } from "../../dom/box.ts";

/** Where the card goes. All in CSS px of the layout viewport. */
export type CardPlace =
  | { readonly pose: "beside"; readonly side: "left" | "right"; readonly box: Box }
  | { readonly pose: "corner"; readonly box: Box }
  /** Along the bottom or the top edge; which one follows from the bar's own height (`chooseEdge`). */
  | { readonly pose: "bar" };

export interface CardRoom {
  /** What can be seen of the page. */
  readonly view: Box;
  /** Size of the card when it stands free. */
  readonly card: { readonly width: number; readonly height: number };
  /** Whether all its text shows at that size. */
  readonly fits: boolean;
  readonly dir: "ltr" | "rtl";
  /** The current target, when it can be seen. */
  readonly target?: Box;
  /** The block it belongs to (its form), to hide no neighbour. */
  readonly block?: Box | undefined;
  /** Never covered: current targets, the focused element, their label and message, what the site says (R6). */
  readonly never: readonly Box[];
  /** Not covered while there is a free place: other targets, other controls. */
  readonly rather: readonly Box[];
}

/** Between target and card: the place of the arrow, with the ring's own 6 px. */
const ARROW = 60;
const BLOCK_GAP = 20;
/** Between the card and what it goes round. */
const AIR = 8;
const EDGE = 12;
const CORNER = 24;
/** Narrower or lower than this, the card is a bar. */
const LEAST = { width: 480, height: 420 } as const;
/** Without a target a free card needs this width, or it looks lost. */
const LEAST_FREE = 700;
/** The middle of the target is level with the upper part of the card, where the instruction is. */
const LEVEL = 120;

/**
 * Chooses the place of the card: beside the target's block or the target, at the end of the line first; a corner when
 * there is nothing to point at; else a bar. Pure.
 */
export function placeCard(room: CardRoom): CardPlace {
  const { view, card, fits, dir, target, never, rather } = room;
  const width = view.right - view.left;
  if (!fits || width < LEAST.width || view.bottom - view.top < LEAST.height) return BAR;
  if (target !== undefined) return beside(room, target) ?? BAR;
  const corners = width < LEAST_FREE ? [] : cornersOf(view, card, CORNER, dir);
  const free = corners.filter((box) => contains(view, box) && coveredArea(box, never) === 0);
  // Of corners that all cover some control, always the same: the card must not hop on a page that goes on changing.
  const box = free.find((one) => coveredArea(one, rather) === 0) ?? free[0];
  return box ? { pose: "corner", box } : BAR;
}

const BAR: CardPlace = { pose: "bar" };

interface Candidate {
  readonly place: CardPlace & { readonly pose: "beside" };
  /** What of the other controls it covers, px². */
  readonly cost: number;
  /** Whether the arrow fits between card and target. */
  readonly isLevel: boolean;
  /** How far it is from the best place on its side, px. */
  readonly distance: number;
}

/**
 * Of all places beside the target that cover nothing they must not: the one that covers least, then one with room for
 * the arrow, then the side in its order, then the nearest.
 */
function beside({ view, card, dir, block, never, rather }: CardRoom, target: Box): CardPlace | undefined {
  const right = target.right + ARROW;
  const left = target.left - ARROW - card.width;
  const sides = [
    { side: "right", x: block === undefined ? right : Math.max(right, block.right + BLOCK_GAP) },
    { side: "right", x: right },
    { side: "left", x: block === undefined ? left : Math.min(left, block.left - BLOCK_GAP - card.width) },
    { side: "left", x: left },
  ] as const;
  const middle = (target.top + target.bottom) / 2;
  const [highest, lowest] = [view.top + EDGE, view.bottom - EDGE - card.height];
  const within = (y: number) => Math.max(highest, Math.min(y, lowest));
  const level = within(middle - LEVEL);
  const obstacles = [...never, ...rather];
  let best: Candidate | undefined;
  for (const { side, x } of dir === "ltr" ? sides : [...sides.slice(2), ...sides.slice(0, 2)]) {
    // Level, or just above or below what is in the way there.
    const above = obstacles.filter((box) => box.left < x + card.width && box.right > x);
    const heights = above.flatMap((box) => [box.top - card.height - AIR, box.bottom + AIR]);
    for (const y of new Set([level, ...heights.map(within)])) consider(side, x, y, Math.abs(y - level));
    // Level, but further away, past what is in the way.
    for (const box of obstacles.filter((one) => one.top < level + card.height && one.bottom > level)) {
      const further = side === "right" ? box.right + AIR : box.left - AIR - card.width;
      if (side === "right" ? further > x : further < x) consider(side, further, level, Math.abs(further - x));
    }
  }
  return best?.place;

  function consider(side: "left" | "right", x: number, y: number, distance: number): void {
    const box = boxAt(x, y, card);
    if (!contains(grow(view, -EDGE / 2), box) || coveredArea(box, never) > 0) return;
    const isLevel = middle > box.top && middle < box.bottom;
    const found = { place: { pose: "beside", side, box }, cost: coveredArea(box, rather), isLevel, distance } as const;
    if (best === undefined || isBetter(found, best)) best = found;
  }
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.isLevel !== b.isLevel) return a.isLevel;
  // What was considered first is on the better side.
  return a.place.side === b.place.side && a.distance < b.distance;
}

/** Less than this and the instruction cannot be read any more, px. */
const LEAST_BAR = 128;

/**
 * Chooses the edge of a bar and how high it may be: the bottom, then the top; where it would cover what it must not,
 * it gives way and scrolls inside.
 *
 * @param height the bar would like to have, px
 * @param never boxes it must not cover, the most important first
 */
export function chooseEdge(
  view: Box,
  height: number,
  never: readonly Box[],
): { edge: "bottom" | "top"; height: number } {
  // Without room for all of them, room for the more important ones.
  for (let kept = never.length; kept > 0; kept--) {
    const boxes = never.slice(0, kept);
    const below = view.bottom - Math.max(...boxes.map((box) => box.bottom));
    const above = Math.min(...boxes.map((box) => box.top)) - view.top;
    if (below >= height) return { edge: "bottom", height };
    if (above >= height) return { edge: "top", height };
    const room = Math.max(below, above);
    if (room >= Math.min(LEAST_BAR, height))
      return { edge: room === below ? "bottom" : "top", height: Math.floor(room) };
  }
  return { edge: "bottom", height };
}
