import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { TestBrowser } from "../harness/test-browser.ts";
import {
  acts,
  boxOf,
  draw,
  frames,
  margins,
  openOverlayPage,
  pressInCard,
  snapshot,
  type Rect,
} from "./overlay-page.ts";
import { formPage } from "./pages.ts";
import { differingPart } from "../harness/compare-pictures.ts";
import { drawingOf } from "./drawings.ts";
import { pause } from "../harness/wait-for.ts";

const overlaps = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(["chromium", "firefox"] as const)("the overlay in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  const open = async (html: string, size?: { width: number; height: number }) => {
    page = await openOverlayPage(browser, html, size);
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

  describe("rings", () => {
    test("lie round their targets: 6 px for the current one, 4 px for the others", async () => {
      await open(formPage());
      await draw(page, "pointing");
      const { rings } = await snapshot(page);
      expect(rings.map(({ number, current }) => [number, current])).toEqual([
        ["2", "true"],
        ["3", "false"],
        ["4", "false"],
      ]);
      for (const [index, selector] of ["#f-id", "#f-mdp", "#f-go"].entries()) {
        for (const margin of margins(rings[index], await boxOf(page, selector))) {
          expect(margin).toBeCloseTo(index === 0 ? 6 : 4, 1);
        }
      }
    });

    test.each([
      ["the page zooms its root", "<style>html{zoom:1.25}</style>"],
      ["the root is transformed", "<style>html{transform:scale(.8) translateX(30px)}</style>"],
      ["the target is transformed", "<style>#f-id{transform:rotate(3deg) scale(.9)}</style>"],
    ])("are exact when %s", async (_when, head) => {
      await open(formPage({ head }));
      await draw(page, "pointing");
      const { rings } = await snapshot(page);
      for (const margin of margins(rings[0], await boxOf(page, "#f-id"))) {
        expect(Math.abs(margin - 6)).toBeLessThanOrEqual(1);
      }
    });

    test("of a current field goes round a label that stands on its edge, and not through it", async () => {
      const label = "position:absolute;left:14px;top:-9px;font:16px/18px sans-serif;transition:top .2s";
      await open(
        formPage({
          body: `<div style="position:fixed;left:700px;top:300px;width:300px">
        <label for="outlined" style="${label}">Identifiant</label><input id="outlined"></div>`,
        }),
      );
      const drawing = drawingOf("pointing");
      for (const current of [false, true]) {
        await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, current, selectors: ["#outlined"] }] });
        const { rings } = await snapshot(page);
        const [left, top, right, bottom] = margins(rings[0], await boxOf(page, "#outlined"));
        const usual = current ? 6 : 4;
        for (const side of [left, right, bottom]) expect(side).toBeCloseTo(usual, 1);
        expect(top).toBeCloseTo(current ? 12 : usual, 1);
      }
      // Inside its field, as long as that is empty, it is no other than a hint.
      await page.evaluate('document.querySelector("[for=outlined]").style.top = "14px"');
      await pause(400);
      const { rings } = await snapshot(page);
      for (const side of margins(rings[0], await boxOf(page, "#outlined"))) expect(side).toBeCloseTo(6, 1);
    });

    test("follow an inner scroller and are cut where it cuts", async () => {
      const head = "<style>#box{height:220px;overflow:auto;border:3px solid} #box form{height:900px}</style>";
      await open(
        formPage({ head }).replace('<form id="f">', '<div id="box"><form id="f">').replace("</form>", "</form></div>"),
      );
      await draw(page, "pointing");
      await page.evaluate(() => {
        document.querySelector("#box")!.scrollTop = 60;
      });
      await frames(page, 1);
      const { rings } = await snapshot(page);
      for (const margin of margins(rings[0], await boxOf(page, "#f-id"))) expect(margin).toBeCloseTo(6, 1);
      await page.evaluate(() => {
        document.querySelector("#box")!.scrollTop = 600;
      });
      await frames(page, 1);
      expect((await snapshot(page)).rings).toEqual([]);
      await page.evaluate(() => {
        document.querySelector("#box")!.scrollTop = 0;
      });
      await frames(page, 1);
      expect((await snapshot(page)).rings.map(({ number }) => number)).toContain("2");
    });

    test("follow a shift of the layout within two frames", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await pause(300);
      const off = await page.evaluate(async () => {
        document.querySelector<HTMLElement>("h1")!.style.marginTop = "150px";
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const ring = window.overlayPage.overlay().host.shadowRoot!.querySelector('[part="ring"]')!;
        return document.querySelector("#f-id")!.getBoundingClientRect().top - ring.getBoundingClientRect().top - 6;
      });
      expect(Math.abs(off)).toBeLessThanOrEqual(1);
    });

    test("follow a transition to its end", async () => {
      await open(formPage({ head: "<style>#f{transition:transform .6s}</style>" }));
      await draw(page, "pointing");
      await pause(300);
      const worst = await page.evaluate(async () => {
        const ring = window.overlayPage.overlay().host.shadowRoot!.querySelector('[part="ring"]')!;
        const target = document.querySelector("#f-id")!;
        document.querySelector<HTMLElement>("#f")!.style.transform = "translateX(120px)";
        let before = target.getBoundingClientRect().left;
        let late = 0;
        for (let frame = 0; frame < 50; frame++) {
          await new Promise(requestAnimationFrame);
          const now = target.getBoundingClientRect().left;
          const drawn = ring.getBoundingClientRect().left + 6;
          // One frame late at most: it lies where the target is, or where it was in the frame before.
          late = Math.max(late, Math.min(Math.abs(now - drawn), Math.abs(before - drawn)));
          before = now;
        }
        return { late, end: target.getBoundingClientRect().left - ring.getBoundingClientRect().left - 6 };
      });
      expect(Math.abs(worst.end)).toBeLessThanOrEqual(1);
      expect(worst.late).toBeLessThanOrEqual(1);
    });

    test.each([
      ["is removed", "remove"],
      ["is no longer drawn", "hide"],
      ["is made invisible by its form", "veil"],
    ])("are gone in the frame in which the target %s", async (_what, how) => {
      await open(formPage());
      await draw(page, drawingOf("button"));
      await draw(page, { ...drawingOf("pointing"), rings: drawingOf("pointing").rings.slice(0, 1) });
      await pause(300);
      const left = await page.evaluate(async (change) => {
        await new Promise(requestAnimationFrame);
        const field = document.querySelector<HTMLElement>("#f-id")!;
        if (change === "remove") field.remove();
        else if (change === "hide") field.style.display = "none";
        else document.querySelector<HTMLElement>("#f")!.style.visibility = "hidden";
        await new Promise(requestAnimationFrame);
        await new Promise((done) => setTimeout(done)); // after this frame's layout and observers
        return window.overlayPage.overlay().host.shadowRoot!.querySelectorAll('[part="ring"], [part="badge"]').length;
      }, how);
      expect(left).toBe(0);
    });

    test("find their target again when the page makes it anew", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await page.evaluate(() => {
        const form = document.querySelector("#f")!;
        form.replaceWith(form.cloneNode(true));
        document.querySelector<HTMLElement>("#f")!.style.marginTop = "60px";
      });
      await frames(page);
      expect((await snapshot(page)).rings).toEqual([]);
      await draw(page, "pointing");
      const { rings } = await snapshot(page);
      for (const margin of margins(rings[0], await boxOf(page, "#f-id"))) expect(margin).toBeCloseTo(6, 1);
    });

    test("reach into open shadow roots", async () => {
      const body = `<my-field></my-field><script>
        const root = document.querySelector("my-field").attachShadow({ mode: "open" });
        root.innerHTML = '<p>Champ</p><input id="inner">';</script>`;
      await open(formPage({ body }));
      const drawing = drawingOf("pointing");
      await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, selectors: ["my-field >>> #inner"] }] });
      const { rings } = await snapshot(page);
      for (const margin of margins(rings[0], await boxOf(page, "my-field >>> #inner")))
        expect(margin).toBeCloseTo(6, 1);
    });

    test("of a choice carry the same number each, and no arrow", async () => {
      await open(formPage());
      await draw(page, "choice");
      const { rings, badges } = await snapshot(page);
      expect(rings.map(({ number, current }) => [number, current])).toEqual([
        ["3", "true"],
        ["3", "true"],
      ]);
      expect(badges).toHaveLength(2);
      const arrows = await page.evaluate(
        () => window.overlayPage.overlay().host.shadowRoot!.querySelectorAll(".arrow").length,
      );
      expect(arrows).toBe(0);
    });
  });

  describe("the card", () => {
    test.each([
      // With the focus on the right, of the corners only those on the left are free.
      [1366, 768, "<button id=a-droite style='position:fixed;right:8px;top:50%'>"],
      [320, 640, "<style>body { padding-top: 150px }</style>"],
    ])("at %i × %i stays where it is while the page makes the target anew", async (width, height, more) => {
      await open(formPage(), { width, height });
      await page.evaluate((html) => {
        document.body.insertAdjacentHTML("beforeend", html);
        document.querySelector<HTMLElement>("#a-droite")?.focus();
      }, more);
      await draw(page, "pointing");
      await frames(page, 3);
      const before = await snapshot(page);
      expect(before.rings).not.toEqual([]);
      await page.evaluate(() => {
        const form = document.querySelector("#f")!;
        form.replaceWith(form.cloneNode(true));
      });
      await frames(page, 3);
      await draw(page, { ...drawingOf("pointing"), rings: [] });
      await frames(page, 3);
      const between = await snapshot(page);
      expect(between.rings).toEqual([]);
      expect([between.card!.left, between.card!.top]).toEqual([before.card!.left, before.card!.top]);
      // Another step has no such target: the card takes its own place.
      await draw(page, { ...drawingOf("pointing"), stepId: "une-autre", rings: [] });
      await frames(page, 3);
      const after = await snapshot(page);
      expect([after.card!.left, after.card!.top]).not.toEqual([before.card!.left, before.card!.top]);
    });

    test.each([
      [1920, 1080],
      [1366, 768],
      [1024, 600],
      [640, 360],
      [320, 640],
      [320, 256],
    ])("at %i × %i covers no target, stays in the view and never pushes the page sideways", async (width, height) => {
      await open(formPage(), { width, height });
      for (const state of ["pointing", "button", "secret", "choice", "long"] as const) {
        await draw(page, state);
        await page.evaluate(() => {
          window.overlayPage.overlay().showTarget();
        });
        await frames(page, 6);
        const { card, rings } = await snapshot(page);
        expect(card!.left).toBeGreaterThanOrEqual(0);
        expect(card!.top).toBeGreaterThanOrEqual(0);
        expect(card!.right).toBeLessThanOrEqual(width + 0.1);
        expect(card!.bottom).toBeLessThanOrEqual(height + 0.1);
        // Of a choice in a low view only the first can be kept free.
        for (const ring of rings.filter(({ current }) => current === "true").slice(0, height < 500 ? 1 : 9)) {
          expect(overlaps(card!, ring), `${state} ${JSON.stringify({ card, ring })}`).toBe(false);
          expect(ring.top).toBeGreaterThanOrEqual(-3);
          expect(ring.bottom).toBeLessThanOrEqual(height + 3);
        }
        const sideways = await page.evaluate(() => {
          const shadow = window.overlayPage.overlay().host.shadowRoot!;
          const boxes = [document.documentElement, ...shadow.querySelectorAll(".card, .body")];
          return boxes.map((box) => box.scrollWidth - box.clientWidth);
        });
        for (const extra of sideways) expect(extra, state).toBeLessThanOrEqual(0);
      }
    });

    test.each([
      [1366, 768],
      [640, 460],
      [320, 640],
      [320, 460],
    ])(
      "at %i × %i covers no label, message or refusal that is bound to its field by nothing",
      async (width, height) => {
        const line = 'style="display:table;margin:2px;line-height:normal"';
        await open(
          formPage({
            head: "<style>header,main{display:none}</style>",
            body: `<p id="refusal" ${line}>Refusé.</p><div id="at"><div><b id="label" ${line}>Identifiant</b></div>
            <input id="alone"><div><i id="message" ${line}>Champ obligatoire</i></div></div>`,
          }),
          { width, height },
        );
        const drawing = drawingOf("pointing");
        for (let top = 0; top < height - 150; top += 30) {
          await page.evaluate((y) => {
            document.querySelector("#at")!.setAttribute("style", `position:absolute;width:280px;top:${y + 30}px`);
            document
              .querySelector("#refusal")!
              .setAttribute("style", `position:absolute;line-height:normal;top:${y}px`);
          }, top);
          const saidAt = ["#refusal"];
          await draw(page, { ...drawing, saidAt, rings: [{ ...drawing.rings[0]!, selectors: ["#alone"] }] });
          const { card } = await snapshot(page);
          for (const words of ["#refusal", "#label", "#message"])
            expect(overlaps(card!, await boxOf(page, words)), `${words} at ${top}`).toBe(false);
        }
      },
    );

    test("makes way for the field that takes the focus", async () => {
      await open(formPage({ body: '<input id="low" style="position:fixed;right:30px;bottom:40px;width:200px">' }));
      await draw(page, "reading");
      await page.focus("#low");
      await frames(page, 4);
      const { card } = await snapshot(page);
      expect(overlaps(card!, await boxOf(page, "#low"))).toBe(false);
    });

    test("keeps its corner beside the words of a heading that the page gives the focus", async () => {
      const heading =
        '<h1 id="title" tabindex="-1" style="position:fixed;left:30px;right:30px;bottom:200px">Messages</h1>';
      await open(formPage({ body: heading }));
      await draw(page, "reading");
      const before = (await snapshot(page)).card!;
      await page.focus("#title");
      await frames(page, 4);
      expect((await snapshot(page)).card).toEqual(before);
      await page.evaluate(() => {
        document.querySelector("#title")!.setAttribute("style", "position:fixed;left:70%;right:30px;bottom:200px");
      });
      await frames(page, 4);
      const { card } = await snapshot(page);
      expect(overlaps(card!, await boxOf(page, "#title"))).toBe(false);
    });

    test("stays where it is while the focus walks through it and opens its list", async () => {
      await open(formPage(), { width: 320, height: 1400 });
      await draw(page, "pointing");
      const before = (await snapshot(page)).card!;
      await page.focus("#f-go");
      for (let press = 0; press < 3; press++) {
        await page.keyboard.press("Tab");
        await frames(page, 3);
        expect((await snapshot(page)).card).toEqual(before);
      }
      await page.evaluate(() => {
        window.overlayPage.overlay().host.shadowRoot!.querySelector<HTMLElement>('[data-press="steps"]')!.focus();
      });
      await page.keyboard.press("Enter");
      await frames(page, 3);
      expect((await snapshot(page)).card!.bottom).toBeCloseTo(1400, 0);
    });

    test("is as wide a pill when the view has become narrow meanwhile", async () => {
      await open(formPage(), { width: 1366, height: 768 });
      await draw(page, "paused");
      const wide = (await snapshot(page)).card!;
      await page.setViewport({ width: 700, height: 500 });
      await pause(300);
      const narrow = (await snapshot(page)).card!;
      const sizeOf = ({ left, top, right, bottom }: Rect): object => [
        Math.round(right - left),
        Math.round(bottom - top),
      ];
      expect(sizeOf(narrow)).toEqual(sizeOf(wide));
      expect(narrow.right).toBeLessThanOrEqual(700);
    });

    test("is scrolled by wheel though the page scrolls nothing but its own window", async () => {
      const lock = `<script>for (const type of ["wheel", "touchmove"]) document.addEventListener(type, (event) => event.preventDefault(), { passive: false });</script>`;
      await open(formPage({ body: lock }), { width: 320, height: 300 });
      await draw(page, "reading");
      const card = (await snapshot(page)).card!;
      await page.mouse.move(card.left + 40, card.top + 40);
      await page.mouse.wheel({ deltaY: 80 });
      await pause(300);
      const scrolled = await page.evaluate(() =>
        [...window.overlayPage.overlay().host.shadowRoot!.querySelectorAll("*")].some(({ scrollTop }) => scrollTop > 0),
      );
      expect(scrolled).toBe(true);
    });

    test("is a pill on pause, at the lower end", async () => {
      await open(formPage());
      await draw(page, "paused");
      const { card, state, rings } = await snapshot(page);
      expect(state).toBe("paused");
      expect(rings).toEqual([]);
      expect(card!.right).toBeCloseTo(1366 - 16, 0);
      expect(card!.bottom).toBeCloseTo(768 - 16, 0);
    });

    test("stands level with the target, or as near as it can without hiding another control", async () => {
      const bar =
        '<div id="bar" style="position:fixed;inset:auto 0 0 0;height:90px;background:#ddd"><button id="refuse" style="margin:20px">Tout refuser</button><button id="accept">Tout accepter</button></div><style>main{display:none}</style>';
      await open(formPage({ body: bar }));
      const drawing = drawingOf("pointing");
      await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, selectors: ["#refuse"] }] });
      const { card } = await snapshot(page);
      expect(overlaps(card!, await boxOf(page, "#accept"))).toBe(false);
      expect(overlaps(card!, await boxOf(page, "#refuse"))).toBe(false);
      expect((await boxOf(page, "#accept")).top - card!.bottom).toBeLessThan(60);
    });

    test("badges hide neither labels nor each other's rings", async () => {
      const body = `<form style="position:absolute;left:60px;top:420px;width:500px">
        <p><label for="in-a">Identifiant</label> <input id="in-a" style="width:200px;height:24px"></p>
        <p><label for="in-b">Mot de passe</label> <input id="in-b" style="width:200px;height:24px"></p>
        <button id="sms" style="width:150px;height:60px">Par SMS</button> <button id="mail" style="width:150px;height:60px">Par e-mail</button></form>
        <style>label{display:inline!important} main,header{display:none}</style>`;
      await open(formPage({ body }));
      const drawing = drawingOf("pointing");
      const ring = (selector: string, number: number, current: boolean) => ({
        targetId: selector,
        number,
        current,
        selectors: [selector],
      });
      await draw(page, { ...drawing, rings: [ring("#in-a", 3, true), ring("#in-b", 4, false)] });
      const hidesLabel = async () => {
        const labels = [await boxOf(page, "[for=in-a]"), await boxOf(page, "[for=in-b]")];
        return (await snapshot(page)).badges.some((badge) => labels.some((label) => overlaps(badge, label)));
      };
      expect(await hidesLabel()).toBe(false);
      await draw(page, { ...drawing, rings: [ring("#sms", 6, true), ring("#mail", 6, true)] });
      const { badges } = await snapshot(page);
      const options = [await boxOf(page, "#sms"), await boxOf(page, "#mail")];
      for (const [index, badge] of badges.entries())
        expect(overlaps(badge, options[1 - index]!), `badge ${index}`).toBe(false);
    });

    test("has buttons of at least 48 px, 8 px apart, in all states", async () => {
      await open(formPage());
      for (const state of ["pointing", "reading", "missing", "elsewhere", "secret", "paused", "done"] as const) {
        await draw(page, state);
        const boxes = await page.evaluate(() =>
          [...window.overlayPage.overlay().host.shadowRoot!.querySelectorAll("button")].map((button) => {
            const { left, top, right, bottom } = button.getBoundingClientRect();
            return { left, top, right, bottom };
          }),
        );
        for (const [index, box] of boxes.entries()) {
          expect(box.bottom - box.top, state).toBeGreaterThanOrEqual(48);
          expect(box.right - box.left, state).toBeGreaterThanOrEqual(48);
          for (const other of boxes.slice(index + 1)) {
            const apart = Math.max(
              other.left - box.right,
              box.left - other.right,
              other.top - box.bottom,
              box.top - other.bottom,
            );
            expect(apart, state).toBeGreaterThanOrEqual(7.9);
          }
        }
      }
    });
  });

  describe("on top", () => {
    const dialogs =
      '<dialog id="one"><p>Un</p><input id="in-one"><dialog id="two"><p>Deux</p><button id="in-two">ok</button></dialog></dialog>';

    test("moves into a modal opened later, into a nested one, and comes home", async () => {
      await open(formPage({ body: dialogs }));
      await draw(page, "reading");
      for (const [code, parent] of [
        ["one.showModal()", "one"],
        ["two.showModal()", "two"],
        ["two.close()", "one"],
        ["one.close()", "html"],
      ] as const) {
        await page.evaluate(code);
        await pause(300);
        const { parent: now, hit } = await snapshot(page);
        expect([code, now, hit]).toEqual([code, parent, "gommette-overlay"]);
        const before = (await acts(page)).length;
        await pressInCard(page, "continue");
        expect((await acts(page)).length, code).toBe(before + 1);
      }
    });

    test("is there when it starts under an open modal, and rings what is in it", async () => {
      await open(formPage({ body: dialogs }));
      await page.evaluate("one.showModal()");
      const drawing = drawingOf("pointing");
      await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, selectors: ["#in-one"] }] });
      const { parent, rings, hit } = await snapshot(page);
      expect([parent, hit]).toEqual(["one", "gommette-overlay"]);
      for (const margin of margins(rings[0], await boxOf(page, "#in-one"))) expect(margin).toBeCloseTo(6, 1);
    });

    test("comes home when the dialog is removed with it inside", async () => {
      await open(formPage({ body: dialogs }));
      await draw(page, "reading");
      await page.evaluate("one.showModal()");
      await pause(300);
      await page.evaluate("one.remove()");
      await pause(300);
      expect(await snapshot(page)).toMatchObject({ parent: "html", hit: "gommette-overlay" });
    });

    test("moves into a modal inside an open shadow root", async () => {
      const body = `<my-app></my-app><script>
        const root = document.querySelector("my-app").attachShadow({ mode: "open" });
        root.innerHTML = '<dialog id="deep"><button>ok</button></dialog>';</script>`;
      await open(formPage({ body }));
      await draw(page, "reading");
      await page.evaluate(() => {
        (window.overlayPage.deep("my-app >>> #deep") as HTMLDialogElement).showModal();
      });
      await pause(300);
      expect((await snapshot(page)).parent).toBe("deep");
      await pressInCard(page, "continue");
      expect(await acts(page)).toEqual(["continue"]);
    });

    test("stays usable beside an aria-modal div with an inert page", async () => {
      const body =
        '<div id="m" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#0008;z-index:2147483647"></div>';
      await open(formPage({ body }));
      await draw(page, "reading");
      await page.evaluate(() => {
        for (const element of document.body.children) if (element.id !== "m") element.setAttribute("inert", "");
      });
      await pause(300);
      expect((await snapshot(page)).hit).toBe("gommette-overlay");
      await pressInCard(page, "continue");
      expect(await acts(page)).toEqual(["continue"]);
    });

    test("rises above a popover that covers it", async () => {
      const body = '<div id="pop" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh">là</div>';
      await open(formPage({ body }));
      await draw(page, "reading");
      await page.evaluate('document.querySelector("#pop").showPopover()');
      await pause(400);
      expect((await snapshot(page)).hit).toBe("gommette-overlay");
    });

    test("rings an item of a popover menu above the menu", async () => {
      const body =
        '<div id="menu" popover style="inset:auto;left:30px;top:80px;width:300px;height:200px"><button id="item">Mes documents</button></div>';
      await open(formPage({ body }));
      await draw(page, "reading");
      await page.evaluate('document.querySelector("#menu").showPopover()');
      const drawing = drawingOf("pointing");
      await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, selectors: ["#item"] }] });
      await pause(300);
      const above = await page.evaluate(() => {
        const { host } = window.overlayPage.overlay();
        const ring = host.shadowRoot!.querySelector<HTMLElement>('[part="ring"]')!;
        ring.style.pointerEvents = "auto";
        const { left, top } = ring.getBoundingClientRect();
        const hit = document.elementFromPoint(left + 2, top + 10);
        ring.style.pointerEvents = "";
        return hit === host;
      });
      expect(above).toBe(true);
    });

    test("dims nothing, whatever the page lays behind its own layers", async () => {
      const dims = "::backdrop{background:#000!important;opacity:1!important;display:block!important}";
      await open(formPage({ head: `<style>${dims}[popover]::backdrop{background:red!important}</style>` }));
      const corner = (): Promise<Uint8Array> => page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 40 } });
      const before = await corner();
      await draw(page, "reading");
      await pause(200);
      expect(differingPart(await corner(), before)).toBe(0);
    });

    test("shows over an element in full screen", async () => {
      await open(formPage());
      await draw(page, "reading");
      await page.evaluate(() => {
        document.querySelector("#f-go")!.addEventListener("click", () => {
          void document.querySelector("main")!.requestFullscreen();
        });
      });
      await page.click("#f-go");
      await pause(600);
      expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe("main");
      expect((await snapshot(page)).hit).toBe("gommette-overlay");
    });

    const fill = async (by: string): Promise<void> => {
      await page.evaluate((button) => {
        document.querySelector(button)!.addEventListener("click", () => {
          void document.querySelector("main")!.requestFullscreen();
        });
      }, by);
      await page.click(by);
      await pause(600);
    };
    const start = (): Promise<void> => draw(page, "reading");
    const openModal = (): Promise<unknown> => page.evaluate("one.showModal()");

    test.each([
      ["it is there before both", [start, () => fill("#f-go"), openModal]],
      ["it is there between", [() => fill("#f-go"), start, openModal]],
      ["it comes after both", [() => fill("#f-go"), openModal, start]],
    ])("is pressed in a modal beside an element in full screen: %s", async (_, order) => {
      await open(formPage({ body: dialogs }));
      for (const next of order) await next();
      await pause(300);
      expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe("main");
      expect(await snapshot(page)).toMatchObject({ parent: "one", hit: "gommette-overlay" });
      await pressInCard(page, "continue");
      expect(await acts(page)).toEqual(["continue"]);
      await page.evaluate("one.close()");
      await pause(300);
      expect((await snapshot(page)).hit).toBe("gommette-overlay");
      await pressInCard(page, "continue");
      expect(await acts(page)).toEqual(["continue", "continue"]);
    });
  });

  describe("never disturbs", () => {
    const menu = `<div id="menu">menu</div><script>
      window.dismissed = 0;
      for (const [type, capture] of [["click", false], ["mousedown", true], ["pointerdown", true], ["click", true], ["focusin", true], ["touchstart", true]])
        document.addEventListener(type, (event) => { if (!menu.contains(event.target)) dismissed++; }, capture);
      document.querySelector("#f-id").addEventListener("blur", () => dismissed++);</script>`;

    test("a press on the card closes no menu, blurs no field and moves no caret", async () => {
      await open(formPage({ body: menu }));
      await draw(page, "pointing");
      await page.focus("#f-id");
      await page.keyboard.type("abcdef");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await page.evaluate("dismissed = 0");
      await pressInCard(page, "continue");
      await pressInCard(page, "steps");
      await pressInCard(page, "help");
      const { card } = await snapshot(page);
      await page.mouse.click(card!.left + 20, card!.top + 20);
      const after = await page.evaluate(() => ({
        dismissed: (window as unknown as { dismissed: number }).dismissed,
        focus: document.activeElement?.id,
        caret: document.querySelector<HTMLInputElement>("#f-id")!.selectionStart,
      }));
      expect(after).toEqual({ dismissed: 0, focus: "f-id", caret: 4 });
      expect(await acts(page)).toEqual(["continue"]);
      await page.keyboard.type("X");
      expect(await page.$eval("#f-id", (field) => (field as HTMLInputElement).value)).toBe("abcdXef");
    });

    test("a press on the card leaves an auto popover of the page open", async () => {
      await open(formPage({ body: '<div id="pop" popover style="inset:auto;left:10px;top:10px">menu</div>' }));
      await draw(page, "pointing");
      await page.evaluate('document.querySelector("#pop").showPopover()');
      await pause(300);
      await pressInCard(page, "continue");
      await pressInCard(page, "steps");
      expect(await page.$eval("#pop", (pop) => pop.matches(":popover-open"))).toBe(true);
      expect(await acts(page)).toEqual(["continue"]);
    });

    test("drawing moves no focus, no selection and no scroll", async () => {
      await open(formPage({ body: '<div style="height:3000px"></div>' }));
      await draw(page, "pointing");
      await page.focus("#f-mdp");
      await page.evaluate(() => {
        scrollTo(0, 40);
      });
      for (const state of ["button", "reading", "missing", "paused", "pointing"] as const) await draw(page, state);
      expect(await page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(["f-mdp", 40]);
    });

    test("keys of the page stay the page's: arrows, Enter, Esc, Tab", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document.addEventListener("keydown", (event) => heard.push(`${event.key}${event.defaultPrevented ? "!" : ""}`));
      });
      await page.focus("#f-id");
      for (const key of ["ArrowRight", "ArrowLeft", "Enter", "Escape", "Tab"] as const) await page.keyboard.press(key);
      expect(await page.evaluate("heard")).toEqual(["ArrowRight", "ArrowLeft", "Enter", "Escape", "Tab"]);
      expect(await acts(page)).toEqual([]);
      expect((await snapshot(page)).state).toBe("pointing");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-lost-id");
    });

    test("a button of the card that is clicked twice, or whose Enter is held, is pressed once", async () => {
      await open(formPage());
      await draw(page, "pointing");
      const { left, top } = await page.evaluate(() => {
        const { shadowRoot } = window.overlayPage.overlay().host;
        return shadowRoot!.querySelector('[data-press="continue"]')!.getBoundingClientRect().toJSON() as DOMRect;
      });
      await page.mouse.click(left + 20, top + 20, { count: 2 });
      expect(await acts(page)).toEqual(["continue"]);
      await page.evaluate(() => {
        const { shadowRoot } = window.overlayPage.overlay().host;
        shadowRoot!.querySelector<HTMLElement>('[data-press="continue"]')!.focus();
      });
      for (let beat = 0; beat < 4; beat++) await page.keyboard.down("Enter");
      await page.keyboard.up("Enter");
      expect(await acts(page)).toEqual(["continue", "continue"]);
    });

    test("after the menu of the right button the card makes way again", async () => {
      await open(formPage());
      await draw(page, "pointing");
      const { left, top } = (await snapshot(page)).card!;
      await page.mouse.move(left + 30, top + 12);
      await page.mouse.down({ button: "right" });
      // The menu of the system takes the rest of the press.
      await page.evaluate(
        ([x, y]) => {
          document.querySelector<HTMLElement>("#f-id")!.style.cssText = `position:fixed;left:${x}px;top:${y}px`;
        },
        [left + 40, top + 60],
      );
      await frames(page, 20);
      expect(overlaps((await snapshot(page)).card!, await boxOf(page, "#f-id"))).toBe(false);
      await page.mouse.up({ button: "right" });
    });

    test("Tab reaches the card, and Esc there asks for a pause and gives the focus back", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await page.focus("#f-go");
      await page.keyboard.press("Tab");
      const inCard = () =>
        page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.activeElement?.textContent);
      expect(await inCard()).toBe("Les étapes");
      await page.keyboard.press("Tab");
      expect(await inCard()).toBe("Aller à l’endroit montré");
      await page.keyboard.press("Escape");
      expect(await acts(page)).toEqual(["pause"]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-go");
    });

    test("« Arrêter » by key, or a card with nothing to show on the page, gives the focus back", async () => {
      await open(formPage());
      await draw(page, "reading");
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await page.focus("#f-go");
      await page.keyboard.press("Tab");
      await page.evaluate(() => {
        window.overlayPage.overlay().toggleFocus();
      });
      expect(await focused()).toBe("f-go");
      await page.keyboard.press("Tab");
      expect(await focused()).not.toBe("f-go");
      await page.evaluate(() => {
        window.overlayPage.abort();
      });
      expect(await focused()).toBe("f-go");
    });

    test("a page that fetches the focus back whenever it hears of it elsewhere leaves it in the card", async () => {
      await open(formPage());
      await page.evaluate(() => {
        const fetchBack = ({ target }: Event): void => {
          if (target instanceof Element && target.closest("form") === null)
            document.querySelector<HTMLElement>("#f-id")!.focus();
        };
        for (const type of ["focus", "focusin"]) document.addEventListener(type, fetchBack, true);
      });
      await draw(page, "pointing");
      await page.evaluate(() => {
        window.overlayPage.overlay().toggleFocus();
      });
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("gommette-overlay");
    });

    test("the focus stays in the card when its pressed button goes away", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await page.focus("#f-go");
      await page.keyboard.press("Tab");
      await draw(page, "paused");
      expect(await page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.activeElement?.textContent)).toBe(
        "Reprendre",
      );
    });

    test("made-up events do nothing", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await page.evaluate(() => {
        const { host } = window.overlayPage.overlay();
        for (const button of host.shadowRoot!.querySelectorAll("button")) {
          button.click();
          for (const type of ["pointerdown", "mousedown", "mouseup", "click"]) {
            button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          }
          button.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
        }
      });
      expect(await acts(page)).toEqual([]);
      expect(
        await page.evaluate(() => window.overlayPage.overlay().host.shadowRoot!.querySelector(".panel")),
      ).toBeNull();
    });

    test("writes on no node of the page and leaves nothing behind", async () => {
      await open(formPage({ body: '<dialog id="one"><input></dialog>' }));
      const html = () =>
        page.evaluate(() => {
          const copy = document.documentElement.cloneNode(true) as Element;
          const hosts = copy.querySelectorAll("gommette-overlay");
          for (const host of hosts) host.remove();
          return { hosts: hosts.length, html: copy.outerHTML };
        });
      const before = await html();
      for (const state of ["pointing", "choice", "missing", "paused", "reading"] as const) {
        await draw(page, state);
        await pause(50);
        expect(await html()).toEqual({ hosts: 1, html: before.html });
      }
      await page.evaluate("one.showModal()");
      await pause(300);
      await page.evaluate("one.close()");
      await pause(300);
      await page.evaluate(() => {
        window.overlayPage.abort();
      });
      expect(await html()).toEqual({ hosts: 0, html: before.html });
    });
  });

  describe("on hostile pages", () => {
    test.each([
      ["hides every element", "*,gommette-overlay{display:block} gommette-overlay,div,section{display:none!important}"],
      [
        "fades, moves and clips the root and the host",
        "html,gommette-overlay{opacity:0!important;filter:blur(9px)!important;clip-path:inset(50%)!important;transform:translateX(-900px)!important}",
      ],
      ["redefines our own tokens", "*{--g-paper:red!important;--g-text-1:2px!important;--g-ink:red!important}"],
      [
        "styles every tag",
        "button,p,h2,section,span{font:6px serif!important;color:red!important;position:absolute!important;letter-spacing:9px!important}",
      ],
      ["lays a veil over all", "body::after{content:'';position:fixed;inset:0;z-index:2147483647;background:#fff}"],
    ])("the card looks the same when the page %s", async (_what, css) => {
      await open(formPage());
      await draw(page, "reading");
      const look = () =>
        page.evaluate(() => {
          const shadow = window.overlayPage.overlay().host.shadowRoot!;
          const card = shadow.querySelector(".card")!;
          const text = getComputedStyle(shadow.querySelector(".instruction")!);
          const { width, height } = card.getBoundingClientRect();
          const style = getComputedStyle(card);
          return [width, height, text.fontSize, text.color, text.letterSpacing, style.backgroundColor, style.opacity];
        });
      const before = await look();
      await page.addStyleTag({ content: css });
      await pause(300);
      expect(await look()).toEqual(before);
      const { card } = await snapshot(page);
      expect(card!.left).toBeGreaterThan(0);
      await pressInCard(page, "continue");
      expect(await acts(page)).toEqual(["continue"]);
    });

    test.each([
      ["removes it", "document.querySelector('gommette-overlay').remove()"],
      ["moves it", "document.body.prepend(document.querySelector('gommette-overlay'))"],
      [
        "moves it where nothing shows",
        "document.body.insertAdjacentHTML('beforeend', '<div id=x style=display:none></div>'); x.append(document.querySelector('gommette-overlay'))",
      ],
      ["hides its popover", "document.querySelector('gommette-overlay').hidePopover()"],
      ["styles it away", "document.querySelector('gommette-overlay').style.cssText = 'display:none!important'"],
      [
        "makes it inert and hidden",
        "Object.assign(document.querySelector('gommette-overlay'), { inert: true, hidden: true, ariaHidden: 'true' })",
      ],
    ])("is back within 500 ms when the page %s", async (_what, code) => {
      await open(formPage());
      await draw(page, "pointing");
      await page.evaluate(code);
      await pause(450);
      const { hit, rings } = await snapshot(page);
      expect([hit, rings.length]).toEqual(["gommette-overlay", 3]);
      expect(await page.evaluate(() => window.overlayPage.overlay().host.attributes.length)).toBe(1);
      await pressInCard(page, "continue");
      expect(await acts(page)).toEqual(["continue"]);
    });

    test("gives up after five repairs, says so, and leaves the page alone", async () => {
      await open(formPage());
      await draw(page, "reading");
      await page.evaluate(() => {
        new MutationObserver(() => document.querySelector("gommette-overlay")?.remove()).observe(
          document.documentElement,
          {
            childList: true,
          },
        );
        document.querySelector("gommette-overlay")?.remove();
      });
      await pause(1500);
      expect(await page.evaluate(() => window.overlayPage.gaveUp())).toBe(true);
      expect(await page.evaluate(() => document.querySelector("gommette-overlay"))).toBeNull();
    });
  });

  describe("costs nothing", () => {
    test("asks for no frame and no timer while nothing happens", async () => {
      await open(formPage());
      await draw(page, "pointing");
      await pause(1800); // the first announcement is over
      const asked = await page.evaluate(async () => {
        let count = 0;
        const real = { requestAnimationFrame, setTimeout, setInterval };
        for (const name of ["requestAnimationFrame", "setTimeout", "setInterval"] as const) {
          Object.assign(window, {
            [name]: (...args: [never]) => {
              count++;
              return real[name].apply(window, args);
            },
          });
        }
        await new Promise((done) => real.setTimeout.call(window, done, 2500));
        return count;
      });
      expect(asked).toBe(0);
    });

    test("asks for no timer while the target is out of sight", async () => {
      await open(formPage({ body: '<div style="height:3000px"></div>' }));
      await draw(page, "pointing");
      await page.evaluate(() => {
        scrollTo(0, 2000);
      });
      await pause(1800);
      const asked = await page.evaluate(async () => {
        let count = 0;
        const real = window.setTimeout.bind(window);
        Object.assign(window, {
          setTimeout: (...args: [never]) => {
            count++;
            return real(...args);
          },
        });
        await new Promise((done) => real(done, 2500));
        return count;
      });
      expect(asked).toBe(0);
    });
  });

  describe("goes to the target when asked", () => {
    test("scrolls it out from under a sticky header, and focuses the real field", async () => {
      const head =
        "<style>header{position:sticky;top:0;height:120px}main{padding-top:2000px;padding-bottom:2000px}</style>";
      await open(formPage({ head }), { width: 1366, height: 500 });
      await draw(page, "pointing");
      await pressInCard(page, "go-to-target");
      await frames(page, 4);
      const target = await boxOf(page, "#f-id");
      const { card } = await snapshot(page);
      expect(target.top).toBeGreaterThan(130);
      expect(target.bottom).toBeLessThan(500);
      expect(overlaps(card!, target)).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-id");
      expect(await acts(page)).toEqual(["go-to-target"]);
    });

    test.each([
      ["below what it shows", "height:160px", "height:900px"],
      // Out of sight there, and yet inside the view.
      ["a little below what it shows", "height:120px", "height:300px"],
    ])("scrolls the page's own scroller when it is %s", async (_where, box, above) => {
      await open(
        formPage()
          .replace(
            '<form id="f">',
            `<div id="box" style="${box};overflow:auto"><div style="${above}"></div><form id="f">`,
          )
          .replace("</form>", "</form></div>"),
      );
      await draw(page, "pointing");
      expect((await snapshot(page)).rings.filter(({ current }) => current === "true")).toEqual([]);
      await pressInCard(page, "go-to-target");
      await frames(page, 4);
      const { rings } = await snapshot(page);
      for (const margin of margins(rings[0], await boxOf(page, "#f-id"))) expect(margin).toBeCloseTo(6, 1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-id");
    });

    test("focuses the radio whose label is drawn instead of it", async () => {
      const radio =
        '<input type="radio" id="mail" style="opacity:0;position:absolute"><label for="mail">E-mail</label>';
      await open(formPage({ body: `<p>${radio}</p>` }));
      const drawing = drawingOf("pointing");
      await draw(page, { ...drawing, rings: [{ ...drawing.rings[0]!, selectors: ["[for=mail]"] }] });
      await pressInCard(page, "go-to-target");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("mail");
    });

    test("does not move the page when the target is in sight already", async () => {
      await open(formPage({ body: '<div style="height:3000px"></div>' }));
      await draw(page, "pointing");
      await page.evaluate(() => {
        scrollTo(0, 30);
        window.overlayPage.overlay().showTarget();
      });
      expect(await page.evaluate(() => scrollY)).toBe(30);
    });
  });

  describe("speaks", () => {
    test("each step once, in a region that was there, empty, before", async () => {
      await open(formPage());
      await draw(page, "pointing");
      expect((await snapshot(page)).status).toBe("");
      await pause(1200);
      expect((await snapshot(page)).status).toBe(
        "C’est fait. Vous êtes sur la bonne page. Me connecter, Étape\u00a02 sur\u00a05. Tapez votre identifiant dans la case «\u00a0Mon identifiant\u00a0».",
      );
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const status = window.overlayPage.overlay().host.shadowRoot!.querySelector('[part="status"]')!;
        new MutationObserver(() => heard.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      await page.evaluate(
        (drawings) => {
          for (const drawing of drawings) window.overlayPage.draw(drawing);
        },
        (["pointing", "missing", "pointing", "button", "button"] as const).map(drawingOf),
      );
      await pause(500);
      expect(await page.evaluate("heard")).toEqual([
        "Me connecter, Étape\u00a04 sur\u00a05. Cliquez sur le bouton «\u00a0Continuer\u00a0». Une nouvelle page va s’ouvrir.",
      ]);
    });
  });
});
