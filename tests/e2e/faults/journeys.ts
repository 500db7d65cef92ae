import { describe, expect, test } from "vitest";
import { MESSAGES } from "../../fixtures/backend/messages.ts";
import { createReplica2021 } from "../../fixtures/replica-2021/index.ts";
import { createReplica2025 } from "../../fixtures/replica-2025/index.ts";
import type { Replica } from "../../fixtures/replica.ts";
import { beginGuide, plainReplica } from "../harness/begin-guide.ts";
import { clickRing, controlUnderRing } from "../harness/click-ring.ts";
import { evaluateSteadily } from "../harness/evaluate-steadily.ts";
import { followGuide } from "../harness/follower.ts";
import { middleOf, pressButton, pressOnCard } from "../harness/press-button.ts";
import { readOverlay, waitForNoOverlay, waitForOverlay } from "../harness/read-overlay.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { startGuideOn } from "../harness/start-guide.ts";
import { pause, waitFor } from "../harness/wait-for.ts";
import { SITE_HOME, type Visit, withSite } from "../harness/with-site.ts";

/** The plain replica with a page that no description of the site knows, and that nothing leads on from. */
function withUnknownPage(): Replica {
  const replica = plainReplica();
  return {
    name: "with an unknown page",
    respond: (request) =>
      request.path === "/page-inconnue"
        ? {
            status: 200,
            headers: { "content-type": "text/html; charset=utf-8" },
            body: "<!doctype html><html lang=fr><title>Actualités</title><h1>Nos actualités</h1><p>Bonne lecture.</p></html>",
          }
        : replica.respond(request),
  };
}

/** A replica that refuses a first password without a new page, in words that no description of the site knows. */
function withUnknownRefusal(): Replica {
  const replica = createReplica2025({ cookieBanner: false, wrongPasswords: 1 });
  return {
    name: "with a refusal nobody knows",
    respond: async (request) => {
      const response = await replica.respond(request);
      const { body } = response;
      return { ...response, body: typeof body === "string" ? body.replace(MESSAGES.notIdentified, REFUSAL) : body };
    },
  };
}

const REFUSAL = "Cela ne va pas.";
const IDENTIFIER = "input:text « Identifiant »";

const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
  { width: 640, height: 460 },
  { width: 320, height: 568 },
];

/** As a person does who looks for them. */
function scrollToWords(words: string): void {
  const alert = [...document.querySelectorAll("main *")].findLast((one) => one.textContent.includes(words));
  if (alert && alert.getBoundingClientRect().bottom > innerHeight) alert.scrollIntoView({ block: "center" });
}

function boxOfWords(words: string): Pick<DOMRect, "left" | "top" | "right" | "bottom"> {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.nodeValue?.includes(words) !== true) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  }
  throw new Error(`« ${words} » is not on the page`);
}

/** Begins « Me connecter », goes to the login page and types in its first field; the cursor stays there. */
async function typeIdentifier(visit: Visit): Promise<void> {
  await beginGuide(visit);
  await clickRing(visit.page, "se-connecter");
  await clickRing(visit.page, "identifiant");
  await visit.page.keyboard.type("odette.martin");
}

/** Where the person goes with the guide open, other than straight on. */
export function journeyFaults(name: DriverName): void {
  describe(`a person who leaves the straight way, in ${name}`, () => {
    test("and reloads the page finds the same step", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await clickRing(visit.page, "se-connecter");
        await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        await visit.page.reload();
        expect(await controlUnderRing(visit.page, "identifiant")).toBe(IDENTIFIER);
      });
    });

    test("and goes back is shown the step of the page that is there, and forward again", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await clickRing(visit.page, "se-connecter");
        await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        await visit.page.goBack();
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe("a « Connexion »");
        await visit.page.goForward();
        expect(await controlUnderRing(visit.page, "identifiant")).toBe(IDENTIFIER);
      });
    });

    test("and stops the guide on the next page does not find it again on the page before", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await clickRing(visit.page, "se-connecter");
        await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        await pressOnCard(visit.page, "Arrêter");
        await waitForNoOverlay(visit.page);
        await visit.page.goBack();
        await waitForNoOverlay(visit.page);
      });
    });

    test("and starts a guide on the next page is led on the page before, too", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await visit.page.goto(`${SITE_HOME}connexion`);
        await startGuideOn(visit.browser, visit.page, "Me connecter");
        await waitForOverlay(visit.page, ({ state }) => state === "reading");
        await pressOnCard(visit.page, "Continuer");
        await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        await visit.page.goBack();
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe("a « Connexion »");
      });
    });

    test("and clicks from one field straight into the next is led on from there, never back", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await typeIdentifier(visit);
        const { rings } = await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        const next = rings.find(({ current }) => !current);
        if (next === undefined) throw new Error("the next field has no ring");
        const { x, y } = middleOf(next);
        await visit.page.mouse.click(x, y);
        await waitForOverlay(visit.page, ({ step }) => step === "mot-de-passe");
        await visit.page.keyboard.type("Invente-2026!");
        await visit.page.keyboard.press("Tab");
        await waitForOverlay(visit.page, ({ step }) => step === "continuer");
      });
    });

    test("and looks into another tab finds the step where it was, though the cursor is still in the field before", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await typeIdentifier(visit);
        await pressOnCard(visit.page, "Continuer");
        await waitForOverlay(visit.page, ({ step }) => step === "mot-de-passe");
        const second = await visit.browser.newPage();
        await second.bringToFront();
        await pause(300);
        await visit.page.bringToFront();
        await pause(700);
        expect((await readOverlay(visit.page))?.step).toBe("mot-de-passe");
      });
    });

    test("and opens another page of the site is told so without a ring, and is led on after coming back", async () => {
      await withSite(name, withUnknownPage(), async (visit) => {
        await beginGuide(visit);
        await visit.page.goto(`${SITE_HOME}page-inconnue`);
        const view = await waitForOverlay(visit.page, ({ state }) => state === "elsewhere");
        expect(view.rings).toEqual([]);
        expect(view.text).toMatch(/flèche de retour/);
        await visit.page.goBack();
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe("a « Connexion »");
      });
    });

    test("and is refused in words nobody knows is told to read them, with the ring still on the button", async () => {
      await withSite(name, withUnknownRefusal(), async ({ browser, page }) => {
        const advice = "Lisez d’abord ce que le site a écrit.";
        await startGuideOn(browser, page, "Me connecter");
        await followGuide(page, { stopWhen: ({ text }) => text.includes(advice) });
        expect(await evaluateSteadily(page, () => document.body.innerText, undefined)).toContain(REFUSAL);
        expect((await readOverlay(page))?.step).toBe("continuer");
        expect(await controlUnderRing(page, "continuer")).toContain("Continuer");
      });
    });

    test.each([createReplica2021, createReplica2025])(
      "and is refused can read why, however small the window",
      async (make) => {
        await withSite(name, make({ cookieBanner: false, wrongPasswords: 1 }), async ({ browser, page }) => {
          await startGuideOn(browser, page, "Me connecter");
          await followGuide(page, { stopWhen: ({ text }) => text.includes("Le site ne vous a pas reconnu") });
          for (const size of WINDOWS) {
            await page.setViewport(size);
            await evaluateSteadily(page, scrollToWords, MESSAGES.notIdentified);
            await pause(700);
            const words = await evaluateSteadily(page, boxOfWords, MESSAGES.notIdentified);
            if (words === undefined) throw new Error("the page went away");
            expect(words.top).toBeGreaterThanOrEqual(0);
            expect(words.bottom).toBeLessThanOrEqual(size.height);
            const { card } = await waitForOverlay(page);
            const isBeside = words.right <= card.x || words.left >= card.x + card.width;
            const isAbove = words.bottom <= card.y || words.top >= card.y + card.height;
            expect(isBeside || isAbove, JSON.stringify({ size, words, card })).toBe(true);
          }
        });
      },
    );

    test("and has a second tab has two guides that do not mix", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await clickRing(visit.page, "se-connecter");
        await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        const second = await visit.browser.newPage();
        await second.goto(SITE_HOME);
        await second.bringToFront();
        expect(await evaluateSteadily(second, () => document.querySelector("gommette-overlay"), undefined)).toBe(null);
        await visit.page.bringToFront();
        const view = await waitForOverlay(visit.page, ({ step }) => step === "identifiant");
        expect(view.rings.filter((ring) => ring.current)).toHaveLength(1);
      });
    });

    test("and presses « Arrêter » has the page as it was, also after a reload", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        const before = await visit.page.evaluate(() => document.documentElement.outerHTML);
        await beginGuide(visit);
        await pressOnCard(visit.page, "Arrêter");
        await waitForNoOverlay(visit.page);
        expect(await visit.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
        await visit.page.reload();
        await pause(1_000);
        expect(await readOverlay(visit.page)).toBe(null);
      });
    });

    test("and presses « Pause » sees no ring until « Reprendre »", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await pressOnCard(visit.page, "Pause");
        const paused = await waitForOverlay(visit.page, ({ state }) => state === "paused");
        expect(paused.rings).toEqual([]);
        await pressOnCard(visit.page, "Reprendre");
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe("a « Connexion »");
      });
    });

    test("sees in the popup the official address and the step, and can stop there", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        const popup = await visit.browser.openExtensionPage("popup.html");
        const words = await waitFor("the popup to know the tab", async () => {
          const said = await popup.evaluate(() => document.body.innerText);
          return said.includes("Adresse officielle") ? said : undefined;
        });
        expect(words).toContain("https://www.monespacesante.fr");
        expect(words).toMatch(/Étape 2 sur \d/);
        await pressButton(popup, "Arrêter");
        await waitForNoOverlay(visit.page);
      });
    });

    test("and has no tab of the site open gets one, with the guide in it", async () => {
      await withSite(
        name,
        plainReplica(),
        async ({ browser }) => {
          const popup = await browser.openExtensionPage("popup.html");
          await pressButton(popup, "Me connecter");
          const opened = await browser.waitForPage((url) => url === SITE_HOME);
          await waitForOverlay(opened, ({ state }) => state === "reading");
        },
        { startAt: "about:blank" },
      );
    });
  });
}
