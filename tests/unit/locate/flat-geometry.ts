import type { Geometry } from "../../../src/locate/geometry.ts";

const BLOCKS = new Set(["div", "p", "li", "ul", "ol", "h1", "h2", "h3", "section", "form", "fieldset", "main"]);

/** For documents without layout (happy-dom): rendered unless `hidden` or an inline style says no; never covered. */
export const flatGeometry: Geometry = {
  isRendered(element) {
    for (let node: Element | null = element; node !== null; node = node.parentElement) {
      const style = node.getAttribute("style") ?? "";
      if (node.hasAttribute("hidden") || /display:\s*none|visibility:\s*hidden|opacity:\s*0/.test(style)) return false;
    }
    return element.isConnected;
  },
  boxOf: () => ({ left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }),
  obstacleOf: () => null,
  isOwnLine: (element) => BLOCKS.has(element.localName),
};
