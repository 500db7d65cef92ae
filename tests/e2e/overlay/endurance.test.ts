import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { TestBrowser } from "../harness/test-browser.ts";
import { drawingOf } from "./drawings.ts";
import { draw, frames, openOverlayPage, snapshot } from "./overlay-page.ts";
import { formPage } from "./pages.ts";

const KEYSTROKES = 1500;

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
    page = await openOverlayPage(browser, formPage({ body: '<div id="more" style="height:2000px"></div>' }));
    await draw(page, "pointing");
    await page.focus("#f-id");
    await page.evaluate(
      (drawings) => {
        let seed = 7;
        const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
        const heard = { blurred: 0, prevented: 0 };
        Object.assign(window, { heard });
        document.querySelector("#f-id")!.addEventListener("blur", () => heard.blurred++);
        window.addEventListener("keydown", (event) =>
          setTimeout(() => (heard.prevented += Number(event.defaultPrevented))),
        );
        const timer = setInterval(() => {
          window.overlayPage.draw(drawings[random(drawings.length)]!);
          document.querySelector<HTMLElement>("#more")!.style.height = `${1000 + random(2000)}px`;
          document.querySelector<HTMLElement>("main")!.style.paddingTop = `${random(60)}px`;
          if (random(4) === 0) scrollTo(0, random(80));
          if (random(9) === 0) window.dispatchEvent(new Event("resize"));
        }, 7);
        Object.assign(window, {
          stopStorm: () => {
            clearInterval(timer);
          },
        });
      },
      (["pointing", "button", "reading", "missing", "secret", "choice", "elsewhere"] as const).map(drawingOf),
    );
    const typed = Array.from({ length: KEYSTROKES }, (_, index) => "abcdefghij0123456789"[(index * 7) % 20]!).join("");
    await page.keyboard.type(typed);
    const after = await page.evaluate(() => {
      (window as unknown as { stopStorm: () => void }).stopStorm();
      return {
        text: document.querySelector<HTMLInputElement>("#f-id")!.value,
        heard: (window as unknown as { heard: object }).heard,
        focus: document.activeElement?.id,
      };
    });
    expect(after).toEqual({ text: typed, heard: { blurred: 0, prevented: 0 }, focus: "f-id" });
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
