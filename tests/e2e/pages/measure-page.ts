import type { Page } from "puppeteer-core";

/** What a page must not have: letters too small, things too small or too near to be hit, sideways scrolling. */
export interface Faults {
  readonly smallTexts: readonly string[];
  readonly smallControls: readonly string[];
  readonly closeControls: readonly string[];
  readonly sideways: readonly string[];
}

/**
 * Measures what is drawn: letters ≥ 18 px (R10), controls ≥ 48 px and 8 px apart (R9), nothing to the sides (R7).
 * @param host the element whose shadow root is to be measured; the whole page without it
 */
export async function measurePage(page: Page, host?: string): Promise<Faults> {
  return page.evaluate((selector) => {
    const root = selector === undefined ? document.body : document.querySelector(selector)!.shadowRoot!;
    const isSeen = (element: Element): boolean =>
      element.closest('[aria-hidden="true"], .unseen') === null && element.getClientRects().length > 0;
    const told = (element: Element, more: string): string =>
      `<${element.localName} class="${element.className}"> ${(element.textContent || "").trim().slice(0, 40)}: ${more}`;

    const smallTexts: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== "");
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (hasText && isSeen(element) && size < 17.99) smallTexts.push(told(element, `${size} px`));
    }

    // What is pressed is the whole label of a choice; a field, a link in a sentence and a radio of the played site have
    // theirs beside them.
    const controls = [...root.querySelectorAll<HTMLElement>("button, a[href], input, select, label.pick")].filter(
      (element) => isSeen(element) && element.closest("label.pick:not(:scope)")?.contains(element) !== true,
    );
    const boxes = controls
      .filter((element) => element.localName !== "input" || element.closest("label") === null)
      .map((element) => {
        const small = element instanceof HTMLInputElement && ["radio", "checkbox"].includes(element.type);
        const box = (small ? element.parentElement! : element).getBoundingClientRect();
        return { element, box };
      });
    const smallControls = boxes
      .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
      .map(({ element, box }) => told(element, `${box.width} × ${box.height}`));
    const closeControls: string[] = [];
    // What stays at an edge while the page scrolls lies over other things by its nature.
    const isLoose = (element: Element): boolean => {
      for (let one: Element | null = element; one !== null; one = one.parentElement)
        if (["sticky", "fixed"].includes(getComputedStyle(one).position)) return false;
      return true;
    };
    const loose = boxes.filter(({ element }) => isLoose(element));
    for (const [at, one] of loose.entries())
      for (const other of loose.slice(at + 1)) {
        const apart = Math.max(
          one.box.left - other.box.right,
          other.box.left - one.box.right,
          one.box.top - other.box.bottom,
          other.box.top - one.box.bottom,
        );
        if (apart < 7.5) closeControls.push(told(one.element, `${apart} px from ${told(other.element, "")}`));
      }

    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...root.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return isSeen(element) && (left < -1 || right > clientWidth + 1);
    });
    // What is fixed to the window never makes a page scroll.
    const isInside = selector === undefined ? scrollWidth <= clientWidth : outside.length === 0;
    const sideways = isInside ? [] : [`${scrollWidth} of ${clientWidth}`, ...outside.map((one) => told(one, ""))];
    return { smallTexts, smallControls, closeControls, sideways };
  }, host);
}
