import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { outputPath } from "../commands/project-folder.ts";
import { replicas } from "../fixtures/replicas.ts";
import { evaluateSteadily } from "./harness/evaluate-steadily.ts";
import { type Followed, followGuide, type FollowOptions } from "./harness/follower.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { openLedger } from "./harness/page-ledger.ts";
import { pressOnCard } from "./harness/press-button.ts";
import { waitForNoOverlay } from "./harness/read-overlay.ts";
import { startGuideOn, startPractice } from "./harness/start-guide.ts";
import { LISTENER_LEDGER } from "./harness/strange-listeners.ts";
import type { DriverName } from "./harness/test-browser.ts";
import { SITE_HOME, withSite } from "./harness/with-site.ts";
import { findWrongRings } from "./ring-oracle.ts";

const TITLE = "Me connecter";

/** By mail and with « Continuer » after each field; by SMS and with the Tab key: both ways of both are walked. */
const CHANNELS: readonly (FollowOptions & { readonly name: string; readonly prefer: RegExp })[] = [
  { name: "mail", prefer: /mail/i, leaveFieldBy: "continue" },
  { name: "sms", prefer: /sms|t[ée]l[ée]phone/i, leaveFieldBy: "tab" },
];

/** The follower finishes « Me connecter » on every replica and on the practice site, by mail and by SMS. */
export function followEverySite(browserName: DriverName): void {
  describe.each(CHANNELS)(`in ${browserName}, by $name`, ({ name: channel, ...how }) => {
    const options = async (site: string): Promise<FollowOptions> => {
      const shots = outputPath("shots", `${site}-${channel}-${browserName}`);
      await rm(shots, { recursive: true, force: true });
      return { ...how, shots };
    };

    test.each(replicas)("the follower reaches the home page of the $name replica, signed in", async (maker) => {
      await withSite(
        browserName,
        maker.create(),
        async ({ browser, page }) => {
          const ledger = await openLedger(page, SITE_HOME);
          await ledger.look(0);
          expect(await hasOverlay(page)).toBe(false);
          await startGuideOn(browser, page, TITLE);
          const followed = await followGuide(page, { ...(await options(maker.name)), onStep: () => ledger.look(1) });
          expectFlawless(followed);
          expect(chosen(followed)).toMatch(how.prefer);
          expect(new URL(page.url()).pathname).toBe("/mon-espace");
          expect(await page.evaluate(() => document.body.innerText)).toMatch(/déconn/i);
          await pressOnCard(page, "Fermer le guide");
          await waitForNoOverlay(page);
          await ledger.look(0);
          // One node was there and is gone; nothing of the page was touched at any step.
          expect(ledger.faults).toEqual([]);
        },
        { contentPreamble: LISTENER_LEDGER, startAt: "about:blank" },
      );
    });

    test("the follower finishes on the practice site", async () => {
      const browser = await launchBrowser(browserName);
      try {
        const page = await startPractice(browser, TITLE);
        const followed = await followGuide(page, await options("practice"));
        expectFlawless(followed);
        expect(chosen(followed)).toMatch(how.prefer);
        await pressOnCard(page, "Fermer le guide");
        await waitForNoOverlay(page);
        expect(browser.extensionFaults).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });
}

/** No ring on a wrong element, no key lost, nothing done twice, no step shown again in a run without a fault. */
function expectFlawless(followed: Followed): void {
  expect(findWrongRings(followed)).toEqual([]);
  expect(followed.lostKeys).toEqual([]);
  expect(followed.repeats).toEqual([]);
  const ids = followed.steps.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
}

/** The press that chose among the ways to get the code: no other control is named after one. */
function chosen({ acts }: Followed): string {
  return acts.find((act) => /^clicks .*(mail|sms|t[ée]l[ée]phone)/i.test(act)) ?? "nothing";
}

async function hasOverlay(page: Parameters<typeof waitForNoOverlay>[0]): Promise<boolean | undefined> {
  return evaluateSteadily(page, () => document.querySelector("gommette-overlay") !== null, undefined);
}
