import { TourGuideClient } from "@sjmc11/tourguidejs";
import css from "@sjmc11/tourguidejs/dist/css/tour.min.css";
import type { Place, Tool } from "../tool.ts";
import { addSheet, stepShownIn, targetOf, wantsLessMotion } from "./in-page.ts";

addSheet(css);
let places: readonly Place[] = [];
let tour: TourGuideClient | undefined;
const bubble = (): Element | null => document.querySelector(".tg-dialog");

window.tool = {
  start(options) {
    places = options.places;
    const moves = !wantsLessMotion();
    const best = {
      keyboardControls: false,
      exitOnEscape: false,
      exitOnClickOutside: false,
      backdropAnimate: moves,
      dialogAnimate: moves,
      autoScrollSmooth: moves,
    };
    tour = new TourGuideClient({
      steps: places.map((place) => ({ target: targetOf(place, options), content: place.text })),
      dialogPlacement: "bottom",
      debug: false,
      ...(options.best ? best : {}),
    });
    return tour.start();
  },
  stop: () => tour?.exit(),
  bubble,
  pointer: bubble,
  step: () => stepShownIn(bubble(), places),
  next: () => document.querySelector("#tg-dialog-next-btn"),
  highlight: () => document.querySelector(".tg-backdrop")?.getBoundingClientRect(),
} satisfies Tool;
