import { TourProvider, useTour, type ProviderProps } from "@reactour/tour";
import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { Box, Place, Tool } from "../tool.ts";
import { mountPoint, stepShownIn, targetOf } from "./in-page.ts";

const app = mountPoint();
let places: readonly Place[] = [];
let setIsOpen: ((open: boolean) => void) | undefined;
const bubble = (): Element | null => document.querySelector(".reactour__popover");
const lettingThrough = (base: Readonly<Record<string, unknown>>) => ({ ...base, pointerEvents: "none" });

/** Opens the tour as soon as it is there, and hands its switch out. */
function Opener(): null {
  const tour = useTour();
  setIsOpen = (open) => {
    tour.setIsOpen(open);
  };
  useEffect(() => {
    tour.setIsOpen(true);
  }, []);
  return null;
}

window.tool = {
  start(options) {
    places = options.places;
    const watching = { mutationObservables: ["main *"], resizeObservables: ["body", "form"] };
    const steps: ProviderProps["steps"] = places.map((place) => ({
      selector: targetOf(place, options),
      content: place.text,
      position: "bottom",
      ...(options.best ? watching : {}),
    }));
    const best = {
      disableKeyboardNavigation: true,
      onClickMask: () => undefined,
      styles: { maskWrapper: lettingThrough, clickArea: lettingThrough },
    };
    const root = createRoot(app);
    root.render(createElement(TourProvider, { steps, ...(options.best ? best : {}) }, createElement(Opener, null)));
  },
  stop: () => {
    setIsOpen?.(false);
  },
  bubble,
  pointer: bubble,
  step: () => stepShownIn(bubble(), places),
  next: () => bubble()?.querySelector('button[aria-label="Go to next step"]') ?? null,
  highlight: holeInMask,
} satisfies Tool;

/** A `<rect>` in a mask is not drawn, so it has no box: its geometry is in its style. */
function holeInMask(): Box | undefined {
  const rect = document.querySelector(".reactour__mask mask rect:last-child");
  const svg = document.querySelector(".reactour__mask svg")?.getBoundingClientRect();
  if (rect === null || svg === undefined) return undefined;
  const style = getComputedStyle(rect);
  const [left, top] = [parseFloat(style.x) + svg.left, parseFloat(style.y) + svg.top];
  return { left, top, right: left + parseFloat(style.width), bottom: top + parseFloat(style.height) };
}
