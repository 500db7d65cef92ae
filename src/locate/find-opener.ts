import type { PageIndex } from "./page-index.ts";
import { standsFor } from "./stands-for.ts";
import { parentOf } from "../dom/drawn-tree.ts";
import { controllersOf } from "./tree.ts";

/**
 * The button that opens the closed menu in which an element lies, when the page says so: the `summary` of its `details`,
 * the one that controls the menu, the closed pop-up button right before it, or the one closed « Menu » of the header in
 * which a navigation is closed. Null unless it shows.
 */
export function openerOf(element: Element, index: PageIndex): Element | null {
  let node: Element | null = element;
  let opener: Element | null = null;
  for (; opener === null && node !== null && !index.isRendered(node); node = parentOf(node)) opener = ofMenu(node);
  if (element.closest(NAVIGATION) !== null) opener ??= menuButtonOf(node);
  return opener !== null && index.isRendered(opener) && standsFor(opener).includes("button") ? opener : null;
}

const NAVIGATION = "nav,[role=navigation]";

function ofMenu(menu: Element): Element | null {
  const before = menu.previousElementSibling;
  if (before?.matches("summary,[aria-haspopup][aria-expanded=false]") === true) return before;
  return onlyOf(controllersOf(menu));
}

/** A page in a narrow view seldom says what its « Menu » controls. */
function menuButtonOf(shown: Element | null): Element | null {
  const closed = shown?.closest("header,[role=banner]")?.querySelectorAll("[aria-expanded=false]") ?? [];
  return onlyOf(
    [...closed].filter((one) => /menu(?! d)/i.test(`${one.getAttribute("aria-label") ?? ""} ${one.textContent}`)),
  );
}

function onlyOf([only, second]: readonly Element[]): Element | null {
  return second === undefined ? (only ?? null) : null;
}
