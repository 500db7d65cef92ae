import { describe, expect, it } from "vitest";
import { composeCard } from "../../src/engine/compose-card.ts";
import { startGuide } from "../../src/engine/guide-state.ts";
import { targetsOf } from "../../src/engine/position.ts";
import { guides } from "../../src/guides/guides.ts";
import { PUBLIC_HOME } from "../../src/guides/places.ts";
import { interruptions } from "../../src/guides/interruptions.ts";
import { bundleOf } from "../bundle-of.ts";
import { site } from "../../src/site/site.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import type { StepText } from "../../src/model/texts.ts";

const texts: Readonly<Record<string, StepText>> = fr.steps;

describe("the guides", () => {
  it("are eleven, in the popup's order", () => {
    expect(guides.map(({ id }) => [id, fr.guides[id as keyof typeof fr.guides].title])).toEqual([
      ["se-connecter", "Me connecter"],
      ["mot-de-passe-oublie", "J’ai oublié mon mot de passe"],
      ["ajouter-un-document", "Ajouter un document"],
      ["lire-un-message", "Lire un message"],
      ["activer", "Activer mon profil"],
      ["identifiant-oublie", "J’ai oublié mon identifiant"],
      ["gerer-la-confidentialite", "Choisir qui voit un document"],
      ["completer-le-profil-medical", "Compléter mon profil médical"],
      ["aider-un-proche", "Donner un accès à un proche"],
      ["sopposer", "M’opposer ou clôturer"],
      ["se-deconnecter", "Me déconnecter"],
    ]);
  });
});

describe.each(guides.map((guide) => [guide.id, guide] as const))("the guide « %s »", (id, guide) => {
  it("survives JSON unchanged, alone and in the bundle that a page is sent", () => {
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
    const bundle = bundleOf(guide);
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  });

  it("has a title, an end, and a start card that says how long it takes and that one may stop", () => {
    expect(fr.guides).toHaveProperty(id);
    expect(guide.steps.some((step) => step.type === "end")).toBe(true);
    expect(guide.steps[0]).toMatchObject({ type: "read", screens: "any", numbering: "none" });
    const arrives = guide.steps.findIndex((step) => step.type === "arrive");
    const cards = JSON.stringify(guide.steps.slice(0, arrives).map((step) => texts[step.text]));
    expect(cards).toMatch(new RegExp(`\\b${guide.minutes} minutes?\\b`, "u"));
    expect(cards).toContain("arrêter");
  });

  it("ends with what was done, what comes next, and a word on shared computers or on who helps", () => {
    for (const step of guide.steps.filter(({ type }) => type === "end")) {
      const text = texts[step.text];
      expect(text?.say.length, step.id).toBe(2);
      expect(JSON.stringify(text?.more), step.id).toMatch(/partagé|3422|France services|recommencez/u);
    }
  });

  it("bears everything that may come in between, right after the start", () => {
    const arrives = guide.steps.findIndex((step) => step.type === "arrive");
    expect(guide.steps.slice(arrives + 1, arrives + 1 + interruptions.length)).toEqual(interruptions);
  });

  it("has no step id twice", () => {
    const ids = guide.steps.map((step) => step.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("leads to guides that exist and are not itself", () => {
    for (const fork of guide.steps.flatMap((step) => step.forks ?? [])) {
      expect(guides.map((one) => one.id)).toContain(fork);
      expect(fork).not.toBe(id);
    }
  });

  it("has conditions only on choices that it offers", () => {
    const offered = new Set(guide.steps.flatMap((step) => (step.type === "choose" ? step.targets : [])));
    for (const { id: step, when } of guide.steps) {
      const asked = when === undefined ? [] : "chosen" in when ? when.chosen : when.notChosen;
      for (const target of asked) expect(offered, step).toContain(target);
    }
  });

  it("ends where the site is not known only after a card that was read", () => {
    for (const [at, step] of guide.steps.entries()) {
      if (step.type === "end" && step.screens === "any")
        expect(guide.steps[at - 1], step.id).toMatchObject({ type: "read" });
    }
  });

  it("has its own words, and those of the interruptions", () => {
    for (const step of guide.steps) expect(step.text.split(".")[0]).toMatch(new RegExp(`^(${id}|interruptions)$`, "u"));
  });

  it.each(guide.steps.map((step) => [step.id, step] as const))(
    "step « %s » cites screens, targets and texts that exist",
    (_id, step) => {
      for (const target of targetsOf(step)) expect(site.targets.map((one) => one.id)).toContain(target);
      if (step.screens !== "any")
        for (const screen of step.screens) expect(site.screens.map((one) => one.id)).toContain(screen);
      const text = texts[step.text];
      expect(text).toBeDefined();
      // A target that cannot be found is described in words (R35).
      if (targetsOf(step).length > 0) expect(text?.where?.length).toBeGreaterThan(0);
      const cited = JSON.stringify(text);
      if (targetsOf(step).length === 0) expect(cited).not.toMatch(/\{(target|other)\}/u);
      if (cited.includes("{other}")) expect(targetsOf(step).length).toBeGreaterThan(1);
      if (step.type === "press" || step.type === "type") expect(JSON.stringify(text?.say)).toContain("{target}");
    },
  );

  it("marks every step with a password or a code as secret", () => {
    for (const step of guide.steps) {
      if (step.type === "type" && /mot-de-passe|code/u.test(step.target)) expect(step.secret).toBeDefined();
    }
  });

  it("has a card for its very beginning", () => {
    const card = composeCard(bundleOf(guide), startGuide(guide));
    expect(card.instruction.length).toBeGreaterThan(0);
    expect(card.list.length).toBeGreaterThan(1);
  });
});

describe("people who are stuck while they connect", () => {
  const seConnecter = guides.find(({ id }) => id === "se-connecter");
  it.each([
    ["se-connecter", ["activer"]],
    ["identifiant", ["identifiant-oublie", "activer"]],
    ["mot-de-passe", ["mot-de-passe-oublie"]],
    ["continuer", ["identifiant-oublie", "mot-de-passe-oublie"]],
  ])("at the step « %s » are offered %j", (id, forks) => {
    expect(seConnecter?.steps.find((step) => step.id === id)?.forks).toEqual(forks);
  });

  it("are told so in every guide for people who are connected, and led to « Me connecter »", () => {
    const inside = [
      "ajouter-un-document",
      "lire-un-message",
      "gerer-la-confidentialite",
      "completer-le-profil-medical",
      "aider-un-proche",
    ];
    for (const guide of guides.filter(({ id }) => inside.includes(id))) {
      const step = guide.steps.find((one) => one.id === "pas-connecte");
      expect(step).toMatchObject({ type: "read", forks: ["se-connecter"] });
      expect(step?.screens).toEqual(expect.arrayContaining([...PUBLIC_HOME]));
      expect(step?.screens).toContain("connexion");
    }
  });
});
