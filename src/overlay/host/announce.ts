/** Time between the live region's birth and its first words (R2), ms. */
const FIRST = 1000;
/** Time in which a passing state is not yet said, ms. */
const SETTLE = 150;

/**
 * Says each step once: heading and instruction, politely, when they are new (R2, WCAG 4.1.3). What is said before them,
 * that an act was done or what the site refused, may go while they stay: then nothing is said, and the region is empty.
 *
 * @returns a function that takes the text of what is drawn now
 */
export function createAnnouncer(status: HTMLElement, view: Window, signal: AbortSignal): (text: string) => void {
  const born = view.performance.now();
  let timer: number | undefined;
  let next = "";
  signal.addEventListener("abort", () => {
    view.clearTimeout(timer);
  });
  return (text) => {
    if (text === next) return;
    next = text;
    view.clearTimeout(timer);
    const wait = Math.max(SETTLE, FIRST - (view.performance.now() - born));
    timer = view.setTimeout(() => {
      const said = status.textContent;
      // Emptied it says nothing, and can say the same again.
      if (said !== next) status.textContent = said.endsWith(next) ? "" : next;
    }, wait);
  };
}
