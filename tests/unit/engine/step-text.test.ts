import { describe, expect, it } from "vitest";
import { fillText, sentenceToString } from "../../../src/engine/step-text.ts";

describe("a filled text", () => {
  it("keeps the site's label as a part of its own", () => {
    expect(fillText("Cliquez sur {target}.", { labels: { target: "Se connecter" } })).toEqual([
      { type: "words", text: "Cliquez sur " },
      { type: "label", text: "Se connecter" },
      { type: "words", text: "." },
    ]);
  });

  it("does not let a line break before ? ! : ; or inside « »", () => {
    expect(sentenceToString(fillText("Prêt ? Cliquez sur « Continuer » : ici.", {}))).toBe(
      "Prêt\u00a0? Cliquez sur «\u00a0Continuer\u00a0»\u00a0: ici.",
    );
  });

  it("refuses a text that asks for something it was not given", () => {
    expect(() => fillText("Cliquez sur {nothing}.", { labels: { target: "x" } })).toThrow(
      /asks for \{nothing\}; given: target/u,
    );
  });
});
