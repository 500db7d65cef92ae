import { describe, expect, it } from "vitest";
import { looksReal } from "../../../src/screens/practice/looks-real.ts";
import { siteWords } from "../../../src/screens/practice/site-words.ts";
import { options } from "../../../src/texts/fr/options.ts";
import { popup } from "../../../src/texts/fr/popup.ts";
import { practice } from "../../../src/texts/fr/practice.ts";
import { sheet } from "../../../src/texts/fr/sheet.ts";
import { welcome } from "../../../src/texts/fr/welcome.ts";

const ours = [popup, practice, options, welcome, sheet]
  .flatMap((texts) => Object.entries<string>(texts))
  .filter(([key]) => key !== "lang");
const all = [...ours, ...Object.entries(siteWords)];

describe("the French words of the extension's own pages", () => {
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

  it("use no English and invite nobody to write a password or a code down (R25, R95)", () => {
    for (const [key, text] of ours) {
      expect
        .soft(text, key)
        .not.toMatch(/(?<!\p{L})(login|password|ok|mail|click|upload|scroll)(?!\p{L})(?<!e-mail)/iu);
      expect.soft(text, key).not.toMatch(/\b(notez|écrivez|gardez|mémorisez)\b[^.]*\b(mot de passe|code)\b/iu);
    }
  });

  it("promises no safety and shows no padlock (R42)", () => {
    for (const [key, text] of ours) expect.soft(text, key).not.toMatch(/sécurisé|sûr|🔒/i);
  });

  it("holds nothing that may be someone's own", () => {
    for (const [key, text] of all) expect.soft(looksReal(text), key).toBe(false);
  });
});
