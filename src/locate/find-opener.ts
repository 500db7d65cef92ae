import { hiddenReason } from "./hidden-reason.ts";
import type { PageIndex } from "./page-index.ts";
import { standsFor } from "./stands-for.ts";
import { controllersOf, parentOf } from "./tree.ts";

/**
 * The button that opens the closed menu in which an element lies, when the page says so: the `summary` of its `details`,
 * the one that controls the menu, or the closed pop-up button right before it. Null unless it can be pressed now.
 * Undefined when that button does not show either: a copy of the header for narrower views, which nobody sees.
 */
export function openerOf(element: Element, index: PageIndex): Element | null | undefined {
  for (let node: Element | null = element; node !== null && !index.isRendered(node); node = parentOf(node)) {
    const opener = ofMenu(node);
    if (opener === null) continue;
    if (!index.isRendered(opener)) return undefined;
    const canBePressed =
      standsFor(opener).includes("button") && hiddenReason({ element: opener, boxes: [opener] }, index) === null;
    return canBePressed ? opener : null;
  }
  return null;
}

function ofMenu(menu: Element): Element | null {
  const before = menu.previousElementSibling;
  if (before?.matches("summary,[aria-haspopup][aria-expanded=false]") === true) return before;
  const [only, second] = controllersOf(menu);
  return second === undefined ? (only ?? null) : null;
}
