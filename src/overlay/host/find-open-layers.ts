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
  const focused = modalAround(deepActiveElement(document));
  if (focused !== undefined && !now.includes(focused)) now.push(focused);
  for (const modal of known) if (!now.includes(modal) && modal.isConnected && modal.matches(":modal")) now.push(modal);
  const stillOpen = known.filter((modal) => now.includes(modal));
  return [...stillOpen, ...now.filter((modal) => !stillOpen.includes(modal) && !modal.matches(HOLDS_NOTHING))];
}

/** The open menu of the page that a press elsewhere would close: a popover that is not `manual`, the last one. */
export function findOpenMenu(document: Document, except: Element): Element | undefined {
  const open = [...document.querySelectorAll<HTMLElement>(":popover-open")];
  return open.filter((layer) => layer !== except && layer.popover !== "manual").at(-1);
}

/** The element that really has the focus, through open shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function modalAround(element: Element | null): Element | undefined {
  for (let node: Node | null = element; node !== null; node = drawnParent(node))
    if (node instanceof Element && node.matches(":modal")) return node;
  return undefined;
}

/** Whether an element is drawn in another: what a slot was given, and what is in a shadow tree, counts too. */
export function isDrawnIn(element: Element, outer: Element): boolean {
  for (let node: Node | null = element; node !== null; node = drawnParent(node)) if (node === outer) return true;
  return false;
}

function drawnParent(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}
