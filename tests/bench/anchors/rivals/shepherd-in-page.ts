import shepherd from "shepherd.js";
import css from "shepherd.js/dist/css/shepherd.css";
import type { Place, Tool } from "../tool.ts";
import { addSheet, finderOf, holeOf, LONG_WAIT, stepShownIn } from "./in-page.ts";

addSheet(css);
let places: readonly Place[] = [];
let tour: InstanceType<typeof shepherd.Tour> | undefined;
const bubble = (): Element | null =>
  [...document.querySelectorAll(".shepherd-element")].find((one) => one.checkVisibility()) ?? null;

window.tool = {
  start(options) {
    places = options.places;
    const best = { useModalOverlay: false, keyboardNavigation: false, exitOnEsc: false };
    const made = new shepherd.Tour({
      // Off by default, but in every example of its guide: without it nothing is drawn on the target.
      useModalOverlay: true,
      defaultStepOptions: { cancelIcon: { enabled: true } },
      ...(options.best ? best : {}),
    });
    made.addSteps(
      places.map((place) => ({
        attachTo: { element: finderOf(place, options), on: "bottom" },
        text: place.text,
        buttons: [
          {
            text: "Suivant",
            classes: "next",
            action: () => {
              made.next();
            },
          },
        ],
        ...(options.best ? { waitForElement: LONG_WAIT } : {}),
      })),
    );
    tour = made;
    return made.start();
  },
  stop: () => tour?.cancel(),
  bubble,
  pointer: bubble,
  step: () => stepShownIn(bubble(), places),
  next: () => bubble()?.querySelector(".next") ?? null,
  highlight: () => {
    const overlay = document.querySelector(".shepherd-modal-overlay-container.shepherd-modal-is-visible");
    return holeOf(overlay?.querySelector("path") ?? null);
  },
} satisfies Tool;
