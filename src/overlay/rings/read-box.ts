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

/** Boxes smaller than this are inputs hidden behind their label, px. */
const NOTHING = 2;

/**
 * Reads the box of a target from the elements that make it up (a radio and its label, six code boxes).
 * Gone when one of them left the page, as then it is not the same target any more.
 */
export function readTargetBox(elements: readonly Element[], view: Box): TargetBox {
  if (elements.some((element) => !element.isConnected)) return { status: "gone" };
  const drawn = elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const box = unite(drawn.map((element) => element.getBoundingClientRect()).filter(hasSize));
  const [first] = drawn;
  if (box === undefined || first === undefined) return { status: "gone" };
  const clip = clipByPage(first, box);
  return clip === undefined ? { status: "clipped", box } : { status: "there", box, visible: intersect(clip, view) };
}

function hasSize({ width, height }: DOMRect): boolean {
  return width >= NOTHING && height >= NOTHING;
}
