import { describe, expect, it } from "vitest";
import { explainTarget } from "../../../src/locate/explain.ts";
import { findTarget } from "../../../src/locate/find-target.ts";
import { verifyTarget } from "../../../src/locate/verify-target.ts";
import type { Target } from "../../../src/model/target.ts";
import { flatGeometry } from "./flat-geometry.ts";

const options = { geometry: flatGeometry };
const code: Target = { id: "code", role: "field", names: ["Code reçu"], antiNames: ["Code provisoire"] };

describe("what was found is checked again", () => {
  it.each([
    ["nothing changed", () => undefined, true],
    [
      "it was removed",
      (it: Element) => {
        it.remove();
      },
      false,
    ],
    [
      "it was hidden",
      (it: Element) => {
        it.setAttribute("hidden", "");
      },
      false,
    ],
    [
      "it was disabled",
      (it: Element) => {
        it.setAttribute("disabled", "");
      },
      false,
    ],
    [
      "its label changed",
      () => {
        document.querySelector("label")!.textContent = "Code provisoire";
      },
      false,
    ],
    [
      "its label got a star",
      () => {
        document.querySelector("label")!.append(" *");
      },
      true,
    ],
    [
      "its page went inert",
      () => {
        document.body.setAttribute("inert", "");
      },
      false,
    ],
  ])("%s", (_, change, still) => {
    document.body.removeAttribute("inert");
    document.body.innerHTML = `<label for="a">Code reçu</label><input id="a">`;
    const located = findTarget(document, code, options);
    expect(located.status).toBe("found");
    change(document.querySelector("input")!);
    expect(verifyTarget(located, code, options)).toBe(still);
    document.body.removeAttribute("inert");
  });
});

describe("an answer can be explained", () => {
  it("by the gate at which each candidate fell, with no words but the data's own", () => {
    document.body.innerHTML = `<label for="a">Code provisoire</label><input id="a"><button>Code reçu</button><label for="b">Nom de Odette</label><input id="b">`;
    const explained = explainTarget(document, code, options);
    expect(explained).toMatchObject({ located: "missing", reason: "no-such-name" });
    expect(explained.candidates).toEqual([
      { role: "textbox", name: "Code provisoire", gate: "name", hidden: null },
      { role: "button", name: "Code reçu", gate: "role", hidden: null },
    ]);
    expect(JSON.stringify(explained)).not.toContain("Odette");
  });
});

describe("a button that opens a menu is checked again", () => {
  const connect: Target = { id: "se-connecter", role: "button", names: ["Se connecter"] };
  const page = `<button aria-controls="m" aria-expanded="false">Menu</button><div id="m" hidden><button>Se connecter</button></div>`;

  it.each([
    ["nothing changed", () => undefined, true],
    [
      "it was pressed",
      (opener: Element) => {
        opener.setAttribute("aria-expanded", "true");
      },
      false,
    ],
    [
      "it was removed",
      (opener: Element) => {
        opener.remove();
      },
      false,
    ],
  ])("%s", (_, change, holds) => {
    document.body.innerHTML = page;
    const located = findTarget(document, connect, options);
    expect(located).toMatchObject({ reason: "menu-to-open" });
    change(document.querySelector("button")!);
    expect(verifyTarget(located, connect, options)).toBe(holds);
  });
});
