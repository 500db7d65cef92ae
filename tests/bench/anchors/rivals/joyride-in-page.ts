import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Joyride, type Props } from "react-joyride";
import type { Place, Tool } from "../tool.ts";
import { finderOf, holeOf, LONG_WAIT, mountPoint, stepShownIn } from "./in-page.ts";

const app = mountPoint();
let places: readonly Place[] = [];
let props: Props | undefined;
let root: ReturnType<typeof createRoot> | undefined;
const bubble = (): Element | null => document.querySelector(".react-joyride__tooltip");

window.tool = {
  start(options) {
    places = options.places;
    const best = {
      targetWaitTimeout: LONG_WAIT,
      dismissKeyAction: false,
      overlayClickAction: false,
      hideOverlay: true,
      disableFocusTrap: true,
      // Its usual 20 px bring the target under the fixed header of the page.
      scrollOffset: 160,
    } as const;
    props = {
      run: true,
      continuous: true,
      steps: places.map((place) => ({
        target: finderOf(place, options),
        content: place.text,
        placement: "bottom",
      })),
      // Else a beacon comes first, which has to be clicked.
      options: { skipBeacon: true, ...(options.best ? best : {}) },
    };
    root = createRoot(app);
    root.render(createElement(Joyride, props));
  },
  stop: () => {
    if (props !== undefined) root?.render(createElement(Joyride, { ...props, run: false }));
  },
  bubble,
  pointer: bubble,
  step: () => stepShownIn(bubble(), places),
  next: () => bubble()?.querySelector('[data-action="primary"]') ?? null,
  highlight: () => holeOf(document.querySelector(".react-joyride__spotlight path")),
} satisfies Tool;
