/**
 * Makes a change of size that moves everything, and scrolls so that what has the focus stays where it was: nothing slips
 * away under the finger that presses it.
 */
export function keepInPlace(view: Window, change: () => void): void {
  const held = view.document.activeElement?.closest("label, button, a");
  const before = held?.getBoundingClientRect().top;
  change();
  if (held?.isConnected !== true || before === undefined) return;
  const moved = held.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: "instant" });
}
