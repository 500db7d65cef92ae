import { expect, test } from "vitest";
import { NOTHING_OPEN, pressPanel } from "../../../../src/overlay/card/open-panel.ts";

test("a second press closes what the first one opened", () => {
  const open = pressPanel(NOTHING_OPEN, "steps")!;
  expect(open).toEqual({ panel: "steps" });
  expect(pressPanel(open, "steps")).toEqual(NOTHING_OPEN);
});

test("the list and the help take each other's place", () => {
  expect(pressPanel({ panel: "steps" }, "help")).toEqual({ panel: "help" });
});

test("one answer of the help is open at a time", () => {
  const open = pressPanel({ panel: "help" }, "entry:place")!;
  expect(open).toEqual({ panel: "help", entry: "place" });
  expect(pressPanel(open, "entry:scam")).toEqual({ panel: "help", entry: "scam" });
  expect(pressPanel(open, "entry:place")).toEqual({ panel: "help" });
});

test("an act for the session opens nothing", () => {
  for (const act of ["continue", "back", "pause", "stop", "fork:activer"] as const) {
    expect(pressPanel(NOTHING_OPEN, act)).toBeUndefined();
  }
});
