import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import { type TestBrowser, VIEWPORT } from "../harness/test-browser.ts";
import { drawingOf } from "./drawings.ts";
import { boxOf, draw, frames, margins, openOverlayPage, snapshot } from "./overlay-page.ts";
import { formPage } from "./pages.ts";
import { pause } from "../harness/wait-for.ts";

const GAP = 6;

/** Ways a page moves the form with the target, each for a second or more. `start` is JavaScript of the page. */
const MOTIONS = [
  [
    "a CSS animation that never ends",
    "@keyframes k{to{transform:translateX(200px)}} .go{animation:k .7s infinite alternate}",
    "f.className='go'",
  ],
  [
    "an animation that rests and goes on",
    "@keyframes k{0%,40%{translate:0} 60%,75%{translate:150px 40px} 100%{translate:0}} .go{animation:k 1.1s infinite}",
    "f.className='go'",
  ],
  [
    "a rotation and a scale",
    "@keyframes k{to{rotate:12deg;scale:1.3}} .go{animation:k .9s infinite alternate}",
    "f.className='go'",
  ],
  [
    "a script that sets another transform in each frame",
    "",
    "let n=0; const t=()=>{f.style.transform=`translateX(${(n+=5)%200}px)`; if(!window.isOver)requestAnimationFrame(t)}; requestAnimationFrame(t)",
  ],
  [
    "a script that sets another margin in each frame",
    "",
    "let n=0; const t=()=>{f.style.marginTop=`${(n+=4)%160}px`; if(!window.isOver)requestAnimationFrame(t)}; requestAnimationFrame(t)",
  ],
  [
    "the Web Animations API",
    "",
    "f.animate([{transform:'none'},{transform:'translate(180px,30px)'}],{duration:900,iterations:2,direction:'alternate'})",
  ],
  ["gliding to another place of the page", "body{height:4000px}", "scrollTo({top:200,behavior:'smooth'})"],
] as const;

describe.each(["chromium", "firefox"] as const)("the rings follow, in %s,", (name) => {
  let browser: TestBrowser;
  let page: Page;
  const open = async (head: string, size?: { readonly width: number; readonly height: number }, doctype = "") => {
    const html = formPage({ head });
    page = await openOverlayPage(browser, doctype === "none" ? html.replace(/^<!doctype html>/, "") : html, size);
    const drawing = drawingOf("pointing");
    await draw(page, { ...drawing, rings: drawing.rings.slice(0, 1) });
    await pause(300); // the badge has arrived
  };
  const expectExact = async (when: string) => {
    const { rings } = await snapshot(page);
    const sides = margins(rings[0], await boxOf(page, "#f-id"));
    expect(sides, when).toHaveLength(4);
    for (const side of sides) expect(Math.abs(side - GAP), when).toBeLessThanOrEqual(1);
  };
  beforeAll(async () => {
    browser = await launchBrowser(name, { withExtension: false });
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each(MOTIONS)("%s: at most one frame behind, exact in the end", async (_what, css, start) => {
    await open(`<style>${css}</style>`);
    const late = await page.evaluate(watchMotion(start, 1_200));
    expect(late).toBeLessThanOrEqual(1);
    await page.evaluate("window.isOver = true; for (const one of document.getAnimations()) one.pause()");
    await pause(200);
    await expectExact("at rest");
  });

  const CLIPPED =
    "#f{position:relative;height:148px;padding-bottom:0;overflow:hidden} #f-id{position:absolute;top:150px;width:300px}";
  const OPENING = `${CLIPPED} @keyframes open{to{height:300px}} #f{animation:open 1.5s linear both}`;
  test.each([
    ["it is made narrower", "", VIEWPORT, "#f-id{width:60%}"],
    ["it is moved while its lower half is clipped", CLIPPED, VIEWPORT, "#f-id{translate:40px}"],
    ["it is moved after what clipped it has opened", OPENING, VIEWPORT, "#f-id{translate:40px}"],
    ["it is moved into the room of a larger window", "", { width: 1566, height: 868 }, "#f-id{translate:40px}"],
    ["it is moved in a page without doctype", "body{height:3000px}", VIEWPORT, "#f-id{translate:40px}", "none"],
  ])(
    "when by a rule in a style sheet, of which no record tells, %s",
    async (_what, css, size, rule, doctype?: string) => {
      await open(`<style>main{padding:36px 132px} ${css}</style>`, VIEWPORT, doctype);
      await page.setViewport(size);
      await page.evaluate(
        "Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)",
      );
      await pause(300);
      await page.evaluate(
        `document.styleSheets[1].insertRule(${JSON.stringify(rule)}, document.styleSheets[1].cssRules.length)`,
      );
      await frames(page, 6);
      const { rings } = await snapshot(page);
      const [left = NaN, , right = NaN] = margins(rings[0], await boxOf(page, "#f-id"));
      expect([left, right].map(Math.round)).toEqual([GAP, GAP]);
    },
  );

  test("the page’s own zoom from 50 to 400 %", async () => {
    await open("");
    for (const zoom of [0.5, 0.75, 1.5, 2, 4]) {
      await page.evaluate(
        `document.documentElement.style.zoom = ${zoom}; document.querySelector("#f-id").scrollIntoView({ block: "center" })`,
      );
      await frames(page, 6);
      await expectExact(`zoom ${zoom}`);
    }
  });

  test("a window of another size and density, as the zoom of the browser makes it", async () => {
    await open("");
    for (const factor of [0.5, 2, 4]) {
      const [width, height] = [Math.round(1366 / factor), Math.round(768 / factor)];
      await page.setViewport({ width, height, deviceScaleFactor: factor });
      await page.evaluate('document.querySelector("#f-id").scrollIntoView({ block: "center" })');
      await frames(page, 6);
      await expectExact(`density ${factor}`);
    }
  });

  // WebDriver BiDi has no pinch, and Firefox’s page scale cannot be set from outside.
  if (name === "chromium")
    test("pinch zoom: the ring is exact and the card stays within what is seen", async () => {
      await open("<style>body{height:3000px}</style>");
      const session = await page.createCDPSession();
      for (const pageScaleFactor of [1.5, 2.5, 4]) {
        await session.send("Emulation.setPageScaleFactor", { pageScaleFactor });
        await frames(page, 8);
        await pause(150);
        await expectExact(`pinch ${pageScaleFactor}`);
        const seen = await page.evaluate(() => {
          const { offsetLeft, offsetTop, width, height, scale } = visualViewport!;
          return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height, scale };
        });
        expect(seen.scale).toBeCloseTo(pageScaleFactor, 1);
        const { card } = await snapshot(page);
        expect(card!.left, JSON.stringify({ card, seen })).toBeGreaterThanOrEqual(seen.left - 1);
        expect(card!.right, JSON.stringify({ card, seen })).toBeLessThanOrEqual(seen.right + 1);
        expect(card!.top, JSON.stringify({ card, seen })).toBeGreaterThanOrEqual(seen.top - 1);
        expect(card!.bottom, JSON.stringify({ card, seen })).toBeLessThanOrEqual(seen.bottom + 1);
      }
    });

  test.each([
    ["the box around it is removed", "document.querySelector('main').remove()"],
    ["the whole body is made anew", "document.body.innerHTML = document.body.innerHTML"],
    ["its form is hidden", "document.querySelector('#f').hidden = true"],
    ["a class of an ancestor hides it", "document.body.classList.add('none')"],
    ["a rule put into a style sheet takes it out", "document.styleSheets[0].insertRule('#f{display:none}')"],
  ])("are gone in the same frame when %s", async (_what, code) => {
    await open("<style>.none form{display:none}</style>");
    const left = await page.evaluate(`(async () => {
      await new Promise(requestAnimationFrame);
      ${code};
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done)); // after this frame's layout and observers
      return overlayPage.overlay().host.shadowRoot.querySelectorAll('[part="ring"], [part="badge"]').length;
    })()`);
    expect(left).toBe(0);
  });

  test("are gone in the same frame when the target in a shadow root is removed", async () => {
    await open("");
    await page.evaluate(`
      const host = document.querySelector("main").appendChild(document.createElement("my-field"));
      host.attachShadow({ mode: "open" }).innerHTML = "<label>Champ <input id=inner></label>";`);
    const drawing = drawingOf("pointing");
    await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, selectors: ["my-field >>> #inner"] }] });
    await pause(300);
    expect((await snapshot(page)).rings).toHaveLength(1);
    const left = await page.evaluate(`(async () => {
      await new Promise(requestAnimationFrame);
      document.querySelector("my-field").shadowRoot.innerHTML = "";
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      return overlayPage.overlay().host.shadowRoot.querySelectorAll('[part="ring"]').length;
    })()`);
    expect(left).toBe(0);
  });
});

/** Starts a motion and gives by how many px the ring was off at worst: from where the target is, or was a frame before. */
function watchMotion(start: string, forMs: number): string {
  return `(async () => {
    const target = document.querySelector("#f-id");
    const place = (element) => { const { left, top } = element.getBoundingClientRect(); return [left, top]; };
    const off = ([x, y], [left, top]) => Math.max(Math.abs(left - x - ${GAP}), Math.abs(top - y - ${GAP}));
    const f = document.querySelector("#f");
    ${start};
    let before = place(target);
    let worst = 0;
    const begun = performance.now();
    while (performance.now() - begun < ${forMs}) {
      await new Promise(requestAnimationFrame);
      const now = place(target);
      const ring = overlayPage.overlay().host.shadowRoot.querySelector('[part="ring"]');
      if (!ring) return "no ring";
      const drawn = place(ring);
      worst = Math.max(worst, Math.min(off(drawn, now), off(drawn, before)));
      before = now;
    }
    return worst;
  })()`;
}
