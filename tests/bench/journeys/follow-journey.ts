import type { Page } from "puppeteer-core";
import { fr } from "../../../src/texts/fr/texts.ts";
import { outputPath } from "../../commands/project-folder.ts";
import { replicas } from "../../fixtures/replicas.ts";
import { type Followed, type FollowedStep, followGuide } from "../../e2e/harness/follower.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import { openLedger } from "../../e2e/harness/page-ledger.ts";
import { pressOnCard } from "../../e2e/harness/press-button.ts";
import { waitForNoOverlay } from "../../e2e/harness/read-overlay.ts";
import { startGuideOn, startPractice } from "../../e2e/harness/start-guide.ts";
import { LISTENER_LEDGER } from "../../e2e/harness/strange-listeners.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { SITE_HOME, withSite } from "../../e2e/harness/with-site.ts";
import { findWrongRings } from "../../e2e/ring-oracle.ts";
import { expectedRingsOf } from "./expected-rings.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

export const SITES = ["practice", "2021", "2023", "2025"] as const;
export type SiteName = (typeof SITES)[number];

export type JourneyResult =
  | {
      readonly status: "done";
      readonly wrongRings: readonly string[];
      readonly wrongActs: readonly string[];
      readonly lostKeys: readonly string[];
      /** What was done to the page by something that is not the page (page-ledger.ts); not asked on the practice site. */
      readonly pageFaults: readonly string[];
    }
  | { readonly status: "failed"; readonly report: string };

/** Guides for people who are signed in already. */
export const SIGNED_IN: ReadonlySet<string> = new Set([
  "ajouter-un-document",
  "gerer-la-confidentialite",
  "completer-le-profil-medical",
  "lire-un-message",
  "aider-un-proche",
  "sopposer",
  "se-deconnecter",
]);

/** One guide from the popup to its end, in a fresh browser, on a fresh replica or on the practice site. */
export async function followJourney(guideId: string, site: SiteName, browser: DriverName): Promise<JourneyResult> {
  const title = titleOf(guideId);
  const options = {
    prefer: /mail|visible/i,
    patienceMs: 15_000,
    byHand: { choisir: tickFirstBox },
    onStep: stepCounter(),
    shots: outputPath("shots", "journeys", `${guideId}-${site}-${browser}`),
  };
  try {
    let followed: Followed | undefined;
    let pageFaults: readonly string[] = [];
    if (site === "practice") {
      const driver = await launchBrowser(browser);
      try {
        followed = await followGuide(await startPractice(driver, title), options);
      } finally {
        await driver.close();
      }
    } else {
      const maker = replicas.find(({ name }) => name === site);
      if (maker === undefined) throw new Error(`no replica « ${site} »`);
      const replica = maker.create({ signedIn: SIGNED_IN.has(guideId) });
      await withSite(
        browser,
        replica,
        async (visit) => {
          const ledger = await openLedger(visit.page, SITE_HOME);
          await ledger.look(0);
          await startGuideOn(visit.browser, visit.page, title);
          followed = await followGuide(visit.page, {
            ...options,
            onStep: async (step) => {
              options.onStep(step);
              await ledger.look(1);
            },
          });
          await pressOnCard(visit.page, "Fermer le guide");
          await waitForNoOverlay(visit.page);
          await ledger.look(0);
          pageFaults = ledger.faults;
        },
        { contentPreamble: LISTENER_LEDGER, startAt: "about:blank" },
      );
    }
    if (followed === undefined) throw new Error("the follower did not run");
    return {
      status: "done",
      wrongRings: findWrongRings(followed, expectedRingsOf(guideId)),
      wrongActs: followed.repeats,
      lostKeys: followed.lostKeys,
      pageFaults,
    };
  } catch (error) {
    return { status: "failed", report: String(error) };
  }
}

/** No journey has so many steps: the guide leads round in circles. */
const MOST_STEPS = 60;

/** For `onStep` of the follower: throws when the guide leads round in circles. */
export function stepCounter(): (step: FollowedStep) => void {
  const seen: string[] = [];
  return ({ id }) => {
    seen.push(id);
    if (seen.length > MOST_STEPS) throw new Error(`round in circles: … ${seen.slice(-8).join(" → ")}`);
  };
}

/** ms: a list may come later than the page's heading, and who is to tick a box in it waits for it. */
const LIST_WITHIN = 3_000;

/** « Cochez la case du document » : which one is the person's own choice, so that no ring can be on it. */
export async function tickFirstBox(page: Page): Promise<void> {
  const until = performance.now() + LIST_WITHIN;
  while (performance.now() < until) {
    for (const box of await page.$$(">>> :is(input[type=checkbox], [role=checkbox])")) {
      const isIn = await box.evaluate((element) => element.closest("header, footer, [class*=cookie]") !== null);
      if (isIn || !(await box.isVisible())) continue;
      await box.click();
      return;
    }
    await pause(100);
  }
}

/** The title of a guide, as its button in the popup has it. */
export function titleOf(guideId: string): string {
  const text = Object.entries(fr.guides).find(([id]) => id === guideId)?.[1];
  if (text === undefined) throw new Error(`no guide « ${guideId} »`);
  return text.title;
}
