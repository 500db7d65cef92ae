import { deepActiveElement } from "../../dom/deep-active-element.ts";
import { closestAcross } from "../../dom/drawn-tree.ts";

/** Elements in full screen cannot all hold another. */
const MODAL = ":modal:not(video,audio,img,canvas,iframe,object,embed,input,textarea,select)";

/**
 * The modal dialogs and full-screen elements of the page that are open: only what is inside the last one can be seen
 * and pressed (R22). Those in open shadow roots are found by where the focus is, as a modal takes it. On a large page
 * a tag is found many times as fast as `:modal`.
 *
 * @param known the answer of the look before
 * @returns first opened first; the last one is on top. Of those that nobody saw open, dialogs come last: they make the
 *   rest inert
 */
export function findOpenModals(document: Document, known: readonly Element[]): readonly Element[] {
  const active = deepActiveElement(document);
  const focused = active && closestAcross(active, ":modal");
  const all = new Set([...known, document.fullscreenElement, ...document.querySelectorAll("dialog"), focused]);
  return [...all].filter((one): one is Element => one?.matches(MODAL) === true);
}

/** The open menu of the page that a press elsewhere would close: a popover that is not `manual`, the last one. */
export function findOpenMenu(document: Document, except: Element): Element | undefined {
  const open = [...document.querySelectorAll<HTMLElement>(":popover-open")];
  return open.filter((layer) => layer !== except && layer.popover !== "manual").at(-1);
}
