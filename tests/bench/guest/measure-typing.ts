import { plainReplica } from "../../e2e/harness/begin-guide.ts";
import { typeWithGuide } from "../../e2e/guest/type-with-guide.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import type { StormResult } from "../../e2e/harness/type-in-storm.ts";
import type { Visit } from "../../e2e/harness/with-site.ts";
import { withLocalSite } from "./with-local-site.ts";
import { draw, openOverlayPage } from "../../e2e/overlay/overlay-page.ts";
import { formPage } from "../../e2e/overlay/pages.ts";
import { typeWhileDrawing } from "../../e2e/overlay/type-while-drawing.ts";
import type { Row } from "./row.ts";

const SEED = 2026;

/** Keys typed while the page changes and the overlay is given another step 60 times a second. */
export async function measureTyping(browser: DriverName, keystrokes: number): Promise<readonly Row[]> {
  return rowsOf("overlay", browser, keystrokes, await typeInOverlayPage(browser, keystrokes));
}

/** Keys typed on the site with the whole extension, while the page changes and buttons of the card are pressed. */
export async function measureTypingWithGuide(browser: DriverName, keystrokes: number): Promise<readonly Row[]> {
  const type = (visit: Visit) => typeWithGuide(visit, { keystrokes, seed: SEED });
  return rowsOf("extension", browser, keystrokes, await withLocalSite(browser, plainReplica(), type));
}

async function typeInOverlayPage(name: DriverName, keystrokes: number): Promise<StormResult> {
  const browser = await launchBrowser(name, { withExtension: false });
  try {
    const page = await openOverlayPage(browser, formPage());
    await draw(page, "pointing");
    return await typeWhileDrawing(page, { keystrokes, seed: SEED });
  } finally {
    await browser.close();
  }
}

function rowsOf(where: string, browser: string, keystrokes: number, result: StormResult): readonly Row[] {
  const { wanted, found, consumed, focusMoves } = result;
  const isSame = wanted.text === found.text && wanted.caret === found.caret;
  const lost = isSame ? 0 : Math.max(1, Math.abs(wanted.text.length - found.text.length));
  const of = `${keystrokes} keys, ${where}`;
  return [
    { what: `characters lost or in the wrong place (${of})`, browser, value: lost, unit: "", bound: 0 },
    { what: `keys not heard by the page (${of})`, browser, value: wanted.keys - found.keys, unit: "", bound: 0 },
    { what: `keys consumed (${of})`, browser, value: consumed, unit: "", bound: 0 },
    { what: `focus moves nobody asked for (${of})`, browser, value: focusMoves, unit: "", bound: 0 },
  ];
}
