import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "./evaluate-steadily.ts";
import { waitFor } from "./wait-for.ts";

/** A box in CSS px of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RingView extends Box {
  readonly number: number;
  readonly current: boolean;
}

/** Everything that tests may see of the overlay. */
export interface OverlayView {
  readonly guide: string;
  readonly step: string;
  readonly state: string;
  readonly instruction: string;
  /** All words of the card. */
  readonly text: string;
  readonly card: Box;
  readonly rings: readonly RingView[];
  readonly badges: readonly (Box & { readonly number: number })[];
  /** Buttons of the card by their accessible name. */
  readonly buttons: readonly (Box & { readonly name: string })[];
  readonly status: string;
  readonly url: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What the overlay shows; `null` when there is none; undefined while one document replaces another. */
export async function readOverlay(page: Page): Promise<OverlayView | null | undefined> {
  return evaluateSteadily(
    page,
    (_, overlayOf): OverlayView | null => {
      const root = overlayOf(document);
      const card = root?.querySelector<HTMLElement>('[part~="card"]');
      if (!root || !card) return null;
      const boxOf = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      };
      const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
      const shown = (element: HTMLElement) => element.checkVisibility({ checkVisibilityCSS: true });
      const words = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();
      return {
        guide: card.dataset["guide"] ?? "",
        step: card.dataset["step"] ?? "",
        state: card.dataset["state"] ?? "",
        instruction: all('[part~="instruction"]').map(words).join(" "),
        text: card.innerText,
        card: boxOf(card),
        rings: all('[part~="ring"]')
          .filter(shown)
          .map((ring) => ({
            ...boxOf(ring),
            number: Number(ring.dataset["number"]),
            current: ring.dataset["current"] === "true",
          })),
        badges: all('[part~="badge"]')
          .filter(shown)
          .map((badge) => ({ ...boxOf(badge), number: Number(badge.dataset["number"]) })),
        buttons: all("button")
          .filter(shown)
          .map((button) => ({ ...boxOf(button), name: button.getAttribute("aria-label") ?? words(button) })),
        status: all('[part~="status"]').map(words).join(" "),
        url: location.href,
        viewport: { width: innerWidth, height: innerHeight },
      };
    },
    undefined,
  );
}

/** Waits until the overlay is there and passes; the error tells what was seen last. */
export async function waitForOverlay(
  page: Page,
  passes: (view: OverlayView) => boolean = () => true,
  timeoutMs = 20_000,
): Promise<OverlayView> {
  let last: OverlayView | null | undefined;
  try {
    return await waitFor(
      "the overlay",
      async () => {
        last = await readOverlay(page);
        return last && passes(last) ? last : undefined;
      },
      timeoutMs,
    );
  } catch (error) {
    const seen = last ? `${last.url} ${last.step} ${last.state}\n${last.text}` : `no overlay at ${page.url()}`;
    throw new Error(`${String(error)}; last seen: ${seen}`, { cause: error });
  }
}

/** Waits until there is no overlay in the page. */
export async function waitForNoOverlay(page: Page, timeoutMs = 20_000): Promise<void> {
  await waitFor(
    "the overlay to leave",
    async () => {
      const gone = await evaluateSteadily(page, (_, overlayOf) => overlayOf(document) === undefined, undefined);
      return gone === true ? true : undefined;
    },
    timeoutMs,
  );
}
