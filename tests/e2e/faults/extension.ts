import { describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../harness/begin-guide.ts";
import { clickRing } from "../harness/click-ring.ts";
import { followGuide } from "../harness/follower.ts";
import { pressButton } from "../harness/press-button.ts";
import { readOverlay, waitForNoOverlay, waitForOverlay } from "../harness/read-overlay.ts";
import { startGuideOn } from "../harness/start-guide.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { SITE_HOME, withSite } from "../harness/with-site.ts";
import { pause } from "../harness/wait-for.ts";

const INVENTED = ["odette.martin", "Invente-2026!", "482915"];

/** Everything the extension has stored, as text, read in one of its own pages. */
const READ_STORED = `(async () => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  return JSON.stringify([await storage.session.get(null), await storage.local.get(null)]);
})()`;

/** What the extension must bear: damaged storage, an update under an open page, other hosts. */
export function extensionFaults(name: DriverName): void {
  describe(`the extension, in ${name}`, () => {
    test.each([
      ["a word", `"n’importe quoi"`],
      ["an older version", `{ version: -1, guideId: "se-connecter", stepId: "nulle-part" }`],
      ["a guide that there is not", `{ ...value, guideId: "guide-inconnu" }`],
      ["a broken tree", `{ guideId: ["se-connecter"], passed: 7, chosen: null }`],
    ])("starts clean when what it has stored is %s", async (_what, damage) => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        const popup = await visit.browser.openExtensionPage("popup.html");
        const damaged = await popup.evaluate(`(async () => {
          const { session } = (globalThis.browser ?? globalThis.chrome).storage;
          const all = await session.get(null);
          const entries = Object.entries(all).map(([key, value]) => [key, ${damage}]);
          await session.set(Object.fromEntries(entries));
          return entries.length;
        })()`);
        expect(damaged).toBeGreaterThan(0);
        await popup.close();
        await visit.page.bringToFront();
        await visit.page.reload();
        await pause(1_000);
        expect(await readOverlay(visit.page)).toBe(null);
        await beginGuide(visit);
      });
    });

    test("leaves the page quietly when it is updated, and can be started again", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await visit.browser.reloadExtension();
        await waitForNoOverlay(visit.page);
        await startGuideOn(visit.browser, visit.page, "Me connecter");
        const hosts = await visit.page.evaluate(() => document.querySelectorAll("gommette-overlay").length);
        expect(hosts).toBe(1);
      });
    });

    test("keeps nothing that was typed", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await startGuideOn(visit.browser, visit.page, "Me connecter");
        const stored: string[] = [];
        const popup = await visit.browser.openExtensionPage("popup.html");
        await visit.page.bringToFront();
        const followed = await followGuide(visit.page, { prefer: /mail/i });
        stored.push(String(await popup.evaluate(READ_STORED)));
        expect(followed.acts.filter((act) => act.startsWith("types"))).toHaveLength(3);
        for (const value of INVENTED) expect(stored.join()).not.toContain(value);
      });
    });

    test.each(["www.dmp.monespacesante.fr", "cms.monespacesante.fr", "www.monespacesante.fr.exemple.invalid"])(
      "draws nothing on %s, and its popup warns",
      async (host) => {
        await withSite(
          name,
          plainReplica(),
          async ({ browser, page }) => {
            await pause(500);
            expect(await hostCount(page)).toBe(0);
            const popup = await browser.openExtensionPage("popup.html");
            const words = await popup.evaluate(() => document.body.innerText);
            expect(words).not.toContain(host);
            await pressButton(popup, "Me connecter");
            // The guide starts where it may: in a new tab of the site.
            const opened = await browser.waitForPage((url) => url === SITE_HOME);
            await waitForOverlay(opened);
            expect(await hostCount(page)).toBe(0);
          },
          { startAt: `https://${host}/`, alsoServe: [host] },
        );
      },
    );

    test("ends its guide when the person closes the card of the end", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await clickRing(visit.page, "se-connecter");
        await followGuide(visit.page, { prefer: /sms|t[ée]l[ée]phone/i });
        const popup = await visit.browser.openExtensionPage("popup.html");
        expect(await popup.evaluate(READ_STORED)).not.toContain("se-connecter");
      });
    });
  });
}

function hostCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("gommette-overlay").length);
}
