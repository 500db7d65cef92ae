import { type Box, boxAt, intersect } from "./box.ts";

/** Size of the arrow, px. */
const SIZE = { width: 46, height: 44 } as const;
/** From the target to the point of the arrow: the ring and a little air, px. */
const FROM_TARGET = 12;

/** The arrow is drawn in the page's own document, so its element is given. */
export function createArrow(document: Document): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const arrow = document.createElementNS(space, "svg");
  arrow.setAttribute("class", "arrow");
  arrow.setAttribute("viewBox", "0 0 46 44");
  arrow.setAttribute("focusable", "false");
  for (const name of ["arrow-back", "arrow-face"]) {
    const path = document.createElementNS(space, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", "M44 14H24V4L3 22l21 18V30h20z");
    arrow.append(path);
  }
  return arrow;
}

/** The box of the arrow from the card to its target, on the side of the card; none where the card is not level with it. */
export function arrowBox(target: Box, card: Box, side: "left" | "right"): Box | undefined {
  const middle = (target.top + target.bottom) / 2;
  const left = side === "right" ? target.right + FROM_TARGET : target.left - FROM_TARGET - SIZE.width;
  const box = boxAt(left, middle - SIZE.height / 2, SIZE);
  return intersect(box, card) || middle < card.top || middle > card.bottom ? undefined : box;
}
