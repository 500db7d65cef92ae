import { type Box, boxAt, intersect } from "../../dom/box.ts";

/** Size of the arrow, px. */
const SIZE = { width: 46, height: 44 } as const;
/** From the target to the point of the arrow: the ring and a little air, px. */
const FROM_TARGET = 12;

/** Its outline is in assets/styles/overlay.css, as of the icons. Drawn in the page's own document, so that is given. */
export function createArrow(document: Document): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const arrow = document.createElementNS(space, "svg");
  arrow.setAttribute("class", "arrow");
  arrow.append(document.createElementNS(space, "path"), document.createElementNS(space, "path"));
  return arrow;
}

/** The box of the arrow from the card to its target, on the side of the card; none where the card is not level with it. */
export function arrowBox(target: Box, card: Box, side: "left" | "right"): Box | undefined {
  const middle = (target.top + target.bottom) / 2;
  const left = side === "right" ? target.right + FROM_TARGET : target.left - FROM_TARGET - SIZE.width;
  const box = boxAt(left, middle - SIZE.height / 2, SIZE);
  return intersect(box, card) || middle < card.top || middle > card.bottom ? undefined : box;
}
