import { expect, test } from "vitest";
import { coveredTarget } from "../../../src/session/covered-target.ts";
import type { Located } from "../../../src/model/target.ts";
import { guide, HOME, play } from "../engine/se-connecter-in-facts.ts";

const GO = { type: "continue" } as const;
const element = {} as Element;
const located = new Map<string, Located>([
  ["se-connecter", { status: "hidden", reason: "covered", element, name: "Connexion" }],
]);

test("a covered target is to be shown, but not while the guide rests", () => {
  expect(coveredTarget(guide, play([HOME, GO]), located)).toBe(element);
  expect(coveredTarget(guide, play([HOME, GO, { type: "pause" }]), located)).toBeUndefined();
});
