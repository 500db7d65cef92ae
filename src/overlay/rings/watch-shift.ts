import { type Box, sameBox } from "../../dom/box.ts";
import { windowOf } from "../../dom/window-of.ts";
import { viewSize } from "../place/read-view.ts";

/** Share of an element from which it counts as seen at all. */
const ANYTHING = 1e-7;

/**
 * Tells when an element moves or changes its size though no event says so: what stands before it opened or closed. The
 * browser watches for that: seen through a window cut to the element's own box, less of it shows as soon as it is
 * elsewhere. Costs nothing while nothing moves, and puts nothing on the element.
 * @param onShift called before the frame is painted when the size changed, right after it when only the place did
 * @returns a function that ends it
 */
export function watchShift(element: Element, onShift: () => void): () => void {
  const page = element.ownerDocument;
  const view = windowOf(page);
  let isOver = false;
  let box: Box;
  let sight: IntersectionObserver | undefined;
  const size = new ResizeObserver(() => {
    if (isElsewhere()) shifted();
  });
  size.observe(element);
  // The window is cut by margins, which count from its edges.
  view.addEventListener("resize", aimAnew, { passive: true });
  aim(1);
  return () => {
    isOver = true;
    size.disconnect();
    sight?.disconnect();
    view.removeEventListener("resize", aimAnew);
  };

  function aimAnew(): void {
    aim(1);
  }

  function isElsewhere(): boolean {
    return !sameBox(box, element.getBoundingClientRect());
  }

  function shifted(): void {
    aim(1);
    onShift();
  }

  /** @param share of the element that shows; less when something of the page clips it */
  function aim(share: number): void {
    sight?.disconnect();
    box = element.getBoundingClientRect();
    const { width, height } = viewSize(view);
    const sides = [box.top, width - box.right, height - box.bottom, box.left];
    const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(" ");
    let isFirst = true;
    const see = ([entry]: readonly IntersectionObserverEntry[]): void => {
      if (isOver) return; // told of what the browser had seen before
      const seen = entry?.intersectionRatio || ANYTHING;
      if (!isFirst || isElsewhere()) shifted();
      else if (seen !== share) aim(seen);
      isFirst = false;
    };
    sight = new IntersectionObserver(see, { root: page, rootMargin, threshold: share });
    sight.observe(element);
  }
}
