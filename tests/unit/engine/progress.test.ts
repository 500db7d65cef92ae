import { describe, expect, it } from "vitest";
import { newProgress, progressOf, readProgress } from "../../../src/engine/progress.ts";
import { HOME, guide, play } from "./se-connecter-in-facts.ts";

describe("stored progress", () => {
  it("is read back as it was written", () => {
    const progress = progressOf(guide, play([HOME, { type: "continue" }]), { heading: "Étape 2 sur 9", number: 2 });
    expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
    expect(progress.passedOnce).toContain("avant");
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "se-connecter"],
    ["another version", { ...newProgress("se-connecter"), version: 2 }],
    ["a missing field", { version: 1, guideId: "se-connecter" }],
    ["a wrong type", { ...newProgress("se-connecter"), passedOnce: "avant" }],
    ["a list of other things", { ...newProgress("se-connecter"), chosen: [1] }],
    ["an endless list", { ...newProgress("se-connecter"), chosen: Array.from({ length: 999 }, () => "x") }],
  ])("starts clean from %s, without an exception", (_name, stored) => {
    expect(readProgress(stored)).toBeUndefined();
  });
});
