import { type Box, intersect, unite } from "../../dom/box.ts";
import { clipByPage } from "./clip-by-page.ts";

/** Where a target is now, in CSS px of the layout viewport. */
export type TargetBox =
  /** Not in the page any more, or not drawn by it. */
  | { readonly status: "gone" }
  /** In the page, but out of sight inside a scroller of the page. */
  | { readonly status: "clipped"; readonly box: Box }
  /** Drawn by the page; `visible` is what the page's scrollers and the view leave of it. */
  | { readonly status: "there"; readonly box: Box; readonly visible: Box | undefined };

/**
 * How far a label that stands on the upper edge of its field is ringed with it, px: with the ring's own 6 it makes the 12
 * that are allowed (contract.md).
 */
const MOST_ABOVE = 6;
/** A line of text, px. The box of something turned is higher, and tells nothing of what stands on its edge. */
const HIGHEST_LABEL = 32;
/** Boxes smaller than this are inputs hidden behind their label, px. */
const NOTHING = 2;

/**
 * Reads the box of a target from the elements that make it up (a radio and its label, six code boxes).
 * Gone when one of them left the page, as then it is not the same target any more.
 * @param labels what names them: one on the upper edge, as outlined fields have it, is not to be crossed by the ring
 */
export function readTargetBox(elements: readonly Element[], labels: readonly Element[], view: Box): TargetBox {
  if (elements.some((element) => !element.isConnected)) return { status: "gone" };
  const drawn = elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const bare = unite(drawn.map((element) => element.getBoundingClientRect()).filter(hasSize));
  const [first] = drawn;
  if (bare === undefined || first === undefined) return { status: "gone" };
  const { left, right, bottom } = bare;
  const box = { left, top: topWithLabels(bare, labels), right, bottom };
  const clip = clipByPage(first, box);
  return clip === undefined ? { status: "clipped", box } : { status: "there", box, visible: intersect(clip, view) };
}

function topWithLabels(box: Box, labels: readonly Element[]): number {
  const tops = labels.flatMap((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    const height = bottom - top;
    const isOnEdge = height <= HIGHEST_LABEL && Math.abs((top + bottom) / 2 - box.top) < height / 3;
    return isOnEdge && left < box.right && right > box.left ? [top] : [];
  });
  return Math.max(Math.min(box.top, ...tops), box.top - MOST_ABOVE);
}

function hasSize({ width, height }: DOMRect): boolean {
  return width >= NOTHING && height >= NOTHING;
}
