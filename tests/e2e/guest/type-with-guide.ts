import { beginGuide } from "../harness/begin-guide.ts";
import { clickRing } from "../harness/click-ring.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import { type StormResult, typeInStorm } from "../harness/type-in-storm.ts";
import type { Visit } from "../harness/with-site.ts";

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
      const step = isNext ? "mot-de-passe" : "identifiant";
      await waitForOverlay(page, (view) => view.step === step && view.state === "pointing");
      await pressOnCard(page, isNext ? "Étape précédente" : "Continuer");
      isNext = !isNext;
      await waitForOverlay(page, (view) => view.step !== step);
    },
  });
}
