import { describe, expect, it } from "vitest";
import { composeCard } from "../../../src/engine/compose-card.ts";
import { sentenceToString } from "../../../src/engine/step-text.ts";
import type { GuideState } from "../../../src/engine/guide-state.ts";
import { bundleOf } from "../../bundle-of.ts";
import { CHANNEL, HOME, INSIDE, LOGIN, guide, looked, play } from "./se-connecter-in-facts.ts";

const bundle = bundleOf(guide);
const card = (state: GuideState) => composeCard(bundle, state);
const said = (state: GuideState) => card(state).instruction.map(sentenceToString).join(" ");
const GO = { type: "continue" } as const;

describe("the card", () => {
  it("begins with a start card that is read, not counted", () => {
    expect(card(play([HOME]))).toMatchObject({ state: "reading", heading: "Avant de commencer", continue: "here" });
  });

  it("numbers the login page as the deck of 2021 does: 3 identifiant, 4 mot de passe, 5 Continuer", () => {
    expect(card(play([HOME, GO, LOGIN])).rings).toEqual([
      { targetId: "identifiant", number: 3, current: true },
      { targetId: "mot-de-passe", number: 4, current: false },
      { targetId: "continuer-la-connexion", number: 5, current: false },
    ]);
  });

  it("says the site's own label as it is on the page now", () => {
    const facts = { screen: { status: "known", id: "accueil-public" }, messages: [], settled: false } as const;
    const targets = { "se-connecter": { status: "found", name: "Connexion" } } as const;
    expect(said(play([HOME, GO, { type: "looked", facts: { ...facts, targets } }]))).toBe(
      "Cliquez sur «\u00a0Connexion\u00a0».",
    );
  });

  it("gives both ways of a choice one number and says both", () => {
    const state = play([HOME, GO, CHANNEL]);
    expect(
      card(state)
        .rings.filter((ring) => ring.current)
        .map((ring) => ring.number),
    ).toEqual([6, 6]);
    expect(said(state)).toContain("«\u00a0code-par-mail\u00a0» ou «\u00a0code-par-sms\u00a0»");
  });

  it("gives the cookie button the number of the step it holds up, and draws no other ring with that number", () => {
    const state = play([HOME, GO, looked("accueil-public", ["se-connecter", "refuser-les-cookies"])]);
    expect(card(state).number).toBe(2);
    expect(card(state).rings).toEqual([{ targetId: "refuser-les-cookies", number: 2, current: true }]);
  });

  it("draws no ring and says so when the target is missing", () => {
    const state = play([HOME, GO, looked("accueil-public", [], true)]);
    expect(card(state)).toMatchObject({ state: "missing", rings: [], continue: "plain" });
    expect(said(state)).toBe("Je ne trouve pas le bouton «\u00a0Se connecter\u00a0». Le site a peut-être changé.");
  });

  it("rings the button of the menu the target lies in, at once, and says so", () => {
    const facts = { screen: { status: "known", id: "accueil-public" }, messages: [], settled: false } as const;
    const targets = { "se-connecter": { status: "hidden", reason: "menu-to-open", name: "Connexion" } } as const;
    const state = play([HOME, GO, { type: "looked", facts: { ...facts, targets } }]);
    expect(card(state)).toMatchObject({
      state: "pointing",
      rings: [{ targetId: "se-connecter", number: 2, current: true }],
    });
    expect(said(state)).toContain("est dans le menu");
  });

  it("draws no ring and says how many it sees when the target is ambiguous", () => {
    const facts = { screen: { status: "known", id: "accueil-public" }, messages: [], settled: true } as const;
    const targets = { "se-connecter": { status: "ambiguous", count: 2, name: "Connexion" } } as const;
    const state = play([HOME, GO, { type: "looked", facts: { ...facts, targets } }]);
    expect(card(state)).toMatchObject({ state: "ambiguous", rings: [] });
    expect(said(state)).toContain("Je vois 2 boutons «\u00a0Connexion\u00a0»");
  });

  it("says why a target cannot be shown when it is hidden", () => {
    const facts = { screen: { status: "known", id: "connexion" }, messages: [], settled: true } as const;
    const targets = { identifiant: { status: "hidden", reason: "covered", name: "Mon identifiant" } } as const;
    const state = play([HOME, GO, { type: "looked", facts: { ...facts, targets } }]);
    expect(card(state)).toMatchObject({ state: "missing", rings: [] });
    expect(said(state)).toContain("cache «\u00a0Mon identifiant\u00a0»");
  });

  it("goes on saying what to do while the target's own list is open over it", () => {
    const facts = { screen: { status: "known", id: "connexion" }, messages: [], settled: true } as const;
    const targets = { identifiant: { status: "hidden", reason: "list-open", name: "Mon identifiant" } } as const;
    const state = play([HOME, GO, { type: "looked", facts: { ...facts, targets } }]);
    expect(card(state)).toMatchObject({ stepId: "identifiant", state: "reading", rings: [], continue: "plain" });
    expect(said(state)).toContain("Tapez votre identifiant");
  });

  it("offers no « Continuer » where only the site's own button leads on", () => {
    expect(card(play([HOME, GO])).continue).toBeUndefined();
  });

  it("tells to read what the site says when a press has led nowhere, but not while its page is awaited", () => {
    const pressed = { type: "pressed", target: "se-connecter" } as const;
    const more = (state: GuideState) => card(state).more.map(sentenceToString);
    const stays = looked("accueil-public", ["se-connecter"], true);
    expect(card(play([HOME, GO, pressed])).stepId).toBe("looking");
    expect(more(play([HOME, GO, stays]))).not.toContain("La page n’a pas changé.");
    const stuck = play([HOME, GO, pressed, stays]);
    expect(card(stuck)).toMatchObject({ stepId: "se-connecter", state: "pointing" });
    expect(more(stuck)).toEqual(["La page n’a pas changé.", "Lisez d’abord ce que le site a écrit."]);
  });

  it("leaves it to the meaning of the site’s message when that is known", () => {
    const facts = { screen: { status: "known", id: "connexion" }, messages: [], targets: {}, settled: true } as const;
    const pressed = { type: "pressed", target: "continuer-la-connexion" } as const;
    const messages = [{ id: "attendre-30-secondes", restarts: false }];
    const state = play([HOME, GO, LOGIN, pressed, { type: "looked", facts: { ...facts, messages } }]);
    expect(card(state).more.map(sentenceToString)).not.toContain("La page n’a pas changé.");
  });

  it("carries the protecting note where a password is due", () => {
    const state = play([HOME, GO, LOGIN, { type: "left", target: "identifiant" }]);
    expect(card(state).note?.map(sentenceToString)).toEqual([
      "Tapez votre mot de passe vous-même.",
      "Ne le donnez à personne.",
      "Ce guide ne le lit pas.",
    ]);
    expect(card(state).praise).toBeDefined();
  });

  it("says on another page where the guide goes on, with no ring", () => {
    const state = play([HOME, GO, LOGIN, looked("autre-page", ["identifiant"], true)]);
    expect(card(state)).toMatchObject({ state: "elsewhere", rings: [] });
    expect(card(state).more.map(sentenceToString)[0]).toBe(
      "Ce guide continue sur la page où l’on tape son identifiant.",
    );
  });

  it("lists what is done, now and to do", () => {
    const list = card(play([HOME, GO, LOGIN])).list;
    expect(list.map((step) => step.progress)).toEqual([
      "done",
      "done",
      "now",
      "todo",
      "todo",
      "todo",
      "todo",
      "todo",
      "todo",
    ]);
    expect(list.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("ends with every step done and no ring", () => {
    const state = play([HOME, GO, LOGIN, INSIDE]);
    expect(card(state)).toMatchObject({ state: "done", rings: [], heading: "C’est fini" });
    expect(card(state).list.every((step) => step.progress === "done")).toBe(true);
  });
});
