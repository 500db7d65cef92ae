import { windowOf } from "../../dom/window-of.ts";
import { watchShift } from "./watch-shift.ts";

interface WatchMovementOptions {
  readonly document: Document;
  /** Looks where everything is. @returns whether something moved since the look before */
  readonly look: () => boolean;
  /** Whether a watched element left the page; asked on every change of the page, so it must cost nothing. */
  readonly isLost: () => boolean;
  readonly signal: AbortSignal;
}

/** Events after which something may have moved. Heard on window, in capture, so inner scrollers are heard too. */
const MOVING_EVENTS =
  "scroll resize focusin toggle load transitionrun transitionstart transitionend animationstart animationend";
/** Frames without movement after which one stops looking. */
const STILL_FRAMES = 4;

/**
 * Looks again in every frame in which something moves, and not once while nothing does. No listener and no attribute
 * lands on a node of the page.
 *
 * @returns `wake` starts looking; `watch` sets the elements to watch for shifts of the layout
 */
export function watchMovement({ document, look, isLost, signal }: WatchMovementOptions): {
  readonly wake: () => void;
  readonly watch: (elements: readonly Element[]) => void;
} {
  const view = windowOf(document);
  let frame: number | undefined;
  let still = 0;
  let watched = new Map<Element, () => void>();

  const options = { capture: true, passive: true, signal } as const;
  for (const type of MOVING_EVENTS.split(" ")) view.addEventListener(type, wake, options);
  view.visualViewport?.addEventListener("resize", wake, options);
  view.visualViewport?.addEventListener("scroll", wake, options);
  const mutations = new MutationObserver(() => {
    if (isLost()) look();
    // What a change of the page moves has moved by the next frame. Of what it sets in motion an event tells, or the
    // shift of a watched element.
    lookOnce();
  });
  mutations.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  signal.addEventListener("abort", () => {
    mutations.disconnect();
    watch([]);
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
  return { wake, watch };

  function wake(): void {
    still = 0;
    lookOnce();
  }

  function lookOnce(): void {
    if (!signal.aborted) frame ??= view.requestAnimationFrame(step);
  }

  function step(): void {
    frame = undefined;
    const moved = look();
    still = moved ? 0 : still + 1;
    if (still < STILL_FRAMES) lookOnce();
  }

  function watch(elements: readonly Element[]): void {
    const next = new Map<Element, () => void>();
    for (const element of elements) next.set(element, watched.get(element) ?? watchOne(element));
    for (const [element, leave] of watched) if (!next.has(element)) leave();
    watched = next;
  }

  function watchOne(element: Element): () => void {
    return watchShift(element, () => {
      look();
      wake();
    });
  }
}
