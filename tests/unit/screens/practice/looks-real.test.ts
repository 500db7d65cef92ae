import { describe, expect, it } from "vitest";
import { looksReal } from "../../../../src/screens/practice/looks-real.ts";
import { inventedCodes, odette } from "../../../../src/screens/practice/odette.ts";

describe("telling real data from invented ones", () => {
  it.each([
    ["a social security number with its key", "255081416802538"],
    ["the same with spaces", "2 55 08 14 168 025 38"],
    ["one of southern Corsica", "1 85 05 2A 123 456 " + String(97 - (1850519123456 % 97)).padStart(2, "0")],
    ["one of northern Corsica, small letters", "185052b123456" + String(97 - (1850518123456 % 97)).padStart(2, "0")],
    ["an e-mail address", "jeanne.martin@orange.fr"],
    ["an e-mail address with capitals and a space after it", "Jeanne@Free.FR "],
    ["a mobile number", "06 12 34 56 78"],
    ["a fixed number with dots", "01.42.68.53.00"],
    ["a number with the prefix of France", "+33 6 12 34 56 78"],
    ["a number with 0033", "0033612345678"],
  ])("refuses %s", (_, value) => {
    expect(looksReal(value)).toBe(true);
  });

  it.each([
    ["a social security number with a key that does not fit", "2 55 08 14 168 025 39"],
    ["an e-mail address of nobody", "odette@courriel.exemple"],
    ["a phone number kept for fiction", "06 39 98 00 12"],
    ["the same with the prefix of France", "+33 6 39 98 00 12"],
    ["a code", "204816"],
    ["words", "odette.exemple"],
    ["nothing", ""],
  ])("lets %s through", (_, value) => {
    expect(looksReal(value)).toBe(false);
  });

  it("lets all of Odette's data through", () => {
    for (const value of [...Object.values(odette), ...inventedCodes]) expect.soft(looksReal(value), value).toBe(false);
  });
});
