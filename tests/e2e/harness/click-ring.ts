import type { Page } from "puppeteer-core";
import { lookUnderRing } from "./look-under-ring.ts";
import { middleOf } from "./press-button.ts";
import { type RingView, waitForOverlay } from "./read-overlay.ts";
import { waitFor } from "./wait-for.ts";

/** The current ring of a step, once it stands still on the screen. */
export async function stillRingOf(page: Page, step: string): Promise<RingView> {
  let last = "";
  return waitFor(`a still ring of step ${step}`, async () => {
    const view = await waitForOverlay(page, (seen) => seen.step === step && seen.rings.some((ring) => ring.current));
    const ring = view.rings.find((each) => each.current);
    const place = JSON.stringify(ring);
    const isStill = place === last;
    last = place;
    return isStill ? ring : undefined;
  });
}

/** Clicks what the current ring of a step is on, with a real mouse. */
export async function clickRing(page: Page, step: string): Promise<void> {
  const { x, y } = middleOf(await stillRingOf(page, step));
  await page.mouse.click(x, y);
}

/** Name and kind of what lies under the current ring of a step. */
export async function controlUnderRing(page: Page, step: string): Promise<string> {
  const under = await lookUnderRing(page, await stillRingOf(page, step));
  if (under?.status !== "control") return under?.status ?? "document gone";
  return under.controls.map(({ kind, name }) => `${kind} « ${name} »`).join(", ");
}
