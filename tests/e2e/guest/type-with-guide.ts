import type { Page } from "puppeteer-core";
import { beginGuide } from "../harness/begin-guide.ts";
import { clickRing } from "../harness/click-ring.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import { type StormResult, typeInStorm } from "../harness/type-in-storm.ts";
import { pause, waitFor } from "../harness/wait-for.ts";
import type { Visit } from "../harness/with-site.ts";

/** Longer than the guide needs to find, on a busy machine, what the storm has made anew last. */
const STILL_MS = 1_000;

/** Starts « Me connecter » and types into its field « identifiant », going to the next step and back all the while. */
export async function typeWithGuide(
  visit: Visit,
  { keystrokes, seed }: { readonly keystrokes: number; readonly seed: number },
): Promise<StormResult> {
  const { page } = visit;
  await beginGuide(visit);
  await clickRing(page, "se-connecter");
  await waitForOverlay(page, ({ step, state }) => step === "identifiant" && state === "pointing");
  const field = await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLInputElement>(
      "#contenu input[type=text], #contenu input:not([type])",
    );
    if (first === undefined) throw new Error("the replica has no field for the identifiant");
    first.removeAttribute("maxlength");
    return `[name="${first.name}"]`;
  });
  let isNext = false;
  return typeInStorm(page, {
    field,
    rerendered: ['#contenu input[type="password"]', '#contenu input[type="submit"]'],
    keystrokes,
    seed,
    between: async () => {
      const [from, to] = isNext ? ["mot-de-passe", "identifiant"] : ["identifiant", "mot-de-passe"];
      await stillCard(page, from);
      await pressOnCard(page, isNext ? "Étape précédente" : "Continuer");
      isNext = !isNext;
      await waitForOverlay(page, ({ step }) => step === to);
    },
  });
}

/** Waits until the card of a step has kept its place for a while: a press beside it would be one on the page. */
async function stillCard(page: Page, step: string): Promise<void> {
  let last = "";
  await waitFor("a still card", async () => {
    await pause(STILL_MS);
    const view = await waitForOverlay(page, (seen) => seen.step === step && seen.rings.some(({ current }) => current));
    const place = JSON.stringify([view.card, view.rings, view.buttons]);
    const isStill = place === last;
    last = place;
    return isStill ? true : undefined;
  });
}
