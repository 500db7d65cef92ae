import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mountOverlay, type Overlay } from "../../../src/overlay/mount-overlay.tsx";
import { exampleDrawing, words } from "./example-drawing.ts";

let controller: AbortController;
let overlay: Overlay;
const acts: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has no top layer and no layout.
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  Object.assign(Element.prototype, { checkVisibility: () => true });
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(10, 20, 100, 40));
  acts.length = 0;
  document.body.innerHTML = "<main><input id='field'></main>";
  controller = new AbortController();
  overlay = mountOverlay({
    document,
    styles: ".card{color:black}",
    onAct: (act) => acts.push(act),
    signal: controller.signal,
  });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const part = (name: string) => overlay.host.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`);
const ring = () => ({ targetId: "a", boxes: [document.querySelector("#field")!], number: 2, current: true });

describe("the overlay", () => {
  test("is one node of the page, a child of the root, with an open shadow root", () => {
    expect(document.querySelectorAll("gommette-overlay")).toHaveLength(1);
    expect(overlay.host.parentElement).toBe(document.documentElement);
    expect(overlay.host.shadowRoot).not.toBeNull();
    expect(part("card")).toBeNull();
  });

  test("draws the card, the ring and the badge under the names that tests and users rely on", () => {
    overlay.draw({ ...exampleDrawing, rings: [ring()] });
    expect(part("card")!.dataset["state"]).toBe("pointing");
    expect(Object.fromEntries(Object.entries(part("ring")!.dataset))).toEqual({ number: "2", current: "true" });
    expect(part("badge")!.dataset["number"]).toBe("2");
    expect(part("badge")!.textContent).toBe("2");
  });

  test("takes its rings away as soon as it is told", () => {
    overlay.draw({ ...exampleDrawing, rings: [ring()] });
    overlay.draw({ ...exampleDrawing, state: "missing" });
    expect(part("ring")).toBeNull();
    expect(part("badge")).toBeNull();
  });

  test("keeps the same ring while only the words change", () => {
    overlay.draw({ ...exampleDrawing, rings: [ring()] });
    const before = part("ring");
    overlay.draw({ ...exampleDrawing, rings: [ring()], praise: [words("C’est fait.")] });
    expect(part("ring")).toBe(before);
  });

  test("hides rings, badges and arrow from voices: all they say is in words", () => {
    overlay.draw({ ...exampleDrawing, rings: [ring()] });
    expect(part("ring")!.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(part("badge")!.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test("speaks the language and the direction of the drawing", () => {
    overlay.draw({ ...exampleDrawing, lang: "ar", dir: "rtl" });
    const layer = part("card")!.closest<HTMLElement>("[lang]")!;
    expect([layer.lang, layer.dir]).toEqual(["ar", "rtl"]);
  });

  test("leaves nothing behind when it is aborted, and draws no more", () => {
    const before = document.body.outerHTML;
    overlay.draw({ ...exampleDrawing, rings: [ring()] });
    controller.abort();
    expect(document.querySelector("gommette-overlay")).toBeNull();
    expect(document.body.outerHTML).toBe(before);
    overlay.draw(exampleDrawing);
    expect([overlay.host.isConnected, part("card")]).toEqual([false, null]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("does nothing on a click that the page made up", () => {
    overlay.draw(exampleDrawing);
    for (const button of overlay.host.shadowRoot!.querySelectorAll("button")) {
      button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    }
    expect(acts).toEqual([]);
  });
});

describe("the live region", () => {
  test("is there, polite and empty, before its first words", () => {
    overlay.draw(exampleDrawing);
    const status = part("status")!;
    expect(status.getAttribute("role")).toBe("status");
    expect(status.getAttribute("aria-live")).toBe("polite");
    expect(status.getAttribute("aria-atomic")).toBe("true");
    vi.advanceTimersByTime(900);
    expect(status.textContent).toBe("");
    vi.advanceTimersByTime(200);
    expect(status.textContent).toBe(
      "C’est fait. Me connecter, Étape 2 sur 3. Tapez dans la case «\u00a0Mon identifiant\u00a0». Prenez votre temps.",
    );
  });

  test("begins with what the site's message means, and says nothing when that goes, and all of it when it is there again", () => {
    const { praise: _, ...step } = exampleDrawing;
    overlay.draw({ ...step, notice: [[words("Le code est faux.")]] });
    vi.advanceTimersByTime(1200);
    const status = part("status")!;
    expect(status.textContent).toMatch(/^Le code est faux\. Me connecter, Étape 2 sur 3\. Tapez/);
    for (const [drawing, said] of [
      [step, /^$/],
      [{ ...step, notice: [[words("Le code est faux.")]] }, /^Le code est faux\. Me connecter/],
      [{ ...step, stepId: "code", heading: "Étape 3 sur 3" }, /^Me connecter, Étape 3/],
    ] as const) {
      overlay.draw(drawing);
      vi.advanceTimersByTime(400);
      expect(status.textContent).toMatch(said);
    }
  });

  test("changes once per step, however often the step is drawn", () => {
    overlay.draw(exampleDrawing);
    vi.advanceTimersByTime(1200);
    const status = part("status")!;
    const changes: string[] = [];
    vi.spyOn(status, "textContent", "set").mockImplementation((text) => changes.push(text));
    vi.spyOn(status, "textContent", "get").mockImplementation(() => changes.at(-1) ?? "");
    const next = { ...exampleDrawing, stepId: "code", heading: "Étape 3 sur 3" };
    for (const drawing of [exampleDrawing, next, next, { ...next, praise: [words("C’est fait.")] }, next]) {
      overlay.draw(drawing);
      vi.advanceTimersByTime(400);
    }
    expect(changes).toHaveLength(1);
  });

  test("does not say a state that passes at once", () => {
    overlay.draw(exampleDrawing);
    vi.advanceTimersByTime(1200);
    const said = part("status")!.textContent;
    overlay.draw({ ...exampleDrawing, state: "missing", instruction: [[words("Je ne trouve pas.")]] });
    vi.advanceTimersByTime(60);
    overlay.draw(exampleDrawing);
    vi.advanceTimersByTime(1000);
    expect(part("status")!.textContent).toBe(said);
  });
});
