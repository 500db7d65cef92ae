import intro, { type TourOptions } from "intro.js";
import css from "intro.js/minified/introjs.min.css";
import type { Place, Tool } from "../tool.ts";
import { addSheet, stepShownIn, targetOf } from "./in-page.ts";

addSheet(css);
let places: readonly Place[] = [];
let tour: ReturnType<typeof intro.tour> | undefined;
const bubble = (): Element | null => document.querySelector(".introjs-tooltip");

window.tool = {
  start(options) {
    places = options.places;
    const steps: TourOptions["steps"] = places.map((place) => ({
      element: targetOf(place, options),
      intro: place.text,
      position: "bottom",
    }));
    const best = { keyboardNavigation: false, exitOnEsc: false, exitOnOverlayClick: false };
    tour = intro.tour().setOptions({ steps, ...(options.best ? best : {}) });
    return tour.start();
  },
  stop: () => tour?.exit(true),
  bubble,
  pointer: bubble,
  step: () => stepShownIn(bubble(), places),
  next: () => document.querySelector(".introjs-nextbutton"),
  highlight: () => document.querySelector(".introjs-helperLayer")?.getBoundingClientRect(),
} satisfies Tool;
