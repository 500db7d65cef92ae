import type { Box } from "../../dom/box.ts";

/** What can be seen of the page, in CSS px of the layout viewport: less when pinched, or under a screen keyboard. */
export function readView(view: Window): Box {
  const visual = view.visualViewport;
  const { clientWidth, clientHeight } = view.document.documentElement;
  // In quirks mode the root element is as high as the page.
  const width = Math.min(clientWidth, view.innerWidth) || view.innerWidth;
  const height =
    view.document.compatMode === "CSS1Compat" ? Math.min(clientHeight, view.innerHeight) : view.innerHeight;
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
