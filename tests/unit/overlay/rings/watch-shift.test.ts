// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchShift } from "../../../../src/overlay/rings/watch-shift.ts";

type Told = (entries: readonly Pick<IntersectionObserverEntry, "intersectionRatio">[]) => void;

let told: Told[] = [];
/** What the browser has seen and tells later, also of a watch that is over by then. */
const tellLast = (intersectionRatio: number): void => {
  told.at(-1)!([{ intersectionRatio }]);
};

beforeEach(() => {
  told = [];
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: Told) {
        told.push(tell);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  document.body.innerHTML = "<p>Bonjour</p>";
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("tells of a shift that is seen, and watches the new place", () => {
  const onShift = vi.fn();
  watchShift(document.querySelector("p")!, onShift);
  tellLast(1);
  expect([onShift.mock.calls.length, told.length]).toEqual([0, 1]);
  tellLast(0.5);
  expect([onShift.mock.calls.length, told.length]).toEqual([1, 2]);
});

test("tells nothing and watches nothing once it is over, whatever was seen before", () => {
  const onShift = vi.fn();
  const end = watchShift(document.querySelector("p")!, onShift);
  tellLast(1);
  end();
  tellLast(0.5);
  expect([onShift.mock.calls.length, told.length]).toEqual([0, 1]);
});
