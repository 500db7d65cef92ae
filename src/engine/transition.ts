import type { Facts } from "../model/facts.ts";
import type { Guide, Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import {
  applicableSteps,
  derivePosition,
  isPassed,
  isShowing,
  screenIdOf,
  stepOf,
  stepsHere,
  targetsOf,
} from "./position.ts";

/** What can happen to a guide: the page was looked at, the person acted on the page or on the card. */
export type GuideEvent =
  | { readonly type: "looked"; readonly facts: Facts }
  | { readonly type: "pressed"; readonly target: string }
  | { readonly type: "entered"; readonly target: string }
  | { readonly type: "left"; readonly target: string }
  | { readonly type: "continue" }
  | { readonly type: "back" }
  | { readonly type: "show-me" }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  /** « Back » or « Forward » led to another page of the same document: what was filled in before may be gone. */
  | { readonly type: "travelled" };

/** The one way a guide moves. Pure; never moves by a clock or by what is typed (R14). */
export function transition(guide: Guide, state: GuideState, event: GuideEvent): GuideState {
  if (state.mode === "done") return state;
  const next = react(guide, state, event);
  const isOver = next.mode === "running" && stepNow(guide, next)?.type === "end";
  return isOver ? { ...next, mode: "done" } : next;
}

function react(guide: Guide, state: GuideState, event: GuideEvent): GuideState {
  switch (event.type) {
    case "looked":
      return look(guide, state, event.facts);
    case "pressed":
      return press(guide, state, event.target);
    case "entered":
      return enter(guide, state, event.target);
    case "left":
      return leave(guide, state, event.target);
    case "continue":
      return goOn(guide, state);
    case "back":
      return goBack(guide, state);
    case "show-me": {
      const step = stepNow(guide, state);
      return step === undefined ? state : { ...state, shown: step.id };
    }
    case "pause":
      return { ...state, mode: "paused" };
    case "resume":
      return { ...state, mode: "running" };
    case "travelled":
      return anew(state);
  }
}

function look(guide: Guide, state: GuideState, facts: Facts): GuideState {
  const known = screenIdOf(facts);
  let next: GuideState = { ...state, facts };
  const there = guide.steps.filter((step) => step.screens !== "any" && step.screens.includes(known ?? ""));
  if (isInterruption(there)) {
    // What comes in between goes before the field that the person was in.
    if (known !== screenIdOf(state.facts)) next = forgetAsked(next);
  } else if (known !== undefined && known !== state.screen) {
    const step = stepNow(guide, { ...state, facts: onlyScreen(state) });
    // A page where the guide has nothing to do ends the visit too: what was typed before it may be gone. But a screen on
    // which the same step is done is the same place, drawn in another way: a list that opens takes a window's role away.
    if (step === undefined || !there.includes(step)) next = anew(next);
    if (there.length > 0) next = arriveOn(guide, state, { ...next, screen: known }, step?.id ?? state.ended);
  }
  const before = state.facts.messages.map((message) => message.id);
  const isRefused = facts.messages.some((message) => message.restarts && !before.includes(message.id));
  return isRefused ? anew(next) : next;
}

/** The guide goes on with another of its screens; « C’est fait. » when that is further than the step left behind. */
function arriveOn(guide: Guide, before: GuideState, arrived: GuideState, endedId: string | undefined): GuideState {
  const ended = guide.steps.find((step) => step.id === endedId);
  const isFurther = before.screen !== undefined && ended !== undefined && comesAfter(guide, arrived, ended);
  return isFurther ? { ...arrived, ended: ended.id } : arrived;
}

/** The page as it was when its screen was last known. */
function onlyScreen(state: GuideState): Facts {
  return state.screen === undefined ? state.facts : { ...state.facts, screen: { status: "known", id: state.screen } };
}

/** A screen that only holds the person up (a window to close): coming back from it is not a new visit. */
function isInterruption(steps: readonly Step[]): boolean {
  return steps.length > 0 && steps.every((step) => step.numbering === "none" && step.type !== "end");
}

/** Whether the person is further on than this step. */
function comesAfter(guide: Guide, state: GuideState, step: Step): boolean {
  const now = stepNow(guide, state);
  return now !== undefined && guide.steps.indexOf(now) > guide.steps.indexOf(step);
}

/** Every step of the screen is to be done once more. */
function anew(state: GuideState): GuideState {
  return { ...forgetAsked(state), passed: [] };
}

function forgetAsked(state: GuideState): GuideState {
  const { asked, ended, ...rest } = state;
  return rest;
}

/** The step that the person is on, if they are on one. */
function stepNow(guide: Guide, state: GuideState): Step | undefined {
  const position = derivePosition(guide, state);
  return position.type === "on-step" ? position.step : undefined;
}

function stepHereWith(guide: Guide, state: GuideState, target: string): Step | undefined {
  return stepsHere(guide, state).find((step) => targetsOf(step).includes(target));
}

function press(guide: Guide, state: GuideState, target: string): GuideState {
  const step = stepHereWith(guide, state, target);
  if (step === undefined || step.type === "type") return state;
  if (step.type === "choose") {
    const chosen = [...state.chosen.filter((one) => !step.targets.includes(one)), target];
    return end(step, { ...state, chosen });
  }
  // A button that only clears the way is ended by its going away, not by the press: it may not have worked.
  return step.ifShowing === true ? { ...forgetAsked(state), ended: step.id } : end(step, state);
}

/** Focus went into a field of this screen: the person is at that step, be it before or after the shown one. */
function enter(guide: Guide, state: GuideState, target: string): GuideState {
  const step = stepHereWith(guide, state, target);
  if (step?.type !== "type") return state;
  const now = stepNow(guide, state);
  if (now === step || (now?.type === "read" && now.screens === "any")) return state;
  const skipped = stepsHere(guide, state)
    .filter(
      (one) => one.type === "read" && one.screens !== "any" && guide.steps.indexOf(one) < guide.steps.indexOf(step),
    )
    .map((one) => one.id);
  return { ...state, asked: step.id, passed: [...new Set([...state.passed, ...skipped])] };
}

/** The field was filled in, also when focus went straight from it into one further on; not when it went back. */
function leave(guide: Guide, state: GuideState, target: string): GuideState {
  const step = stepHereWith(guide, state, target);
  if (step?.type !== "type") return state;
  const { asked = step.id } = state;
  if (asked === step.id) return end(step, state);
  return comesAfter(guide, state, step) ? { ...end(step, state), asked } : state;
}

function end(step: Step, state: GuideState): GuideState {
  const next = { ...forgetAsked(state), ended: step.id };
  if (step.screens === "any") return { ...next, passedOnce: [...new Set([...state.passedOnce, step.id])] };
  return { ...next, passed: [...new Set([...state.passed, step.id])] };
}

function goOn(guide: Guide, state: GuideState): GuideState {
  const position = derivePosition(guide, state);
  if (position.type === "asked-elsewhere") return forgetAsked(state);
  if (position.type !== "on-step") return state;
  const { step } = position;
  const passed = end(step, state);
  // The last step of this screen: while it can be shown, the site has not taken what was done.
  if (stepNow(guide, passed) !== step || isShowing(step, state)) return passed;
  // It cannot be shown (« Je ne trouve pas… ») and the person says it is done.
  const steps = applicableSteps(guide, state);
  const next = steps
    .slice(steps.indexOf(step) + 1)
    .find((one) => one.type !== "end" && one.screens !== "any" && one.ifShowing !== true);
  return next === undefined ? passed : { ...passed, asked: next.id };
}

function goBack(guide: Guide, state: GuideState): GuideState {
  const previous = stepBefore(guide, state);
  if (previous === undefined) return state;
  const without = (ids: readonly string[]) => ids.filter((id) => id !== previous.id);
  return {
    ...forgetAsked(state),
    asked: previous.id,
    passed: without(state.passed),
    passedOnce: without(state.passedOnce),
  };
}

/** The step that « Étape précédente » leads to: the one before on this screen, else the last one of an earlier screen. */
export function stepBefore(guide: Guide, state: GuideState): Step | undefined {
  const position = derivePosition(guide, state);
  const current = stepOf(position);
  const isBefore = (step: Step): boolean =>
    guide.steps.indexOf(step) < guide.steps.indexOf(current) && step.type !== "arrive" && step.type !== "end";
  const here = stepsHere(guide, state).filter((step) => step.screens !== "any" && step.ifShowing !== true);
  if (here.includes(current)) {
    const before = here.findLast(isBefore);
    if (before !== undefined) return before;
  }
  const isCounted = (step: Step): boolean => (step.numbering ?? "own") === "own";
  return applicableSteps(guide, state).findLast(
    (step) => isBefore(step) && (isCounted(step) || (step.type === "read" && isPassed(step, state))),
  );
}
