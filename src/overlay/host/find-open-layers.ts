import { deepActiveElement } from "../../dom/deep-active-element.ts";
import { closestAcross } from "../../dom/drawn-tree.ts";

/** Elements in full screen that cannot hold another. */
const HOLDS_NOTHING = "video,audio,img,canvas,iframe,object,embed,input,textarea,select";

/**
 * The modal dialogs and full-screen elements of the page that are open: only what is inside the last one can be seen
 * and pressed (R22). Those in open shadow roots are found by where the focus is, as a modal takes it.
 *
 * @param known the answer of the look before
 * @returns first opened first; the last one is on top
 */
export function findOpenModals(document: Document, known: readonly Element[]): readonly Element[] {
  const now = [...document.querySelectorAll(":modal")];
  const active = deepActiveElement(document);
  const focused = active && closestAcross(active, ":modal");
  if (focused !== null && !now.includes(focused)) now.push(focused);
  for (const modal of known) if (!now.includes(modal) && modal.isConnected && modal.matches(":modal")) now.push(modal);
  const stillOpen = known.filter((modal) => now.includes(modal));
  return [...stillOpen, ...now.filter((modal) => !stillOpen.includes(modal) && !modal.matches(HOLDS_NOTHING))];
}

/** The open menu of the page that a press elsewhere would close: a popover that is not `manual`, the last one. */
export function findOpenMenu(document: Document, except: Element): Element | undefined {
  const open = [...document.querySelectorAll<HTMLElement>(":popover-open")];
  return open.filter((layer) => layer !== except && layer.popover !== "manual").at(-1);
}
