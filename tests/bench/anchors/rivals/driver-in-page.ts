import { driver, type Config } from "driver.js";
import css from "driver.js/dist/driver.css";
import type { Place, Tool } from "../tool.ts";
import { addSheet, finderOf, holeOf, LONG_WAIT, stepShownIn, wantsLessMotion } from "./in-page.ts";

addSheet(css);
let places: readonly Place[] = [];
let tour: ReturnType<typeof driver> | undefined;
const bubble = (): Element | null => document.querySelector(".driver-popover");

window.tool = {
  start(options) {
    places = options.places;
    const steps: Config["steps"] = places.map((place) => ({
      element: finderOf(place, options),
      popover: { description: place.text, side: "bottom" },
    }));
    const best = {
      allowKeyboardControl: false,
      allowClose: false,
      waitForElement: LONG_WAIT,
      animate: !wantsLessMotion(),
    };
    tour = driver({ steps, ...(options.best ? best : {}) });
    tour.drive();
  },
  stop: () => tour?.destroy(),
  bubble,
  pointer: bubble,
  step: () => stepShownIn(bubble(), places),
  next: () => document.querySelector(".driver-popover-next-btn"),
  highlight: () => holeOf(document.querySelector(".driver-overlay path")),
} satisfies Tool;
