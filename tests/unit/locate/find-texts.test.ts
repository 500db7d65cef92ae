// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { searchTexts } from "../../../src/locate/find-texts.ts";
import { wantedNames } from "../../../src/locate/wanted-names.ts";

/** Letters with accents, each as one character; what else stands between them is no letter. */
const LETTERS = Array.from({ length: 0x250 - 0xc0 }, (_, at) => String.fromCharCode(0xc0 + at)).filter((one) =>
  /\p{L}/u.test(one),
);

function looksFor(wanted: string): (text: string) => boolean {
  const { look } = searchTexts(
    wantedNames({ screens: [], targets: [], messages: [{ role: "text", names: [wanted] }] }),
  );
  return (text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return look(paragraph.firstChild!);
  };
}

describe("texts that are looked for", () => {
  test.each(LETTERS)("are met whichever of their first letters is %s", (letter) => {
    for (const wanted of [`${letter}bc defg`, `a${letter}c defg`, `ab${letter} defg`]) {
      expect(looksFor(wanted)(wanted)).toBe(true);
      expect(looksFor(wanted)(`\n  ${wanted}\n`)).toBe(true);
      expect(looksFor(wanted)(`x${wanted}`)).toBe(false);
    }
  });

  test.each([
    ["Événement", "evenement", true],
    ["evenement", "ÉVÉNEMENT", true],
    ["Ça va", "çà va", true],
    ["Ça va", "ci va", false],
    ["Œuvre", "oeuvre", true],
    ["Straße", "straße", true],
  ])("%s is met in %s: %s", (wanted, text, isMet) => {
    expect(looksFor(wanted)(text)).toBe(isMet);
  });
});
