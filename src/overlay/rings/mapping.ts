import type { Box } from "../../dom/box.ts";

/** How our own CSS px lie in the viewport of the page: `client = origin + own × scale`. */
export interface Mapping {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

const RULER = 100;

/**
 * Reads the mapping from the ruler, an element of 100 × 100 px at our origin. It is the identity but on pages that zoom
 * their root element or move the box in which fixed elements are laid out.
 */
export function readMapping(ruler: Element): Mapping {
  const { left, top, width } = ruler.getBoundingClientRect();
  return { left, top, scale: width > 0 ? width / RULER : 1 };
}

/** Puts one of our elements at a box of the viewport; only its corner when `cornerOnly`. */
export function putAt(
  element: HTMLElement | SVGElement,
  box: Box,
  { left, top, scale }: Mapping,
  cornerOnly = false,
): void {
  const { style } = element;
  style.left = `${(box.left - left) / scale}px`;
  style.top = `${(box.top - top) / scale}px`;
  if (cornerOnly) return;
  style.width = `${(box.right - box.left) / scale}px`;
  style.height = `${(box.bottom - box.top) / scale}px`;
}
