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
 * by which a ring may be larger than its target.
 */
const MOST_ABOVE = 6;
/** A line of text, px. The box of something turned is higher, and tells nothing of what stands on its edge. */
const HIGHEST_LABEL = 32;
/** Boxes smaller than this are inputs hidden behind their label, px. */
const NOTHING = 2;

/**
 * Reads the box of a target from the elements that make it up (a radio and its label, six code boxes).
 * Gone when one of them left the page, as then it is not the same target any more.
 * @param words what names and explains them: a label on the upper edge, as outlined fields have it, is not to be crossed
 */
export function readTargetBox(elements: readonly Element[], words: readonly Element[], view: Box): TargetBox {
  if (elements.some((element) => !element.isConnected)) return { status: "gone" };
  const drawn = elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const bare = unite(drawn.map((element) => element.getBoundingClientRect()).filter(hasSize));
  const [first] = drawn;
  if (bare === undefined || first === undefined) return { status: "gone" };
  const raised = bare.top - topWithWords(bare, words);
  const box = raise(bare, raised);
  // What cuts the field may stand inside the box that its label stands on.
  const clip = clipByPage(first, bare);
  if (clip === undefined) return { status: "clipped", box };
  return { status: "there", box, visible: intersect(raise(clip, raised), view) };
}

function raise({ left, top, right, bottom }: Box, by: number): Box {
  return { left, top: top - by, right, bottom };
}

/** The upper side of a box, or of the words on it. */
function topWithWords(box: Box, words: readonly Element[]): number {
  let highest = box.top;
  for (const one of words) {
    const { top, bottom, height } = one.getBoundingClientRect();
    const isOnEdge = height <= HIGHEST_LABEL && Math.abs((top + bottom) / 2 - box.top) < height / 3;
    if (isOnEdge) highest = Math.min(highest, top);
  }
  return Math.max(highest, box.top - MOST_ABOVE);
}

function hasSize({ width, height }: DOMRect): boolean {
  return width >= NOTHING && height >= NOTHING;
}
