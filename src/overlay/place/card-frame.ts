import { type Mapping, putAt } from "../rings/mapping.ts";
import { type Box, boxAt, cornersOf, coveredArea } from "../../dom/box.ts";
import { chooseEdge, type CardPlace } from "./place-card.ts";

/** Distance of the pill from the edges, px. */
const PILL_EDGE = { wide: 16, narrow: 8 } as const;
const NARROW = 480;
/** In a view or a bar no higher than this the instruction comes first, px. */
const LOW = { view: 420, bar: 300 } as const;

/** Size of the card standing free, and whether all its text shows; `isSlim` where a dialog leaves little room beside it. */
export function measureCard(
  card: HTMLElement,
  isSlim: boolean,
): {
  readonly width: number;
  readonly height: number;
  readonly fits: boolean;
} {
  const body = card.querySelector(".body");
  const pose = card.dataset["pose"];
  const given = card.style.cssText;
  card.toggleAttribute("data-slim", isSlim);
  card.style.width = card.style.maxHeight = "";
  if (pose === "bar") delete card.dataset["pose"];
  const { width, height } = card.getBoundingClientRect();
  // What the person opened and what only adds to it may scroll; the instruction may not.
  let opened = 0;
  for (const part of card.querySelectorAll(".panel,.extra,.body>.tools")) opened += part.clientHeight;
  const fits = !body || body.scrollHeight - opened <= body.clientHeight + 4;
  if (pose === "bar") card.dataset["pose"] = pose;
  card.style.cssText = given;
  return { width, height, fits };
}

/** Puts the card at its place. @returns its box there, and whether a bar gave way to what it must not cover */
export function putCard(
  card: HTMLElement,
  place: CardPlace,
  view: Box,
  mapping: Mapping,
  never: readonly Box[],
): { readonly box: Box; readonly isSqueezed: boolean } {
  card.dataset["pose"] = place.pose;
  card.style.width = card.style.maxHeight = "";
  if (place.pose !== "bar") {
    for (const name of ["edge", "low", "more"]) card.removeAttribute(`data-${name}`);
    putAt(card, place.box, mapping, true);
    return { box: place.box, isSqueezed: false };
  }
  const width = view.right - view.left;
  card.style.width = `${width / mapping.scale}px`;
  card.toggleAttribute("data-low", view.bottom - view.top <= LOW.view);
  const wished = card.getBoundingClientRect().height;
  const { edge, height: given } = chooseEdge(view, wished, never);
  const isSqueezed = given < wished;
  if (isSqueezed) {
    card.style.maxHeight = `${given / mapping.scale}px`;
    card.toggleAttribute("data-low", given <= LOW.bar);
  }
  card.dataset["edge"] = edge;
  const { height } = card.getBoundingClientRect();
  const box = boxAt(view.left, edge === "top" ? view.top : view.bottom - height, { width, height });
  putAt(card, box, mapping, true);
  return { box, isSqueezed };
}

/** Tells the style sheet whether more text is below in something of the card that scrolls. */
export function markMore(scroller: Element): void {
  scroller.toggleAttribute("data-more", scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop > 4);
}

/** Does something with the card that may lose how far it is scrolled, and scrolls it there again. */
export function keepScrolled(card: HTMLElement, work: () => void): void {
  const scrollers = [card, ...card.querySelectorAll(".body")].map(
    (scroller) => [scroller, scroller.scrollTop] as const,
  );
  work();
  for (const [scroller, top] of scrollers) if (scroller.scrollTop !== top) scroller.scrollTop = top;
  for (const [scroller] of scrollers) markMore(scroller);
}

/** Scrolls inside the card, and nowhere else, so that what was opened last can be seen. */
export function revealOpened(card: HTMLElement): void {
  const opened = card.querySelector(".answer") ?? card.querySelector(".panel");
  const scroller = card.dataset["pose"] === "bar" ? card : card.querySelector(".body");
  if (opened === null || scroller === null) return;
  const seen = scroller.getBoundingClientRect();
  const top = seen.top + (scroller === card ? (card.querySelector(".mention")?.clientHeight ?? 0) : 0);
  const from = (opened.matches(".answer") ? (opened.previousElementSibling ?? opened) : opened).getBoundingClientRect();
  const below = opened.getBoundingClientRect().bottom - seen.bottom;
  const above = from.top - top;
  if (above < 0 || below > 0) scroller.scrollTop += above < 0 ? above : Math.min(below, above);
}

/** Puts the pill in a corner, at the end of the line and low first. @returns its box there */
export function putPill(
  card: HTMLElement,
  view: Box,
  dir: "ltr" | "rtl",
  mapping: Mapping,
  never: readonly Box[],
): Box {
  const edge = view.right - view.left <= NARROW ? PILL_EDGE.narrow : PILL_EDGE.wide;
  card.style.left = "0"; // where it stood, there may be no room for its width any more
  const size = card.getBoundingClientRect();
  const corners = cornersOf(view, size, edge, dir);
  const box = corners.find((corner) => coveredArea(corner, never) === 0) ?? corners[0];
  putAt(card, box, mapping, true);
  return box;
}
