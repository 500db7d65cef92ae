import { composeCard, type Card } from "../../src/engine/compose-card.ts";
import { startGuide, type GuideState } from "../../src/engine/guide-state.ts";
import { derivePosition, targetsOf } from "../../src/engine/position.ts";
import { transition, type GuideEvent } from "../../src/engine/transition.ts";
import type { Facts } from "../../src/model/facts.ts";
import type { Guide, Step } from "../../src/model/guide.ts";
import { bundleOf } from "../bundle-of.ts";
import { site } from "../../src/site/site.ts";

/** One page of a walk: its screen, and which targets are on it. */
export interface Stop {
  /** `unknown` for a page that nobody knows. */
  readonly screen: string;
  /** @default every target that a step of this screen cites, and none of those that may come at any time */
  readonly targets?: readonly string[];
}

export interface Walk {
  readonly cards: readonly Card[];
  readonly state: GuideState;
}

/** So many acts on one page and it is a dead end. */
const MOST_ACTS = 40;

/**
 * Follows the cards of a guide over some pages, as a person would who does what they say: no page, no browser. The next
 * page comes when the last act of one was done, and only then.
 * @param take which target to take where there is a choice; the first that is there if none of these is
 */
export function walkGuide(guide: Guide, stops: readonly Stop[], take: readonly string[] = []): Walk {
  const bundle = bundleOf(guide);
  const cards: Card[] = [];
  let state = startGuide(guide);
  const isDone = (): boolean => state.mode === "done";
  const say = (): Card => {
    const card = composeCard(bundle, state);
    if (cards.at(-1)?.stepId !== card.stepId) cards.push(card);
    return card;
  };
  const move = (event: GuideEvent): void => {
    state = transition(guide, state, event);
    say();
  };
  for (const [at, stop] of stops.entries()) {
    if (isDone()) throw new Error(`${guide.id} is done before it reaches ${stop.screen}`);
    const facts = factsOn(guide, stop);
    move({ type: "looked", facts: { ...facts, settled: false } });
    for (let acts = 0; ; acts += 1) {
      if (isDone()) break;
      if (acts > MOST_ACTS) throw new Error(`${guide.id} turns in circles on ${stop.screen}`);
      const position = derivePosition(guide, { ...state, facts });
      if (position.type === "looking") break;
      if (position.type !== "on-step") throw new Error(`${guide.id} is lost on ${stop.screen}: ${position.type}`);
      const before = state;
      act(position.step, move, facts, take);
      const isStill = derivePosition(guide, state);
      // A button that only shows sometimes is ended by its page going away.
      if (position.step.ifShowing === true && isStill.type === "on-step" && isStill.step.id === position.step.id) break;
      // What is said of a page that nobody knows is said as soon as the way there was taken: that page comes first.
      if (position.step.type === "choose" && isStill.type === "on-step" && isAnywhere(isStill.step)) break;
      if (state === before) throw new Error(`${guide.id}: nothing can be done at « ${position.step.id} »`);
    }
    if (isDone() && at < stops.length - 1) throw new Error(`${guide.id} ends too early, on ${stop.screen}`);
  }
  return { cards, state };
}

const isAnywhere = (step: Step): boolean => step.type === "read" && step.screens === "any";

function act(step: Step, move: (event: GuideEvent) => void, facts: Facts, take: readonly string[]): void {
  const there = targetsOf(step).filter((target) => facts.targets[target]?.status === "found");
  const [target] = [...there.filter((one) => take.includes(one)), ...there];
  if (step.type === "read") {
    move({ type: "continue" });
    return;
  }
  if (target === undefined) throw new Error(`« ${step.id} » has nothing to point at`);
  if (step.type === "type") {
    move({ type: "entered", target });
    move({ type: "left", target });
  } else move({ type: "pressed", target });
}

/** What a look at a stop says, once it has stood still. */
export function factsOn(guide: Guide, { screen, targets }: Stop): Facts {
  const bound = guide.steps.filter((step) => step.screens !== "any" && step.screens.includes(screen));
  const found = targets ?? bound.flatMap(targetsOf);
  const nameOf = (id: string): string => site.targets.find((target) => target.id === id)?.names[0] ?? id;
  return {
    screen: screen === "unknown" ? { status: "unknown" } : { status: "known", id: screen },
    targets: Object.fromEntries(found.map((id) => [id, { status: "found" as const, name: nameOf(id) }])),
    messages: [],
    settled: false,
  };
}
