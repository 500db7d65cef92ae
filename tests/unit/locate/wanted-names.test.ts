import { describe, expect, test } from "vitest";
import { nameKey } from "../../../src/locate/normalise-name.ts";
import { surveyPage } from "../../../src/locate/survey-page.ts";
import { type Wanted, wantedNames } from "../../../src/locate/wanted-names.ts";
import { flatGeometry } from "./flat-geometry.ts";

const asked: Wanted = {
  screens: [],
  targets: [
    { id: "enter", role: "button", names: ["Se connecter", "OK"] },
    { id: "code", role: "field", names: ["Code"] },
    { id: "sms", role: "radio", names: [], namesStart: ["Par SMS au"] },
  ],
};

describe("names that are looked for", () => {
  const { occursIn, accepts } = wantedNames(asked);

  test.each([
    ["Se connecter", "button", true],
    ["Se connecter avec un code", "button", true],
    ["arrow_forward Se connecter", "button", true],
    ["Se connecter", "field", false],
    ["Se déconnecter", "button", false],
    ["Se connecte", "button", false],
    ["OK", "button", true],
    ["OK, compris", "button", true],
    ["check OK", "button", true],
    ["Cookies", "button", false],
    ["Votre code", "field", true],
    ["Par SMS au 06", "radio", true],
    [`${"bonjour ".repeat(5)}Se connecter`, "button", true],
    [`${"bonjour ".repeat(6)}Se connecter`, "button", false],
    ["Continuer", "button", false],
    ["", "button", false],
  ] as const)("« %s », of a %s: %s", (text, role, isThere) => {
    expect(occursIn(nameKey(text), [role])).toBe(isThere);
  });

  test.each([
    ["Se connecter", true],
    ["Se connecter ici", false],
    ["Par SMS au 06", true],
    ["Par SMS", false],
    ["OK", true],
    ["Oui", false],
  ])("« %s » is a whole name of one: %s", (name, isOne) => {
    expect(accepts(nameKey(name))).toBe(isOne);
  });

  test.each([
    "<p>Se<b> connecter</b> demain</p>",
    "<p> S<b>e</b><b> connecter demain</b></p>",
    "<p>\n\n  SE CONNECTER DEMAIN</p>",
    "<p>« Se connecter demain »</p>",
    "<p>\u00A0Se connecter demain</p>",
    "<p><b>Se connecter demain</b></p>",
  ])("a sentence is found however it is written: %s", (html) => {
    document.body.innerHTML = html;
    const messages = [
      { id: "whole", role: "text", names: ["Se connecter demain"] },
      { id: "start", role: "text", names: [], namesStart: ["Se connecter"] },
      { id: "other", role: "text", names: ["Se connecter"] },
    ] as const;
    const seen = surveyPage(document, { ...asked, messages, url: "/" }, { geometry: flatGeometry });
    expect([...seen.messages.keys()]).toEqual(["whole", "start"]);
  });
});
