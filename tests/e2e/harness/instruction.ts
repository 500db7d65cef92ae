import type { Page } from "puppeteer-core";
import { middleOf } from "./press-button.ts";
import { type OverlayView, readOverlay } from "./read-overlay.ts";
import { pause, waitFor } from "./wait-for.ts";

/**
 * The next thing that the card asks for: waits through page loads and through « I am looking », until the card stands
 * still and there is something to do.
 */
export async function nextInstruction(page: Page, patienceMs: number): Promise<OverlayView> {
  return waitFor(
    "something to do",
    async () => {
      const first = await readOverlay(page);
      if (!first || !hasSomethingToDo(first)) return undefined;
      await pause(120);
      const second = await readOverlay(page);
      return second && signature(first) === signature(second) ? second : undefined;
    },
    patienceMs,
  );
}

/** What the card asks for; the same step may ask for something first (« ouvrez le menu »). */
export function asked({ step, state, instruction }: OverlayView): string {
  return JSON.stringify([step, state, instruction]);
}

export function hasSomethingToDo(view: OverlayView): boolean {
  if (view.state === "done") return true;
  if (view.state === "pointing") return view.rings.some((ring) => ring.current);
  // « Missing » and « elsewhere » may pass by themselves while the site loads; « reading » is there to be gone on from.
  return view.state === "reading" && offersContinue(view);
}

export function offersContinue(view: OverlayView): boolean {
  return view.buttons.some(({ name }) => name === "Continuer");
}

function signature(view: OverlayView): string {
  const rings = view.rings.map((ring) => [ring.number, ring.current, ...Object.values(middleOf(ring)).map(Math.round)]);
  return JSON.stringify([view.url, view.step, view.state, view.instruction, rings]);
}
