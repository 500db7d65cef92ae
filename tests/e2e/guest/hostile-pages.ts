import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { beginGuide } from "../harness/begin-guide.ts";
import { controlUnderRing } from "../harness/click-ring.ts";
import { differingPart } from "../harness/compare-pictures.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { type OverlayView, readOverlay, waitForNoOverlay, waitForOverlay } from "../harness/read-overlay.ts";
import { startGuideOn } from "../harness/start-guide.ts";
import type { DriverName } from "../harness/test-browser.ts";
import type { Visit } from "../harness/with-site.ts";
import { randomAttack } from "./random-attack.ts";
import { alteredReplica, siteTabs } from "./site-tabs.ts";
import { pause, waitFor } from "../harness/wait-for.ts";

/** In this time the card must be seen again (issue « A good guest », 5), ms. */
const BACK_WITHIN = 500;
const AWAY = "opacity:.02!important;clip-path:inset(45%)!important;transform:translateX(-900px)!important";
const BLURRED = "filter:blur(9px)!important";
/** Nothing at all may be loaded or run, and no text may become markup or script. */
const STRICT =
  "default-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const ATTACKS = 1000;
const COPY_OF_ROOT = `(() => {
  const copy = document.documentElement.cloneNode(true);
  copy.querySelector("gommette-overlay").remove();
  return copy;
})()`;

/** What the page may do against a guest; the whole extension, on the site. */
export function hostilePages(name: DriverName): void {
  describe(`on a hostile page, in ${name}`, () => {
    const open = siteTabs(name);

    test("with a strict CSP and Trusted Types the guide works and breaks no rule", async () => {
      const visit = await open(alteredReplica({ headers: { "content-security-policy": STRICT } }));
      const { page } = visit;
      await page.evaluate(() => {
        const broken: string[] = [];
        Object.assign(window, { broken });
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          broken.push(`${effectiveDirective} ${blockedURI}`),
        );
      });
      await beginGuide(visit);
      expect(await controlUnderRing(page, "se-connecter")).toBe("a « Connexion »");
      const look = await page.evaluate(() => {
        const card = document.querySelector("gommette-overlay")!.shadowRoot!.querySelector('[part="card"]')!;
        return { size: parseFloat(getComputedStyle(card).fontSize), paper: getComputedStyle(card).backgroundColor };
      });
      expect(look.size).toBeGreaterThanOrEqual(18);
      expect(look.paper).not.toBe("rgba(0, 0, 0, 0)");
      expect(await page.evaluate("broken")).toEqual([]);
    });

    test.each<readonly [string, string]>([
      ["hides every box", addStyle("div,section,main,p,span,table{display:none!important}")],
      ["fades, moves and clips its root", addStyle(`html{${AWAY}}`)],
      // Firefox draws a filter of the root over its whole canvas, dialogs of the page included: nothing escapes it there.
      ...(name === "chromium" ? [["filters its root", addStyle(`html{${BLURRED}}`)] as const] : []),
      ["fades, moves and clips its body", addStyle(`body{${AWAY};${BLURRED}}`)],
      ["fades, moves and clips the host", addStyle(`gommette-overlay{${AWAY};${BLURRED};display:none!important}`)],
      [
        "clips the host in the old way, moves it along a path, fills it and makes it inert",
        addStyle(
          "gommette-overlay{clip:rect(0 0 0 0)!important;offset:path('M0 0L900 900') 100%!important;" +
            "content:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)!important;interactivity:inert!important}",
        ),
      ],
      [
        "lays a veil over all",
        addStyle("body::after{content:'';position:fixed;inset:0;z-index:2147483647;background:#fff}"),
      ],
      [
        "covers all with a popover",
        `document.body.insertAdjacentHTML("beforeend", "<div id=veil popover=manual style='position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff'></div>");
         document.querySelector("#veil").showPopover();`,
      ],
      [
        "covers all with a modal dialog",
        `document.body.insertAdjacentHTML("beforeend", "<dialog id=veil style='width:100vw;height:100vh;max-width:none;max-height:none;border:0'></dialog>");
         document.querySelector("#veil").showModal();`,
      ],
      ["replaces its root element", `document.documentElement.replaceWith(${COPY_OF_ROOT});`],
      [
        "writes itself anew",
        `const anew = ${COPY_OF_ROOT}.outerHTML; document.open(); document.write(anew); document.close();`,
      ],
      ["takes it away", `document.querySelector("gommette-overlay").remove();`],
      [
        "empties its root of unknown nodes",
        `for (const node of [...document.documentElement.children]) if (!/head|body/.test(node.localName)) node.remove();`,
      ],
      [
        "hides it in every way",
        `Object.assign(document.querySelector("gommette-overlay"), { hidden: true, inert: true, ariaHidden: "true" });`,
      ],
    ])("the card is seen as before within 500 ms when the page %s", async (_what, attack) => {
      const { browser, page } = await open();
      await startGuideOn(browser, page, "Me connecter");
      await waitForOverlay(page, ({ state }) => state === "reading");
      await page.mouse.move(2, 2);
      await stillCard(page);
      const before = await pictureOfCard(page);
      await page.evaluate(`void (() => { ${attack} })()`);
      await pause(BACK_WITHIN);
      expect(await readOverlay(page)).not.toBe(null);
      expect(differingPart(await pictureOfCard(page), before)).toBeLessThan(0.001);
      await pressOnCard(page, "Continuer");
      await waitForOverlay(page, ({ step }) => step !== "avant");
    });

    test("that takes it away each time it is left alone", async () => {
      const { browser, page } = await open();
      await startGuideOn(browser, page, "Me connecter");
      await page.evaluate(() => {
        const remove = () => document.querySelector("gommette-overlay")?.remove();
        new MutationObserver(remove).observe(document.documentElement, { childList: true });
        remove();
      });
      await waitForNoOverlay(page, 5_000);
      await pause(1_000);
      expect(await readOverlay(page)).toBe(null);
    });

    test("that replaces its root element each time the card is back is left alone after five times", async () => {
      const { browser, page } = await open();
      await startGuideOn(browser, page, "Me connecter");
      await page.evaluate(`void setInterval(() => {
        if (document.querySelector("gommette-overlay") === null) return;
        document.documentElement.replaceWith(${COPY_OF_ROOT});
        window.replaced = (window.replaced ?? 0) + 1;
      }, 20)`);
      // It came, and came back five times.
      const replaced = (): Promise<unknown> => page.evaluate("window.replaced");
      await waitFor("six new roots", async () => ((await replaced()) === 6 ? true : undefined));
      await pause(1_500);
      expect(await replaced()).toBe(6);
      expect(await readOverlay(page)).toBe(null);
    });

    test(`${ATTACKS} random messages and events of the page change nothing`, async () => {
      await attackOn(await open(), randomAttack(ATTACKS, 5));
    });

    test("made-up events of the focus change nothing", async () => {
      await attackOn(
        await open(),
        `for (const type of ["focusin", "focusout"])
          for (const field of document.querySelectorAll("#contenu input"))
            field.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }))`,
      );
    });
  });
}

/** Starts the guide, goes to the step « identifiant », and compares what is shown before and after the attack. */
async function attackOn(visit: Visit, attack: string): Promise<void> {
  const { page } = visit;
  await beginGuide(visit);
  await page.goto(`${new URL(page.url()).origin}/connexion`);
  await waitForOverlay(page, ({ step, state }) => step === "identifiant" && state === "pointing");
  await stillCard(page);
  const before = whatIsShown(await readOverlay(page));
  await page.evaluate(attack);
  await pause(800);
  expect(whatIsShown(await readOverlay(page))).toEqual(before);
}

function addStyle(css: string): string {
  return `document.head.append(Object.assign(document.createElement("style"), { textContent: ${JSON.stringify(css)} }));`;
}

/** The inside of the card as pixels, without its rounded corners. */
async function pictureOfCard(page: Page): Promise<Uint8Array> {
  const view = await waitForOverlay(page);
  const { x, y, width, height } = view.card;
  const clip = { x: x + 16, y: y + 16, width: width - 32, height: height - 32 };
  return page.screenshot({ clip, captureBeyondViewport: false });
}

async function stillCard(page: Page): Promise<void> {
  let last = "";
  let since = performance.now();
  while (performance.now() - since < 600) {
    const now = JSON.stringify(whatIsShown(await readOverlay(page)));
    if (now !== last) since = performance.now();
    last = now;
    await pause(50);
  }
}

function whatIsShown(view: OverlayView | null | undefined): object {
  if (!view) return {};
  const { guide, step, state, instruction, text, card, rings, badges, buttons } = view;
  return { guide, step, state, instruction, text, card, rings, badges, buttons };
}
