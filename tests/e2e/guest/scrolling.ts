import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { beginGuide } from "../harness/begin-guide.ts";
import { clickRing } from "../harness/click-ring.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { SITE_HOME, type Visit } from "../harness/with-site.ts";
import { alteredReplica, siteTabs } from "./site-tabs.ts";
import { pause } from "../harness/wait-for.ts";

const HEADER = 130;
/** A header that stays, the form far below, and a page that glides when it scrolls. */
const LONG_PAGE = `<style>
  html { scroll-behavior: smooth }
  #entete { position: sticky; top: 0; height: ${HEADER}px; background: white; z-index: 10 }
  #contenu { padding: 2200px 0 1500px }
</style>`;

/** When the guide scrolls the page, and when it does not (issue « A good guest », 6); and what it rings once it has. */
export function scrolling(name: DriverName): void {
  describe(`the guide scrolls, in ${name},`, () => {
    const open = siteTabs(name);
    const openLongPage = async () => {
      const visit = await open(alteredReplica({ head: LONG_PAGE }));
      await beginGuide(visit);
      return visit;
    };

    test("to a target that is off the screen when its step begins, not under the header, and in one jump", async () => {
      const { page } = await openLongPage();
      await page.evaluateOnNewDocument(NOTE_SCROLLS);
      await clickRing(page, "se-connecter");
      const { rings, viewport, card } = await waitForOverlay(
        page,
        (view) => view.step === "identifiant" && view.rings.some(({ current, y }) => current && y > HEADER && y < 700),
      );
      const ring = rings.find(({ current }) => current)!;
      expect(ring.y).toBeGreaterThan(HEADER);
      expect(ring.y + ring.height).toBeLessThan(viewport.height);
      const isBeside = ring.x + ring.width <= card.x || ring.x >= card.x + card.width;
      expect(isBeside || ring.y + ring.height <= card.y || ring.y >= card.y + card.height).toBe(true);
      // Gliding would pass dozens of places.
      expect(((await page.evaluate("scrolls")) as readonly number[]).length).toBeLessThanOrEqual(3);
    });

    test("never again on that step by itself: the person may look elsewhere", async () => {
      const { page } = await openLongPage();
      await clickRing(page, "se-connecter");
      await waitForOverlay(page, ({ step, state }) => step === "identifiant" && state === "pointing");
      await page.waitForFunction("scrollY > 1000");
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: "instant" });
        document.querySelector("h1")!.append(" (modifié)");
        const [field] = document.querySelectorAll("#contenu input[type=text], #contenu input:not([type])");
        field!.replaceWith(field!.cloneNode(true));
      });
      await page.mouse.move(300, 300);
      await pause(1_500);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await pressOnCard(page, "Aller à l’endroit montré");
      await page.waitForFunction("scrollY > 1000");
    });

    test("takes the ring off a target that comes to rest under a header, and puts it back", async () => {
      const { page } = await openLongPage();
      await clickRing(page, "se-connecter");
      await waitForOverlay(page, ({ step, state }) => step === "identifiant" && state === "pointing");
      await page.waitForFunction("scrollY > 1000");
      const scrollTo = (place: string): Promise<unknown> =>
        page.evaluate(
          `scrollBy({ top: document.querySelector("#contenu input").getBoundingClientRect().top - ${place}, behavior: "instant" })`,
        );
      await scrollTo("60");
      await waitForOverlay(page, ({ rings }) => !rings.some(({ current }) => current));
      await pause(1_000);
      // It is the person who scrolled: nothing brings them back unasked.
      expect(
        await page.evaluate(`Math.round(document.querySelector("#contenu input").getBoundingClientRect().top)`),
      ).toBe(60);
      await scrollTo("400");
      await waitForOverlay(page, ({ rings }) => rings.some(({ current, y }) => current && y > 350 && y < 400));
    });

    test("not while the person types", async () => {
      const { page } = await openWithoutTarget(open);
      await page.focus("#lettre");
      await page.keyboard.type("odette");
      await putFarBelow(page);
      await waitForOverlay(page, ({ rings }) => rings.some(({ current, y }) => current && y > 768));
      await page.keyboard.type(".martin");
      await pause(500);
      expect(await page.evaluate(() => [scrollY, document.querySelector<HTMLInputElement>("#lettre")!.value])).toEqual([
        0,
        "odette.martin",
      ]);
    });

    test("not while the person types in a field of a component", async () => {
      const { page } = await openWithoutTarget(open);
      await page.evaluate(`
        const host = document.body.appendChild(document.createElement("my-field"));
        host.style.cssText = "position:fixed;top:60px;left:8px";
        host.attachShadow({ mode: "open" }).innerHTML = "<input>";
        host.shadowRoot.firstChild.focus();`);
      await page.keyboard.type("odette");
      await putFarBelow(page);
      await waitForOverlay(page, ({ rings }) => rings.some(({ current }) => current));
      await pause(500);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test("not while the person presses something: what they press would move away under the pointer", async () => {
      const { page } = await openLongPage();
      await clickRing(page, "se-connecter");
      await waitForOverlay(page, ({ step, state }) => step === "identifiant" && state === "pointing");
      await page.evaluate(`
        document.body.insertAdjacentHTML("beforeend", "<button id=beside style='position:absolute;left:400px'>Aide</button>");
        const [field, next] = document.querySelectorAll("#contenu input");
        const place = field.getBoundingClientRect().top + scrollY;
        document.querySelector("#beside").style.top = place + "px";
        next.insertAdjacentHTML("beforebegin", "<div style='height:3000px'></div>");
        document.querySelector("#beside").addEventListener("click", () => (window.pressed = scrollY));`);
      await page.click("#contenu input");
      await page.keyboard.type("odette");
      const before = await page.evaluate(() => scrollY);
      const { x, y } = (await (await page.$("#beside"))!.boundingBox())!;
      await page.mouse.move(x + 5, y + 5);
      await page.mouse.down();
      await pause(200);
      await page.mouse.up();
      expect(await page.evaluate("window.pressed")).toBe(before);
    });

    test("also when the focus is on a choice: nobody types there", async () => {
      const { page } = await openWithoutTarget(open);
      await page.evaluate(`
        document.body.insertAdjacentHTML("beforeend", "<input type=radio id=choix style='position:fixed;top:60px;left:8px'>");
        document.querySelector("#choix").focus();`);
      await putFarBelow(page);
      await waitForOverlay(page, ({ rings }) => rings.some(({ current }) => current));
      await pause(500);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    });
  });
}

const FAR = `<style>#lettre { position: fixed; top: 8px; left: 8px; z-index: 20 } .far { position: absolute; top: 2600px; left: 40px }</style>`;
const WITHOUT_TARGET = `<style id="sans">a[href="/connexion"] { visibility: hidden }</style>`;

/** The guide on its step « se-connecter », whose target is not there yet when the person begins to do something else. */
async function openWithoutTarget(open: ReturnType<typeof siteTabs>): Promise<Visit> {
  const visit = await open(alteredReplica({ head: FAR }));
  await beginGuide(visit);
  const { page, world } = visit;
  world.show(alteredReplica({ head: FAR + WITHOUT_TARGET }));
  // A new visit of the step. A reload may slip by 44 px in Chromium, when anything fixed came late into the page before.
  await page.goto(SITE_HOME);
  await waitForOverlay(page, ({ step, rings }) => step === "se-connecter" && rings.length === 0);
  return visit;
}

/** Puts the connect link into the page, far below what is seen. */
async function putFarBelow(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("#sans")!.remove();
    document.querySelector('a[href="/connexion"]')!.classList.add("far");
  });
}

/** Notes each place that the page is scrolled to, as seen in its frames. */
const NOTE_SCROLLS = `window.scrolls = [];
  const note = () => {
    if (scrolls.at(-1) !== scrollY) scrolls.push(scrollY);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);`;
