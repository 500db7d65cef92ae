import { describe, expect, it } from "vitest";
import { SETTING_VALUES } from "../../../src/engine/settings.ts";
import { loadPageTexts } from "../../../src/texts/load-page-texts.ts";
import { loadPopupTexts } from "../../../src/texts/load-popup-texts.ts";
import { loadTexts } from "../../../src/texts/load-texts.ts";
import { UNREVIEWED } from "../../../src/texts/unreviewed.ts";

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted();

describe.each(SETTING_VALUES.language)("the words of the pages in « %s »", (language) => {
  it("are those of that language, popup included", async () => {
    const pages = await loadPageTexts(language);
    for (const part of [pages, pages.popup, pages.practice, pages.options, pages.welcome, pages.sheet])
      expect(part.lang).toBe(language);
    expect(await loadPopupTexts(language)).toEqual({
      popup: pages.popup,
      guideWords: pages.guideWords,
      guideTitles: pages.guideTitles,
    });
  });

  it("have the same places to fill as the French ones, and nothing empty", async () => {
    const french = await loadPageTexts("fr");
    const pages = await loadPageTexts(language);
    for (const name of ["popup", "practice", "options", "welcome", "sheet"] as const) {
      for (const [key, text] of Object.entries<string>(french[name])) {
        const translated = pages[name][key as keyof (typeof pages)[typeof name]];
        expect(translated, `${name}.${key}`).not.toBe("");
        expect(places(translated), `${name}.${key}`).toEqual(places(text));
      }
    }
  });

  it("say that no one has reviewed them, as the guides do", async () => {
    const { unreviewed } = await loadTexts({ language, wording: "usual" });
    expect(UNREVIEWED[language]).toBe(unreviewed);
  });
});
