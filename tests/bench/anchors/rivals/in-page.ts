import type { Box, Place, StartOptions } from "../tool.ts";

/** How long a tool is told to wait for a late element, where it has an option for it, ms. */
export const LONG_WAIT = 10_000;

/** Puts the library's own style sheet in the page. */
export function addSheet(css: string): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}

/** Where an author's React app lives; there before the page is looked at. */
export function mountPoint(): HTMLElement {
  const app = document.createElement("div");
  app.id = "app";
  document.body.append(app);
  return app;
}

/** The element, as an author finds it who knows that it is in a shadow tree. */
export function lookUp(selector: string): HTMLElement | null {
  const roots = [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.map((root) => root.querySelector<HTMLElement>(selector)).find((found) => found !== null) ?? null;
}

/** What a library is given as target that takes selectors and elements. */
export function targetOf({ selector }: Place, { asElement }: StartOptions): string | HTMLElement {
  return asElement ? (lookUp(selector) ?? selector) : selector;
}

/** The same for a library that takes selectors and functions. */
export function finderOf({ selector }: Place, { asElement }: StartOptions): string | (() => HTMLElement) {
  return asElement ? () => lookUp(selector) ?? document.body : selector;
}

export const wantsLessMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Which of the steps' texts an element shows; -1 for none. */
export function stepShownIn(bubble: Element | null, places: readonly Place[]): number {
  const text = bubble?.textContent ?? "";
  return places.findIndex((place) => text.includes(place.text));
}

/** The hole in an overlay that is one SVG path: its last subpath. Undefined when there is none. */
export function holeOf(path: SVGPathElement | null): Box | undefined {
  const pieces =
    path
      ?.getAttribute("d")
      ?.split(/(?=M)/)
      .filter((piece) => piece.trim() !== "") ?? [];
  const last = pieces.at(-1);
  const matrix = path?.ownerSVGElement?.getScreenCTM();
  if (path === null || last === undefined || pieces.length < 2 || !matrix) return undefined;
  const alone = document.createElementNS("http://www.w3.org/2000/svg", "path");
  alone.setAttribute("d", last);
  const points = Array.from({ length: 200 }, (_, index) => {
    return alone.getPointAtLength((alone.getTotalLength() * index) / 200).matrixTransform(matrix);
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
