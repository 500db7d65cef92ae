import { describe, expect, test } from "vitest";
import type { DriverName } from "../harness/test-browser.ts";
import { siteTabs } from "./site-tabs.ts";
import { typeWithGuide } from "./type-with-guide.ts";

/** The 10,000 of the issue are typed by `npm run bench -- guest`. */
const KEYSTROKES = 200;

/** Typing with the whole extension on the site: guide, looks, rings and card go on meanwhile. */
export function typing(name: DriverName): void {
  describe(`a person who types on the site, in ${name}`, () => {
    const open = siteTabs(name);

    test(`loses none of ${KEYSTROKES} keys while the page changes and they press buttons of the card`, async () => {
      const result = await typeWithGuide(await open(), { keystrokes: KEYSTROKES, seed: 3 });
      expect(result.found).toEqual(result.wanted);
      expect(result).toMatchObject({ consumed: 0, focusMoves: 0 });
    });
  });
}
