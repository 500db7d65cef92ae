import { describe, expect, it } from "vitest";
import { looksReal } from "../../../src/screens/practice/looks-real.ts";
import { siteWords } from "../../../src/screens/practice/site-words.ts";
import { popup } from "../../../src/texts/fr/popup.ts";
import { practice } from "../../../src/texts/fr/practice.ts";

const ours = [...Object.entries(popup), ...Object.entries(practice)].filter(([key]) => key !== "lang");
const all = [...ours, ...Object.entries(siteWords)];

describe("the French words of popup and practice site", () => {
  it("have at most 15 words a sentence, blame no one and say « vous » (R25)", () => {
    for (const [key, text] of ours) {
      for (const sentence of text.split(/(?<=[.!?…])\s+/)) {
        const words = sentence.split(/[\s’]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect.soft(words.length, `${key}: ${sentence}`).toBeLessThanOrEqual(15);
        for (const word of words)
          expect.soft(word.toLowerCase(), key).not.toMatch(/^(erreur|échec|invalide)|^(tu|ton|tes)$/);
      }
    }
  });

  it("are typed as French is printed: ’ and no-break spaces", () => {
    for (const [key, text] of all) {
      expect.soft(text, key).not.toContain("'");
      expect.soft(text, key).not.toMatch(/ [:;?!»]|« /);
      expect.soft(text, key).not.toMatch(/[^\s][:;?!»](\s|$)/);
    }
  });

  it("promises no safety and shows no padlock (R42)", () => {
    for (const [key, text] of ours) expect.soft(text, key).not.toMatch(/sécurisé|sûr|🔒/i);
  });

  it("holds nothing that may be someone's own", () => {
    for (const [key, text] of all) expect.soft(looksReal(text), key).toBe(false);
  });
});
