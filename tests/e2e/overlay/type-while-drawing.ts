import type { Page } from "puppeteer-core";
import { type StormResult, typeInStorm } from "../harness/type-in-storm.ts";
import { drawingOf } from "./drawings.ts";

const DRAWN = (["pointing", "button", "reading", "missing", "secret", "choice", "elsewhere"] as const).map(drawingOf);

/** Types into the page of `pages.ts` while the overlay, mounted there, is given another step every 16 ms. */
export async function typeWhileDrawing(
  page: Page,
  { keystrokes, seed }: { readonly keystrokes: number; readonly seed: number },
): Promise<StormResult> {
  await page.evaluate(`window.stormDrawings = ${JSON.stringify(DRAWN)}`);
  return typeInStorm(page, {
    field: "#f-id",
    rerendered: ["#f-mdp", "#f-go"],
    keystrokes,
    seed,
    onTick: "overlayPage.draw(stormDrawings[random(stormDrawings.length)]);",
  });
}
