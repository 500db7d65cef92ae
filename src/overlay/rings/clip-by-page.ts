import { parentOf } from "../../dom/drawn-tree.ts";
import { type Box, intersect } from "../../dom/box.ts";

/**
 * What the scrollers of the page leave visible of an element's box, through slots and open shadow roots. An element of
 * the top layer is clipped by nothing above it.
 *
 * @param box box of the element, or of a group it stands for
 * @returns undefined when nothing is left
 */
export function clipByPage(element: Element, box: Box): Box | undefined {
  let clip = box;
  let { position } = getComputedStyle(element);
  let inside = element;
  for (let outer = parentOf(inside); outer?.ownerDocument === inside.ownerDocument; outer = parentOf(inside)) {
    if (inside.matches(":modal, :popover-open, :fullscreen")) return clip;
    inside = outer;
    const style = getComputedStyle(outer);
    const escapes =
      (position === "fixed" || (position === "absolute" && style.position === "static")) && !holdsFixed(style);
    if (escapes) continue; // laid out in a box further up
    position = style.position;
    if (style.overflow === "visible" || style.overflow === "" || isViewportScroller(outer)) continue;
    const left = intersect(clip, paddingBox(outer));
    if (left === undefined) return undefined;
    clip = left;
  }
  return clip;
}

/** Whether boxes of fixed position inside are laid out in this one (CSS Positioned Layout 3, §2.1). */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const isSet = [style.transform, style.translate, style.rotate, style.scale, style.filter, style.perspective].some(
    (value) => value !== "none" && value !== "",
  );
  return (
    isSet ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|translate|rotate|scale|filter|perspective/.test(style.willChange)
  );
}

/** Overflow of `<html>`, or of `<body>` while `<html>` has none, is that of the viewport. */
function isViewportScroller(element: Element): boolean {
  const root = element.ownerDocument.documentElement;
  return element === root || (element === element.ownerDocument.body && getComputedStyle(root).overflow === "visible");
}

function paddingBox(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const scale = element instanceof HTMLElement && element.offsetWidth > 0 ? width / element.offsetWidth : 1;
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  // An inline box that claims to clip has no client size.
  if (clientWidth === 0 && clientHeight === 0) return { left, top, right: left + width, bottom: top + height };
  const x = left + clientLeft * scale;
  const y = top + clientTop * scale;
  return { left: x, top: y, right: x + clientWidth * scale, bottom: y + clientHeight * scale };
}
