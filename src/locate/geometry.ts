import { area, type Box, intersect } from "../dom/box.ts";
import { closestAcross, holds, parentOf } from "../dom/drawn-tree.ts";
import { OVERLAY_TAG } from "../dom/overlay-tag.ts";
import { remember } from "./remember.ts";
import { styleOf } from "./tree.ts";

/** What stands between a rendered element and the person's eye or pointer. */
export type Obstacle = "too-small" | "out-of-reach" | "covered";

/** How layout is asked. Its own interface because documents without layout (tests) must be searchable too. */
export interface Geometry {
  /** Has a box and is not invisible (display, visibility, opacity, of itself or an ancestor). */
  isRendered(element: Element): boolean;
  /** The element's largest box (a link over two lines has two), in the viewport of its own document. */
  boxOf(element: Element): Box & { readonly width: number; readonly height: number };
  /**
   * What hides the box of these elements; null when a person can see and press it, now or after scrolling.
   * @param boxes elements that are one thing for the person (a radio and its label)
   */
  obstacleOf(boxes: readonly Element[]): Obstacle | null;
  /** Whether a child starts on a line of its own. */
  isOwnLine(element: Element): boolean;
}

/** Smallest side that can be pointed at, CSS px. */
const LEAST_SIDE = 8;
/** Smallest side of what can be seen of it, CSS px. */
const LEAST_SEEN = 4;
/** The centre and four points near the corners, as shares of a box. */
const POINTS = [
  [0.5, 0.5],
  [0.15, 0.2],
  [0.85, 0.2],
  [0.15, 0.8],
  [0.85, 0.8],
] as const;
/** Of five points, how many must hit. */
const LEAST_HITS = 3;

/** The browser's own layout, for as long as nothing changes: what covers a whole window is looked for once. */
export function browserGeometry(): Geometry {
  const wallOf = remember(findWall);
  return {
    isRendered: (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    boxOf: largestBox,
    obstacleOf(boxes) {
      let worst: Obstacle = "too-small";
      for (const element of boxes) {
        const obstacle = obstacleOfOne(element, boxes, wallOf);
        if (obstacle === null) return null;
        if (obstacle !== "too-small") worst = obstacle;
      }
      return worst;
    },
    isOwnLine(element) {
      const display = styleOf(element).display;
      if (display.startsWith("inline") || display === "contents") return false;
      const parent = parentOf(element);
      if (parent === null) return true;
      const outer = styleOf(parent);
      // Children of a flex row are blocks by name only.
      if (outer.display.includes("flex")) return outer.flexDirection.startsWith("column");
      return !outer.display.includes("grid");
    },
  };
}

function largestBox(element: Element): DOMRect {
  const [largest] = [...element.getClientRects()].sort((one, other) => area(other) - area(one));
  return largest !== undefined && area(largest) > 0 ? largest : element.getBoundingClientRect();
}

function obstacleOfOne(
  element: Element,
  boxes: readonly Element[],
  wallOf: (view: Window) => Element | null,
): Obstacle | null {
  const box = largestBox(element);
  if (box.width < LEAST_SIDE || box.height < LEAST_SIDE || isClippedAway(element)) return "too-small";
  const view = element.ownerDocument.defaultView;
  if (view === null) return "out-of-reach";
  const inView = seenIn(box, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  if (inView === undefined) {
    if (!canScrollTo(element, box, view)) return "out-of-reach";
    const wall = wallOf(view);
    return wall === null || holds(wall, element) ? null : "covered";
  }
  const clipped = clippedBy(element, inView);
  if (clipped === "gone") return "out-of-reach";
  return clipped === "scrollable" || isHit(element, boxes, clipped) ? null : "covered";
}

/** `clip`/`clip-path` of « visually hidden » styles, as browsers give them back. */
const NOTHING_LEFT = /^(inset\((50|100)%\)|rect\((\d)px(, \3px){3}\))$/;

function isClippedAway(element: Element): boolean {
  const style = styleOf(element);
  return NOTHING_LEFT.test(style.clipPath) || NOTHING_LEFT.test(style.getPropertyValue("clip"));
}

/** The part of a box that lies in another, if it is large enough to be seen. */
function seenIn(box: Box, outer: Box): Box | undefined {
  const both = intersect(box, outer);
  return both && both.right - both.left >= LEAST_SEEN && both.bottom - both.top >= LEAST_SEEN ? both : undefined;
}

/** Off the viewport: what is fixed, and what lies left of or above the page, cannot be scrolled to (a closed side menu). */
function canScrollTo(element: Element, box: Box, view: Window): boolean {
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  let sideways = box.right <= 0 || box.left >= view.innerWidth;
  let upOrDown = box.bottom <= 0 || box.top >= view.innerHeight;
  const page = element.ownerDocument.documentElement;
  for (let node: Element | null = element; node !== null && node !== page; node = parentOf(node)) {
    const style = styleOf(node);
    if (node.localName !== "body") {
      if (/auto|scroll/.test(style.overflowX)) sideways = false;
      if (/auto|scroll/.test(style.overflowY)) upOrDown = false;
    }
    if (style.position === "fixed") return !sideways && !upOrDown;
  }
  return !sideways || !clipsSideways(page);
}

/** Pages that keep a closed menu beside them do not scroll sideways. */
function clipsSideways(page: Element): boolean {
  const body = page.querySelector("body");
  return [page, body].some((node) => node !== null && /hidden|clip/.test(styleOf(node).overflowX));
}

/** What ancestors that clip leave of a box: a closed accordion leaves nothing, a scroller leaves it for later. */
function clippedBy(element: Element, box: Box): Box | "scrollable" | "gone" {
  let left: Box = box;
  const { documentElement, body } = element.ownerDocument;
  for (let node = parentOf(element); node !== null; node = parentOf(node)) {
    if (node === body || node === documentElement) break;
    const style = styleOf(node);
    const overflow = `${style.overflowX} ${style.overflowY}`;
    if (overflow === "visible visible" || style.display.startsWith("inline") || style.display === "contents") continue;
    const inside = seenIn(left, node.getBoundingClientRect());
    if (inside === undefined) return /auto|scroll/.test(overflow) ? "scrollable" : "gone";
    left = inside;
    if (style.position === "fixed") break;
  }
  return left;
}

/** Five points, asked of the element's own root until enough of them hit. */
function isHit(element: Element, boxes: readonly Element[], { left, top, right, bottom }: Box): boolean {
  const root = element.getRootNode() as Document | ShadowRoot; // an element with a box is connected
  let hits = 0;
  for (const [dx, dy] of POINTS) {
    const hit = topmostAt(root, left + (right - left) * dx, top + (bottom - top) * dy);
    if (hit !== null && belongsTo(hit, element, boxes)) hits += 1;
    if (hits === LEAST_HITS) return true;
  }
  return false;
}

/** A fixed layer over the whole window (a cookie wall) covers what is further down the page as well. */
function findWall(view: Window): Element | null {
  let wall: Element | null = null;
  for (const [dx, dy] of POINTS) {
    const hit = topmostAt(view.document, view.innerWidth * dx, view.innerHeight * dy);
    const fixed = hit === null ? null : fixedLayer(hit);
    if (fixed === null || (wall !== null && fixed !== wall)) return null;
    wall = fixed;
  }
  return wall;
}

function fixedLayer(hit: Element): Element | null {
  let layer: Element | null = null;
  for (let node: Element | null = hit; node !== null; node = parentOf(node)) {
    if (styleOf(node).position === "fixed") layer = node;
  }
  return layer;
}

/** What is on top at a point, our own overlay left out. */
function topmostAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (hit === null || !isOurs(hit, x, y)) return hit;
  return root.elementsFromPoint(x, y).find((element) => element !== hit) ?? null;
}

/** Our overlay, or the host of the shadow tree it is in: seen from another tree that is what is hit. */
function isOurs(hit: Element, x: number, y: number): boolean {
  if (hit.localName === OVERLAY_TAG) return true;
  const inner = hit.shadowRoot?.elementFromPoint(x, y);
  return !!inner && inner !== hit && isOurs(inner, x, y);
}

function belongsTo(hit: Element, element: Element, boxes: readonly Element[]): boolean {
  if (boxes.some((box) => holds(box, hit))) return true;
  // The label around a box, or a floating label drawn over its field, takes the press for it.
  const label = closestAcross(hit, "label");
  if (label !== null && (holds(label, element) || (element.id !== "" && label.getAttribute("for") === element.id)))
    return true;
  // Words slotted into a control of a shadow root belong to the host, so the host is what is hit.
  const root = element.getRootNode();
  return "host" in root && hit === root.host && element.querySelector("slot") !== null;
}
