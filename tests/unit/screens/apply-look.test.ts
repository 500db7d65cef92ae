import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings.ts";
import { applyLook } from "../../../src/screens/apply-look.ts";

describe("the look of a page", () => {
  it("is set on its root, with language and direction", () => {
    const root = document.createElement("html");
    applyLook(root, { ...DEFAULT_SETTINGS, language: "ar", theme: "black-on-yellow", textSize: 200, spaced: true });
    expect(root.lang).toBe("ar");
    expect(root.dir).toBe("rtl");
    expect(Object.fromEntries(Object.entries(root.dataset))).toEqual({
      theme: "black-on-yellow",
      scale: "200",
      spaced: "true",
      large: "true",
    });
  });

  it("goes back from right to left with the language", () => {
    const root = document.createElement("html");
    applyLook(root, { ...DEFAULT_SETTINGS, language: "ar" });
    applyLook(root, { ...DEFAULT_SETTINGS, language: "en" });
    expect([root.lang, root.dir]).toEqual(["en", "ltr"]);
  });
});
