import { describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { beginGuide, plainReplica } from "../harness/begin-guide.ts";
import { clickRing, controlUnderRing, stillRingOf } from "../harness/click-ring.ts";
import { followGuide } from "../harness/follower.ts";
import { middleOf, pressOnCard } from "../harness/press-button.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { withSite } from "../harness/with-site.ts";

/** The plain replica's connect link. */
const CONNECT = 'a[href="/connexion"]';
const ON_CONNECT = "a « Connexion »";
const SUBMIT = 'input[type="submit"][value="Continuer"]';

/** What becomes of the ring when the page does something to its target. */
export function targetFaults(name: DriverName): void {
  describe(`a target that the page changes, in ${name}`, () => {
    test("that is taken away leaves no ring, and the card says what it looked for", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await clickRing(visit.page, "se-connecter");
        await waitForOverlay(visit.page, ({ step, state }) => step === "identifiant" && state === "pointing");
        await pressOnCard(visit.page, "Continuer");
        await waitForOverlay(visit.page, ({ step }) => step === "mot-de-passe");
        await pressOnCard(visit.page, "Continuer");
        await waitForOverlay(visit.page, ({ step, state }) => step === "continuer" && state === "pointing");
        await change(visit.page, SUBMIT, "remove");
        const view = await waitForOverlay(visit.page, ({ state }) => state === "missing");
        expect(view.rings.filter((ring) => ring.current)).toEqual([]);
        expect(view.instruction).toContain("« Continuer »");
      });
    });

    test("that goes with the signs of its page leaves no ring, and the card says that it does not know it", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await change(visit.page, CONNECT, "remove");
        const missed = await waitForOverlay(visit.page, ({ state }) => state === "missing");
        expect(missed.rings).toEqual([]);
        await change(visit.page, "h1", "remove");
        const view = await waitForOverlay(visit.page, ({ state }) => state === "elsewhere");
        expect(view.rings).toEqual([]);
        expect(view.text).toContain("accueil");
      });
    });

    test("that is there twice with another destination is never guessed", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await visit.page.evaluate((link) => {
          const first = document.querySelector(link)!;
          const second = first.cloneNode(true) as HTMLAnchorElement;
          second.href = "/une-autre-page";
          second.style.marginLeft = "20px";
          first.before(second);
        }, CONNECT);
        const view = await waitForOverlay(visit.page, ({ state }) => state === "ambiguous");
        expect(view.rings).toEqual([]);
        expect(view.instruction).toContain("« Connexion »");
      });
    });

    test.each([
      ["not displayed", "display: none"],
      ["invisible", "visibility: hidden"],
      ["without size", "position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden"],
    ])("that is %s has no ring, and has one again when it is back", async (_what, style) => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await change(visit.page, CONNECT, "style", style);
        await waitForOverlay(visit.page, ({ rings, state }) => rings.length === 0 && state !== "pointing");
        await change(visit.page, CONNECT, "style", "");
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe(ON_CONNECT);
      });
    });

    test("that something covers has no ring while it is covered", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await visit.page.evaluate(() => {
          const veil = document.createElement("div");
          veil.id = "voile";
          veil.style.cssText = "position: fixed; inset: 0; z-index: 1000; background: white";
          document.body.append(veil);
        });
        await waitForOverlay(visit.page, ({ rings, state }) => rings.length === 0 && state !== "pointing");
        await change(visit.page, "#voile", "remove");
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe(ON_CONNECT);
      });
    });

    test("that the framework replaces by a new one keeps its ring, at the new place", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        const before = await stillRingOf(visit.page, "se-connecter");
        await visit.page.evaluate((link) => {
          const old = document.querySelector<HTMLElement>(link)!;
          const fresh = old.cloneNode(true) as HTMLElement;
          fresh.style.marginRight = "300px";
          old.replaceWith(fresh);
        }, CONNECT);
        await waitForOverlay(visit.page, ({ rings }) => rings.some((ring) => ring.current && ring.x < before.x - 200));
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe(ON_CONNECT);
      });
    });

    test("that is pressed right after it was drawn anew counts as pressed", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        const { page } = visit;
        await beginGuide(visit);
        await followGuide(page, { stopWhen: ({ step, state }) => step === "canal" && state === "pointing" });
        const { x, y } = middleOf(await stillRingOf(page, "canal"));
        await page.mouse.move(x, y);
        // Before the guide can look again.
        await page.evaluate(() => {
          const form = document.querySelector('form:has(input[type="radio"])')!;
          form.replaceWith(form.cloneNode(true));
        });
        await page.mouse.down();
        await page.mouse.up();
        await waitForOverlay(page, ({ step }) => step === "envoyer");
      });
    });

    test("that moves while the page goes on loading is followed by its ring", async () => {
      await withSite(name, plainReplica(), async (visit) => {
        await beginGuide(visit);
        await visit.page.evaluate(() => {
          let height = 0;
          const banner = document.createElement("div");
          document.body.prepend(banner);
          const timer = setInterval(() => {
            height += 10;
            banner.style.height = `${height}px`;
            if (height >= 200) clearInterval(timer);
          }, 30);
        });
        await waitForOverlay(visit.page, ({ rings }) => rings.some((ring) => ring.current && ring.y > 180));
        expect(await controlUnderRing(visit.page, "se-connecter")).toBe(ON_CONNECT);
      });
    });
  });
}

/** The page takes the first such element away, or gives it another style; throws when there is none. */
async function change(page: Page, selector: string, what: "remove" | "style", style = ""): Promise<void> {
  await page.evaluate(
    (wanted, act, css) => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (element === null) throw new Error(`the replica has no ${wanted}`);
      if (act === "remove") element.remove();
      else element.style.cssText = css;
    },
    selector,
    what,
    style,
  );
}
