import { type Box, boxAt, contains, coveredArea, grow } from "../../dom/box.ts";

/** Where a badge sits on its ring. */
export type BadgeSpot = (typeof SPOTS)[number];

/** Beside the ring, else on an upper corner, else on a lower one; at the end of the line first. */
const SPOTS = ["left", "right", "top-right", "top-left", "bottom-right", "bottom-left"] as const;

/** Space between ring and badge, px. */
const GAP = 10;
/** Least distance from the edge of the view, px. */
const EDGE = 2;

/**
 * Chooses where the badge of a ring goes: beside it on the side where the card is not; where that covers something, on
 * the upper corner at the end of the line, as the label of a field is at its start.
 *
 * @param ring box of the ring
 * @param size side of the badge, px
 * @param view what can be seen of the page
 * @param taken where the card and its arrow are: never there
 * @param busy boxes of the page that should not be covered
 */
export function chooseBadgeSpot(
  ring: Box,
  size: number,
  view: Box,
  taken: readonly Box[],
  busy: readonly Box[],
): BadgeSpot {
  const [card] = taken;
  const isCardLeft = card !== undefined && card.right <= ring.left;
  const spots: readonly BadgeSpot[] = isCardLeft ? ["right", "left", ...SPOTS.slice(2)] : SPOTS;
  const inView = grow(view, -EDGE);
  let best: { readonly spot: BadgeSpot; readonly covered: number } | undefined;
  for (const spot of spots) {
    const box = badgeBox(ring, size, spot);
    if (!contains(inView, box) || coveredArea(box, taken) > 0) continue;
    const covered = coveredArea(box, busy);
    if (best === undefined || covered < best.covered) best = { spot, covered };
  }
  return best?.spot ?? "top-right";
}

/** The box of a badge at a spot of its ring. */
export function badgeBox(ring: Box, size: number, spot: BadgeSpot): Box {
  const x = { left: ring.left, right: ring.right - size };
  const y = { top: ring.top - size * 0.8, bottom: ring.bottom - size * 0.2 };
  const middle = (ring.top + ring.bottom - size) / 2;
  const square = { width: size, height: size };
  switch (spot) {
    case "left":
      return boxAt(ring.left - GAP - size, middle, square);
    case "right":
      return boxAt(ring.right + GAP, middle, square);
    case "top-right":
      return boxAt(x.right, y.top, square);
    case "top-left":
      return boxAt(x.left, y.top, square);
    case "bottom-right":
      return boxAt(x.right, y.bottom, square);
    case "bottom-left":
      return boxAt(x.left, y.bottom, square);
  }
}
