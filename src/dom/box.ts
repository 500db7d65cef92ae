/** A rectangle of the layout viewport, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a position and a size. */
export function boxAt(left: number, top: number, size: { readonly width: number; readonly height: number }): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** The same box, larger by `by` px on each side (smaller when negative). */
export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** What both boxes cover; undefined when that has no area. */
export function intersect(a: Box, b: Box): Box | undefined {
  const both: Box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return both.right > both.left && both.bottom > both.top ? both : undefined;
}

/** px². */
export function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

/** How much of `box` the others cover, in px²; where they overlap each other it counts twice. */
export function coveredArea(box: Box, others: readonly Box[]): number {
  let covered = 0;
  for (const other of others) {
    const both = intersect(box, other);
    if (both !== undefined) covered += area(both);
  }
  return covered;
}

/** The smallest box around all of them; undefined when there is none. */
export function unite(boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes;
  if (first === undefined) return undefined;
  return others.reduce<Box>(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}

/** Whether `inner` lies in `outer`, edges included. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

/** Whether two boxes are the same to a hundredth of a px. */
export function sameBox(a: Box | undefined, b: Box | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const close = (one: number, other: number) => Math.abs(one - other) < 0.01;
  return close(a.left, b.left) && close(a.top, b.top) && close(a.right, b.right) && close(a.bottom, b.bottom);
}

/** Four places for something in the corners of `outer`, at the end of the line and low first; `inset` px from its edges. */
export function cornersOf(
  outer: Box,
  size: { readonly width: number; readonly height: number },
  inset: number,
  dir: "ltr" | "rtl",
): readonly [Box, ...Box[]] {
  const [left, right] = [outer.left + inset, outer.right - inset - size.width];
  const [near, far] = dir === "ltr" ? [right, left] : [left, right];
  const [high, low] = [outer.top + inset, outer.bottom - inset - size.height];
  return [boxAt(near, low, size), boxAt(far, low, size), boxAt(near, high, size), boxAt(far, high, size)];
}
