import { describe, expect, test } from "vitest";
import { beginGuide, plainReplica } from "../harness/begin-guide.ts";
import { readProbe } from "../harness/read-probe.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { CONTENT_PROBE, type ProbeCounts } from "../harness/content-probe.ts";
import { waitForNoOverlay } from "../harness/read-overlay.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { withSite } from "../harness/with-site.ts";
import { pause } from "../harness/wait-for.ts";

/** One listener, for the page that « Back » brings back as it was: is a guide running by now? */
const NOTHING: ProbeCounts = { observers: 0, timers: 0, frames: 0, listeners: ["pageshow"] };

/** What the content script leaves running: nothing without a guide, nothing after one. */
export function quietPages(name: DriverName): void {
  describe(`a page without a guide, in ${name}`, () => {
    test("is the same with and without the extension", async () => {
      const seen: string[] = [];
      for (const withExtension of [false, true]) {
        await withSite(
          name,
          plainReplica(),
          async ({ page }) => {
            await pause(500);
            seen.push(await page.evaluate(() => document.documentElement.outerHTML));
          },
          { withExtension },
        );
      }
      expect(seen[1]).toBe(seen[0]);
    });

    test("has no observer, no timer, no frame and one listener of ours, before a guide and after it", async () => {
      await withSite(
        name,
        plainReplica(),
        async (visit) => {
          await pause(500);
          expect(await readProbe(visit.page)).toEqual(NOTHING);
          await beginGuide(visit);
          const busy = await readProbe(visit.page);
          // The probe does see: a running guide watches the page.
          expect(busy.observers).toBeGreaterThan(0);
          expect(busy.listeners.length).toBeGreaterThan(1);
          await pressOnCard(visit.page, "Arrêter");
          await waitForNoOverlay(visit.page);
          await pause(500);
          expect(await readProbe(visit.page)).toEqual(NOTHING);
        },
        { contentPreamble: CONTENT_PROBE },
      );
    });
  });
}
