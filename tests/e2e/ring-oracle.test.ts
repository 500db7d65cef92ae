import { describe, expect, test } from "vitest";
import type { Followed, RingSeen } from "./harness/follower.ts";
import type { ControlSeen } from "./harness/look-under-ring.ts";
import { findWrongRings } from "./ring-oracle.ts";

const HOME = "https://www.monespacesante.fr/";
const BOX = { x: 100, y: 100, width: 200, height: 40 };
const CONNECT: ControlSeen = {
  kind: "a",
  name: "Connexion",
  autocomplete: "",
  inputmode: "",
  maxlength: -1,
  disabled: false,
  inDialog: false,
  ...BOX,
};

function ringOn(control: ControlSeen, change: Partial<RingSeen> = {}): RingSeen {
  const ring = { x: 94, y: 94, width: 212, height: 52, number: 2, current: true };
  const under = { status: "control", controls: [control] } as const;
  return { step: "se-connecter", ring, under, url: HOME, showing: 0, ...change };
}

function wrong(...rings: RingSeen[]): readonly string[] {
  const followed: Followed = { steps: [], rings, acts: [], lostKeys: [], repeats: [], url: HOME };
  return findWrongRings(followed);
}

/** The oracle of the follower must itself be able to say no. */
describe("the oracle of the rings", () => {
  test("accepts the ring of a step on its control", () => {
    expect(wrong(ringOn(CONNECT))).toEqual([]);
  });

  test.each<[string, RingSeen]>([
    ["a control of another name", ringOn({ ...CONNECT, name: "Activer Mon espace santé" })],
    ["a control of another kind", ringOn({ ...CONNECT, kind: "input:text" })],
    ["the right words on another page", ringOn(CONNECT, { url: `${HOME}connexion` })],
    ["no control", ringOn(CONNECT, { under: { status: "nothing", top: "p" } })],
    ["something under the card", ringOn(CONNECT, { under: { status: "under-card" } })],
    ["a box that is too large", ringOn({ ...CONNECT, width: 150 })],
    ["a box that is beside its control", ringOn({ ...CONNECT, x: 120 })],
  ])("refuses a ring on %s", (_what, seen) => {
    expect(wrong(seen)).toHaveLength(1);
  });

  test("refuses a ring that is not current and on nothing that has its number", () => {
    const current = ringOn(CONNECT);
    const other = ringOn({ ...CONNECT, name: "Aide" }, { ring: { ...current.ring, current: false } });
    expect(wrong(current, other)).toHaveLength(1);
  });

  test("accepts a ring that is not current on another way that was not taken, and refuses one on a step of another number", () => {
    const current = ringOn(CONNECT);
    const soft = (control: ControlSeen) => ringOn(control, { ring: { ...current.ring, number: 5, current: false } });
    const refuse = { ...CONNECT, kind: "button", name: "Tout refuser" };
    expect(wrong(current, soft(refuse))).toEqual([]);
    const refused = ringOn(refuse, { step: "cookies", ring: { ...current.ring, number: 1 } });
    expect(wrong(current, refused, soft(refuse))).toHaveLength(1);
  });

  test("refuses two current rings where there is one thing to press", () => {
    expect(wrong(ringOn(CONNECT), ringOn(CONNECT))).toHaveLength(1);
  });

  test("refuses a step that it does not know", () => {
    expect(wrong(ringOn(CONNECT, { step: "autre" }))).toHaveLength(1);
  });
});
