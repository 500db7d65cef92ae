import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchActs, type Act } from "../../../src/watch/watch-acts.ts";

let acts: Act[];
let abort: AbortController;
let element: HTMLElement;
const field = () => element;

beforeEach(() => {
  document.body.innerHTML = '<input id="field"><input id="next"><div id="card"><button>x</button></div>';
  element = document.querySelector<HTMLElement>("#field")!;
  const card = document.querySelector("#card")!;
  acts = [];
  abort = new AbortController();
  watchActs(window, {
    targets: () => [["identifiant", [field()]]],
    isOurs: (node) => card.contains(node),
    onAct: (act) => acts.push(act),
    signal: abort.signal,
  });
});
afterEach(() => {
  abort.abort();
});
const turn = () => new Promise((done) => setTimeout(done, 5));
/** Moves the focus. happy-dom knows nothing of trust: a browser trusts the events of a focus that really moves. */
const focus = (selector: string) => {
  Object.defineProperty(FocusEvent.prototype, "isTrusted", { configurable: true, value: true });
  document.querySelector<HTMLElement>(selector)!.focus();
  Reflect.deleteProperty(FocusEvent.prototype, "isTrusted");
};

describe("watching acts", () => {
  it("says when focus goes into a field and when it has left it for another", async () => {
    focus("#field");
    focus("#next");
    await turn();
    expect(acts).toEqual([
      { type: "entered", target: "identifiant" },
      { type: "left", target: "identifiant" },
    ]);
  });

  it("knows a control by its likeness when the page has drawn it anew, and only then", () => {
    document.body.insertAdjacentHTML("beforeend", "<button class='a'>Continuer</button>");
    element = document.querySelector<HTMLElement>(".a")!;
    element.after(element.cloneNode(true));
    focus(".a + .a");
    focus("#next");
    expect(acts).toEqual([]);
    element.remove();
    focus(".a");
    expect(acts).toEqual([{ type: "entered", target: "identifiant" }]);
  });

  it("does not know a bare field by its likeness: others look the same", () => {
    field().replaceWith(field().cloneNode(true));
    focus("#field");
    expect(acts).toEqual([]);
  });

  it("does not take another control for the one that is gone", () => {
    field().remove();
    focus("#next");
    expect(acts).toEqual([]);
  });

  it("does not take going to the card for leaving the field", async () => {
    focus("#field");
    focus("#card button");
    await turn();
    expect(acts).toEqual([{ type: "entered", target: "identifiant" }]);
  });

  it("does not take a field that the page removes for one that was left", async () => {
    focus("#field");
    const gone = field();
    gone.blur();
    gone.remove();
    await turn();
    expect(acts.filter((act) => act.type === "left")).toEqual([]);
  });

  it("takes no click that a script made for one of the person", () => {
    field().dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    expect(acts).toEqual([]);
  });

  it("takes no focus that a script only tells of for one that moved", async () => {
    for (const type of ["focusin", "focusout"]) field().dispatchEvent(new FocusEvent(type, { bubbles: true }));
    await turn();
    expect(acts).toEqual([]);
  });

  it("hears nothing any more when the guide stops", () => {
    abort.abort();
    focus("#field");
    expect(acts).toEqual([]);
  });
});
