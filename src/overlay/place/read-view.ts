import type { Box } from "../../dom/box.ts";

/** What can be seen of the page, in CSS px of the layout viewport: less when pinched, or under a screen keyboard. */
export function readView(view: Window): Box {
  const visual = view.visualViewport;
  const { width, height } = viewSize(view);
  if (!visual || (visual.scale === 1 && visual.height >= height))
    return { left: 0, top: 0, right: width, bottom: height };
  const { offsetLeft, offsetTop } = visual;
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + Math.min(visual.width, width),
    bottom: offsetTop + Math.min(visual.height, height),
  };
}

/** Of the layout viewport without its scrollbars, in CSS px. */
export function viewSize({ document, innerWidth, innerHeight }: Window): {
  readonly width: number;
  readonly height: number;
} {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root element is as high as the page.
  const height = document.compatMode === "CSS1Compat" ? Math.min(clientHeight, innerHeight) : innerHeight;
  return { width: Math.min(clientWidth, innerWidth) || innerWidth, height };
}
