import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { TestBrowser } from "../harness/test-browser.ts";
import { drawingOf } from "./drawings.ts";
import { draw, frames, openOverlayPage, snapshot } from "./overlay-page.ts";
import { formPage } from "./pages.ts";
import { typeWhileDrawing } from "./type-while-drawing.ts";

/** 10,000 are typed by \`npm run bench -- guest\`. */
const KEYSTROKES = 300;

describe.each(["chromium", "firefox"] as const)("the overlay over time, in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name, { withExtension: false });
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
  });

  test(`loses none of ${KEYSTROKES} keystrokes while page and steps change under them`, async () => {
    page = await openOverlayPage(browser, formPage());
    await draw(page, "pointing");
    const result = await typeWhileDrawing(page, { keystrokes: KEYSTROKES, seed: 7 });
    expect(result.found).toEqual(result.wanted);
    expect(result).toMatchObject({ consumed: 0, focusMoves: 0 });
  });

  test("does not grow: after a thousand steps there are as many nodes as after ten", async () => {
    page = await openOverlayPage(browser, formPage());
    const drawings = (["pointing", "button", "reading", "missing", "secret", "choice", "paused"] as const).map(
      drawingOf,
    );
    const count = async (times: number): Promise<number> => {
      await page.evaluate(
        async (all, rounds) => {
          if (document.querySelector("gommette-overlay") === null) window.overlayPage.mount();
          for (let round = 0; round < rounds; round++) {
            window.overlayPage.draw(all[round % all.length]!);
            if (round % 20 === 0) await new Promise(requestAnimationFrame);
          }
          window.overlayPage.draw(all[0]!);
          await new Promise(requestAnimationFrame);
        },
        drawings,
        times,
      );
      return page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.querySelectorAll("*").length);
    };
    const few = await count(10);
    expect(await count(1000)).toBe(few);
  });

  test("stays exact and awake for no more than a look per frame while the page changes a thousand times a second", async () => {
    page = await openOverlayPage(browser, formPage({ body: '<ul id="list"></ul>' }));
    await draw(page, "pointing");
    const looks = await page.evaluate(async () => {
      const target = document.querySelector("#f-id")!;
      const real = target.getBoundingClientRect.bind(target);
      let reads = 0;
      Object.assign(target, { getBoundingClientRect: () => (reads++, real()) });
      const list = document.querySelector("#list")!;
      let changes = 0;
      let frameCount = 0;
      let isOn = true;
      const tick = () => {
        frameCount++;
        if (isOn) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      const begun = performance.now();
      const channel = new MessageChannel();
      await new Promise<void>((done) => {
        channel.port1.onmessage = () => {
          const passed = performance.now() - begun;
          while (changes < passed) {
            list.append(document.createElement("li"));
            if (list.childElementCount > 50) list.firstElementChild!.remove();
            changes++;
          }
          if (passed > 2000) done();
          else
            setTimeout(() => {
              channel.port2.postMessage(0);
            }, 4);
        };
        channel.port2.postMessage(0);
      });
      isOn = false;
      return { reads, frameCount, changes };
    });
    expect(looks.changes).toBeGreaterThanOrEqual(2000);
    // Each look reads the target a few times (its box, the card's place); more would mean more than a look per frame.
    expect(looks.reads / looks.frameCount).toBeLessThan(4);
    await frames(page, 6);
    expect((await snapshot(page)).rings).toHaveLength(3);
  });

  if (name === "chromium")
    test("keeps no memory of what it drew", async () => {
      page = await openOverlayPage(browser, formPage());
      const session = await page.createCDPSession();
      const rounds = async (times: number) => {
        await page.evaluate(
          (all, left) => {
            for (let round = 0; round < left; round++) {
              window.overlayPage.mount();
              for (const drawing of all) window.overlayPage.draw(drawing);
              window.overlayPage.abort();
            }
          },
          (["pointing", "button", "choice"] as const).map(drawingOf),
          times,
        );
        await session.send("HeapProfiler.collectGarbage");
        const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
        return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
      };
      await rounds(300); // until the engine has compiled what it will
      const before = await rounds(20);
      const after = await rounds(200);
      expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
      expect(after.listeners - before.listeners).toBeLessThanOrEqual(2);
      expect(after.heap - before.heap).toBeLessThan(200_000);
    });
});
