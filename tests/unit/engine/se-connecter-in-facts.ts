import { startGuide, type GuideState } from "../../../src/engine/guide-state.ts";
import { transition, type GuideEvent } from "../../../src/engine/transition.ts";
import { seConnecter } from "../../../src/guides/se-connecter.ts";
import type { Facts, TargetFact } from "../../../src/model/facts.ts";

export const guide = seConnecter;

/** What a look at a screen says, with these targets found under their first name. */
function seen(screen: string | undefined, found: readonly string[] = [], settled = false): Facts {
  const targets = Object.fromEntries(found.map((id): [string, TargetFact] => [id, { status: "found", name: id }]));
  return {
    screen: screen === undefined ? { status: "unknown" } : { status: "known", id: screen },
    targets,
    messages: [],
    settled,
  };
}

export const looked = (screen: string | undefined, found: readonly string[] = [], settled = false): GuideEvent => ({
  type: "looked",
  facts: seen(screen, found, settled),
});

export function play(events: readonly GuideEvent[], from: GuideState = startGuide(guide)): GuideState {
  return events.reduce((state, event) => transition(guide, state, event), from);
}

export const HOME = looked("accueil-public", ["se-connecter"]);
export const LOGIN = looked("connexion", ["identifiant", "mot-de-passe", "continuer-la-connexion"]);
export const CHANNEL = looked("choix-du-canal", ["code-par-mail", "code-par-sms", "envoyer-le-code"]);
export const CODE = looked("code", ["code-a-usage-unique", "valider-le-code"]);
export const INSIDE = looked("accueil-connecte");
