import { describe, expect, it } from "vitest";
import { derivePosition } from "../../../src/engine/position.ts";
import { startGuide, type GuideState } from "../../../src/engine/guide-state.ts";
import { newProgress } from "../../../src/engine/progress.ts";
import { transition } from "../../../src/engine/transition.ts";
import { ajouterUnDocument } from "../../../src/guides/ajouter-un-document.ts";
import { CHANNEL, CODE, HOME, INSIDE, LOGIN, guide, looked, play } from "./se-connecter-in-facts.ts";

const at = (state: GuideState): string => {
  const position = derivePosition(guide, state);
  return position.type === "on-step" ? position.step.id : position.type;
};
const GO = { type: "continue" } as const;
const entered = (target: string) => ({ type: "entered", target }) as const;
const left = (target: string) => ({ type: "left", target }) as const;

describe("the guide machine", () => {
  it("leads from the home page to « Je suis connecté »", () => {
    let state = play([HOME]);
    const path = [at(state)];
    for (const event of [
      GO,
      LOGIN,
      { type: "left", target: "identifiant" },
      { type: "left", target: "mot-de-passe" },
      { type: "pressed", target: "continuer-la-connexion" },
      CHANNEL,
      { type: "pressed", target: "code-par-sms" },
      { type: "pressed", target: "envoyer-le-code" },
      CODE,
      GO,
      { type: "left", target: "code-a-usage-unique" },
      { type: "pressed", target: "valider-le-code" },
      INSIDE,
    ] as const) {
      state = transition(guide, state, event);
      if (path.at(-1) !== at(state)) path.push(at(state));
    }
    expect(path).toEqual([
      "avant",
      "se-connecter",
      "identifiant",
      "mot-de-passe",
      "continuer",
      "looking",
      "canal",
      "envoyer",
      "attendre-sms",
      "code",
      "valider",
      "looking",
      "fin",
    ]);
    expect(state.mode).toBe("done");
  });

  it("waits for the mail when the person chose the mail", () => {
    const state = play([HOME, GO, CHANNEL, { type: "pressed", target: "code-par-mail-bouton" }, CODE]);
    expect(at(state)).toBe("attendre-mail");
  });

  it("derives the step from the screen that is really there after a reload in the middle", () => {
    const reloaded = startGuide(guide, { ...newProgress(guide.id), passedOnce: ["avant"] });
    expect(at(transition(guide, reloaded, CODE))).toBe("attendre");
    expect(at(transition(guide, reloaded, LOGIN))).toBe("identifiant");
  });

  it("starts the login page again after Back from the code page", () => {
    const state = play([HOME, GO, LOGIN, { type: "left", target: "identifiant" }, CODE, LOGIN]);
    expect(at(state)).toBe("identifiant");
  });

  it("does not start the login page again when an unknown page flickers by", () => {
    const state = play([HOME, GO, LOGIN, { type: "left", target: "identifiant" }, looked(undefined), LOGIN]);
    expect(at(state)).toBe("mot-de-passe");
  });

  it("does not start the login page again when a window had to be closed first", () => {
    const window = looked("fenetre-d-information", ["fermer-la-fenetre"]);
    const state = play([HOME, GO, LOGIN, { type: "left", target: "identifiant" }, window]);
    expect(at(state)).toBe("fenetre");
    expect(at(transition(guide, state, LOGIN))).toBe("mot-de-passe");
  });

  it("shows a window that has to be closed also to who was in a field, and brings them back to that field", () => {
    const window = looked("fenetre-d-information", ["fermer-la-fenetre"]);
    const inField = play([HOME, GO, LOGIN, entered("identifiant"), entered("mot-de-passe"), left("identifiant")]);
    const state = transition(guide, inField, window);
    expect(at(state)).toBe("fenetre");
    expect(at(transition(guide, state, LOGIN))).toBe("mot-de-passe");
  });

  it("does not send who was in a field back before the page that follows has had its time", () => {
    const state = play([HOME, GO, LOGIN, entered("mot-de-passe"), looked(undefined)]);
    expect(at(state)).toBe("looking");
    expect(at(transition(guide, state, looked(undefined, [], true)))).toBe("asked-elsewhere");
  });

  it("counts a field as filled in when the person goes straight from it into the next, as the page tells it", () => {
    const state = play([HOME, GO, LOGIN, entered("identifiant"), entered("mot-de-passe"), left("identifiant")]);
    expect(at(state)).toBe("mot-de-passe");
    expect(at(transition(guide, state, left("mot-de-passe")))).toBe("continuer");
  });

  it("does not count a field as filled in when the person goes back from it into the one before", () => {
    const inSecond = play([HOME, GO, LOGIN, left("identifiant"), entered("mot-de-passe")]);
    const state = play([entered("identifiant"), left("mot-de-passe")], inSecond);
    expect(at(state)).toBe("identifiant");
    expect(at(transition(guide, state, left("identifiant")))).toBe("mot-de-passe");
  });

  it("starts a page again that « Back » and « Forward » brought back: its fields may be empty now", () => {
    const filled = play([HOME, GO, LOGIN, left("identifiant")]);
    expect(at(play([LOGIN], filled))).toBe("mot-de-passe");
    expect(at(play([{ type: "travelled" }, LOGIN], filled))).toBe("identifiant");
  });

  it("does not say that it is done on a page of the space that nobody knows before the person has read it", () => {
    const state = play([HOME, GO, CODE, looked("espace")]);
    expect([at(state), state.mode]).toEqual(["page-inconnue", "running"]);
    expect(play([GO], state).mode).toBe("done");
    expect(play([INSIDE], state).mode).toBe("done");
  });

  it("follows the person who goes back into an earlier field", () => {
    const state = play([
      HOME,
      GO,
      LOGIN,
      { type: "left", target: "identifiant" },
      { type: "entered", target: "identifiant" },
    ]);
    expect(at(state)).toBe("identifiant");
    expect(at(transition(guide, state, { type: "left", target: "identifiant" }))).toBe("mot-de-passe");
  });

  it("does not take a field that the page itself focused for reading the start card", () => {
    expect(at(play([LOGIN, { type: "entered", target: "identifiant" }]))).toBe("avant");
  });

  it("puts the cookie banner first, and only while it is there", () => {
    const banner = looked("accueil-public", ["se-connecter", "refuser-les-cookies"]);
    const state = play([HOME, GO, banner]);
    expect(at(state)).toBe("cookies");
    expect(at(transition(guide, state, { type: "pressed", target: "refuser-les-cookies" }))).toBe("cookies");
    expect(at(transition(guide, state, HOME))).toBe("se-connecter");
  });

  it("says nothing of an unknown page before the page has had its time", () => {
    const state = play([HOME, GO, looked(undefined)]);
    expect(at(state)).toBe("looking");
    expect(at(transition(guide, state, looked(undefined, [], true)))).toBe("unknown-screen");
  });

  it("says of a known page that the guide has nothing to do there", () => {
    expect(at(play([HOME, GO, looked("autre-page", [], true)]))).toBe("other-screen");
  });

  it("is never done on a page that was not recognised as the person's space", () => {
    const state = play([
      HOME,
      GO,
      LOGIN,
      CODE,
      { type: "pressed", target: "valider-le-code" },
      looked(undefined, [], true),
    ]);
    expect(state.mode).toBe("running");
  });

  it("is done at once for a person who is already connected", () => {
    expect(play([INSIDE]).mode).toBe("done");
  });

  it("goes back to the step before on the same screen, and on again", () => {
    const state = play([HOME, GO, LOGIN, { type: "left", target: "identifiant" }, { type: "back" }]);
    expect(at(state)).toBe("identifiant");
    expect(at(transition(guide, state, GO))).toBe("mot-de-passe");
  });

  it("says where an earlier step is when it is on another page, and comes back", () => {
    const state = play([HOME, GO, LOGIN, { type: "back" }]);
    expect(at(state)).toBe("asked-elsewhere");
    expect(at(transition(guide, state, GO))).toBe("identifiant");
  });

  it("stays at a choice that is there when the person says it is done and the site does not go on", () => {
    const buttons = looked("choix-du-canal", ["code-par-mail-bouton", "code-par-sms-bouton"], true);
    expect(at(play([HOME, GO, buttons, GO]))).toBe("canal");
  });

  it("leads on by words from a last step that cannot be found", () => {
    const nothing = looked("choix-du-canal", [], true);
    const state = play([HOME, GO, nothing, GO]);
    expect([at(state), state.asked]).toEqual(["asked-elsewhere", "attendre"]);
  });

  it("waits for the next screen after the last act of a screen, and comes back to that act when none comes", () => {
    const pressed = { type: "pressed", target: "continuer-la-connexion" } as const;
    const state = play([
      HOME,
      GO,
      LOGIN,
      { type: "left", target: "identifiant" },
      { type: "left", target: "mot-de-passe" },
      pressed,
    ]);
    expect(at(state)).toBe("looking");
    const still = ["identifiant", "mot-de-passe", "continuer-la-connexion"];
    expect(at(transition(guide, state, looked("connexion", still, true)))).toBe("continuer");
  });

  it("keeps its step when a list that opens takes the role of the window it is in away", () => {
    const fields = ["nom-du-document", "date-du-document", "categorie-du-document"];
    const state = [
      GO,
      looked("document-formulaire-fenetre", fields),
      left("nom-du-document"),
      left("date-du-document"),
      looked("document-formulaire", fields),
    ].reduce(
      (before: GuideState, event) => transition(ajouterUnDocument, before, event),
      startGuide(ajouterUnDocument),
    );
    const position = derivePosition(ajouterUnDocument, state);
    expect(position).toMatchObject({ type: "on-step", step: { id: "categorie" } });
    expect(state.screen).toBe("document-formulaire");
  });

  it("waits where the document was to be chosen, and never leads to a page that has not come", () => {
    const button = looked("document-fichier", ["choisir-un-fichier"], true);
    const pressed = { type: "pressed", target: "choisir-un-fichier" } as const;
    const opened = [GO, button, pressed].reduce(
      (state: GuideState, event) => transition(ajouterUnDocument, state, event),
      startGuide(ajouterUnDocument),
    );
    const stepOf = (state: GuideState): string => {
      const position = derivePosition(ajouterUnDocument, state);
      return position.type === "on-step" ? position.step.id : position.type;
    };
    expect(stepOf(opened)).toBe("fichier-ouvrir");
    const again = transition(ajouterUnDocument, opened, GO);
    expect(stepOf(again)).toBe("fichier-encore");
    expect(stepOf(transition(ajouterUnDocument, again, GO))).toBe("fichier-encore");
  });

  it("does nothing for acts on targets of other screens", () => {
    const state = play([HOME, GO]);
    expect(transition(guide, state, { type: "pressed", target: "valider-le-code" })).toBe(state);
  });
});
