import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { Card } from "../../../../src/overlay/card/card.tsx";
import { NOTHING_OPEN, type OpenPanel } from "../../../../src/overlay/card/open-panel.ts";
import type { Drawing } from "../../../../src/model/drawing.ts";
import { exampleDrawing, label, without, words } from "../example-drawing.ts";

const slot = document.createElement("div");
document.body.append(slot);
afterEach(() => {
  render(null, slot);
});

function show(drawing: Drawing, open: OpenPanel = NOTHING_OPEN): HTMLElement {
  render(<Card drawing={drawing} open={open} />, slot);
  return slot.querySelector<HTMLElement>('[part="card"]')!;
}
const buttons = (card: Element) => [...card.querySelectorAll("button")].map((button) => button.textContent);
const text = (card: Element, selector: string) => card.querySelector(selector)?.textContent;

/** The same on every card: size of the text, languages. */
const TOOLS = exampleDrawing.tools.map(({ text }) => text);

describe("the card", () => {
  test("tells guide, step and state to tests and style sheets", () => {
    expect(Object.fromEntries(Object.entries(show(exampleDrawing).dataset))).toEqual({
      guide: "se-connecter",
      step: "identifiant",
      state: "pointing",
    });
  });

  test("is a region named by its heading", () => {
    const card = show(exampleDrawing);
    expect(card.localName).toBe("section");
    expect(text(card, `#${card.getAttribute("aria-labelledby")!}`)).toBe("Me connecter, Étape 2 sur 3");
  });

  test("says the instruction one sentence per line, with spaces between them for a voice", () => {
    const card = show(exampleDrawing);
    expect(text(card, '[part="instruction"]')).toBe(
      "Tapez dans la case «\u00a0Mon identifiant\u00a0». Prenez votre temps.",
    );
    expect(card.querySelectorAll(".instruction .sentence")).toHaveLength(2);
  });

  test("keeps a word of the site French, in one piece with the mark after it", () => {
    const sentence = [
      words("Voyez "),
      label("Identifiant oublié ?"),
      words("\u00a0; puis "),
      label("Aide"),
      words(" ici."),
    ];
    const card = show({ ...exampleDrawing, instruction: [sentence] });
    const kept = [...card.querySelectorAll(".instruction .keep")].map((keep) => keep.textContent);
    expect(kept).toEqual(["«\u00a0Identifiant oublié ?\u00a0»\u00a0;", "«\u00a0Aide\u00a0»"]);
    for (const bdi of card.querySelectorAll("bdi")) expect(bdi.lang).toBe("fr");
    expect(text(card, ".instruction")).toBe(
      "Voyez «\u00a0Identifiant oublié ?\u00a0»\u00a0; puis «\u00a0Aide\u00a0» ici.",
    );
  });

  test("always says that it is not official", () => {
    for (const state of ["pointing", "reading", "missing", "ambiguous", "elsewhere", "paused", "done"] as const) {
      expect(show({ ...exampleDrawing, state }).textContent, state).toContain("Guide indépendant, non officiel");
    }
  });

  test("has its controls in one order, each named by its visible words", () => {
    const rings = [{ targetId: "a", boxes: [], number: 2, current: true }];
    expect(buttons(show({ ...exampleDrawing, rings }))).toEqual([
      "Les étapes",
      "Aller à l’endroit montré",
      ...TOOLS,
      "Étape précédente",
      "Continuer",
      "Pause",
      "Arrêter",
      "Aide",
    ]);
  });

  test("offers to go to the target only where one is ringed", () => {
    expect(buttons(show(exampleDrawing))).not.toContain("Aller à l’endroit montré");
  });

  test("offers « Continuer » and « Étape précédente » only where they lead somewhere", () => {
    const card = show({ ...without("continue"), canGoBack: false });
    expect(buttons(card)).toEqual(["Les étapes", ...TOOLS, "Pause", "Arrêter", "Aide"]);
  });

  test("makes « Continuer » yellow only where it is the next act", () => {
    const rank = (drawing: Drawing) =>
      show(drawing).querySelector('[data-press="continue"]')!.getAttribute("data-rank");
    expect(rank(exampleDrawing)).toBe("main");
    expect(rank({ ...exampleDrawing, continue: "here" })).toBe("here");
  });

  test("offers to look again, under its warning, when the target is missing", () => {
    const card = show({ ...exampleDrawing, state: "missing" });
    expect(buttons(card)).toContain("Chercher encore");
    expect(card.querySelector(".alert .instruction")).not.toBeNull();
    expect(card.querySelector(".head .sticker")!.getAttribute("data-kind")).toBe("empty");
  });

  test("closes at the end, with nothing else to press", () => {
    const card = show({ ...without("continue"), state: "done", canGoBack: false });
    expect(buttons(card)).toEqual(["Fermer le guide"]);
    expect(card.querySelector("button")!.dataset["press"]).toBe("stop");
  });

  test("offers the other guides for people who are stuck", () => {
    const card = show({
      ...exampleDrawing,
      forks: [{ guideId: "mot-de-passe-oublie", title: "J’ai oublié mon mot de passe" }],
    });
    const button = card.querySelector<HTMLElement>('[data-press="fork:mot-de-passe-oublie"]')!;
    expect(button.textContent).toBe("J’ai oublié mon mot de passe");
  });

  test("is a pill on pause: where one was, « Reprendre », « Arrêter »", () => {
    const card = show({ ...exampleDrawing, state: "paused", instruction: [[words("Le guide est en pause.")]] });
    expect(buttons(card)).toEqual(["Reprendre", "Arrêter"]);
    expect(text(card, "h2")).toBe("Étape 2 sur 3");
    expect(text(card, '[part="instruction"]')).toBe("Le guide est en pause.");
  });

  test("has no button that speech or a screen reader would read differently", () => {
    const card = show({ ...exampleDrawing, state: "missing" }, { panel: "help", entry: "place" });
    for (const button of card.querySelectorAll("button")) {
      expect(button.getAttribute("aria-label")).toBeNull();
      expect(button.getAttribute("title")).toBeNull();
      for (const svg of button.querySelectorAll("svg")) expect(svg.getAttribute("aria-hidden")).toBe("true");
    }
  });
});

describe("the list of steps", () => {
  test("says done, now and to do in words, and marks where one is", () => {
    const card = show(exampleDrawing, { panel: "steps" });
    expect(text(card, ".panel h3")).toBe("Les 3 étapes");
    expect([...card.querySelectorAll(".steps li")].map((item) => item.querySelector(".progress")!.textContent)).toEqual(
      ["fait", "maintenant", "à faire"],
    );
    expect(text(card, '[aria-current="step"] .name')).toBe("2. Tapez votre identifiant");
  });

  test("tells whether it is open", () => {
    const expanded = (open: OpenPanel) =>
      show(exampleDrawing, open).querySelector('[data-press="steps"]')!.getAttribute("aria-expanded");
    expect([expanded({ panel: "steps" }), expanded(NOTHING_OPEN)]).toEqual(["true", "false"]);
  });
});

describe("the help", () => {
  test("has the questions, then « Je ne vois pas cela », then someone to talk to", () => {
    const panel = show(exampleDrawing, { panel: "help" }).querySelector(".panel")!;
    expect(buttons(panel)).toEqual(["Suis-je au bon endroit\u00a0?", "Je ne vois pas cela"]);
    expect(panel.lastElementChild!.textContent).toBe("Appelez le 3422.");
  });

  test("unfolds one answer under its question", () => {
    const panel = show(exampleDrawing, { panel: "help", entry: "not-seeing" }).querySelector(".panel")!;
    expect([...panel.querySelectorAll(".answer")].map((answer) => answer.textContent)).toEqual(["Regardez plus bas."]);
    expect(panel.querySelector('[data-press="entry:not-seeing"]')!.getAttribute("aria-expanded")).toBe("true");
  });
});
