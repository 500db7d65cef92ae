import type { Facts, TargetFact } from "../model/facts.ts";
import type { Guide, Step } from "../model/guide.ts";
import type { HiddenReason } from "../model/target.ts";
import type { GuideState } from "./guide-state.ts";

/** Where a person is: on a step, or not on any, and then which step would come next. */
export type Position =
  | { readonly type: "on-step"; readonly step: Step }
  /** The page is still moving: nothing is said of it yet. */
  | { readonly type: "looking"; readonly next: Step }
  /** A known screen on which this guide has nothing to do, or a page that nobody knows. */
  | { readonly type: "other-screen"; readonly screen: string; readonly next: Step }
  | { readonly type: "unknown-screen"; readonly next: Step }
  /** A step of another screen was asked for by « Étape précédente ». */
  | { readonly type: "asked-elsewhere"; readonly step: Step };

/** The targets of a step: none, one, or those of a choice. */
export function targetsOf(step: Step): readonly string[] {
  if ("target" in step) return [step.target];
  return "targets" in step ? step.targets : [];
}

/** The step that is there, or the one that would come next. */
export function stepOf(position: Position): Step {
  return position.type === "on-step" || position.type === "asked-elsewhere" ? position.step : position.next;
}

/** The first screen on which a step is done; empty for what may come anywhere. */
export function screenOf({ screens }: Step): string {
  return (screens === "any" ? undefined : screens[0]) ?? "";
}

/** The steps that count for this person, in order: those whose condition on earlier choices holds. */
export function applicableSteps(guide: Guide, state: Pick<GuideState, "chosen">): readonly Step[] {
  return guide.steps.filter(({ when }) => {
    if (when === undefined) return true;
    if ("chosen" in when) return when.chosen.some((target) => state.chosen.includes(target));
    return !when.notChosen.some((target) => state.chosen.includes(target));
  });
}

/** Whether a step belongs to a screen. */
export function isOnScreen(step: Step, screen: string | undefined): boolean {
  return step.screens === "any" || step.screens.includes(screen ?? "");
}

/** Hidden for one of these reasons a target is on the page and can be reached; else it belongs to a page that is not shown. */
const ON_THE_PAGE: ReadonlySet<HiddenReason> = new Set(["list-open", "behind-dialog", "covered", "disabled"]);

/** Whether the page shows a target of this step, be it behind something. */
export function isShowing(step: Step, state: GuideState): boolean {
  return targetsOf(step).some((target) => {
    const fact: TargetFact | undefined = state.facts.targets[target];
    return fact?.status === "found" || (fact?.status === "hidden" && ON_THE_PAGE.has(fact.reason));
  });
}

/** The screen that is there now; undefined for a page that is not known. */
export function screenIdOf({ screen }: Pick<Facts, "screen">): string | undefined {
  return screen.status === "known" ? screen.id : undefined;
}

/** The steps that can be done on the screen that is there now, passed or not. */
export function stepsHere(guide: Guide, state: GuideState): readonly Step[] {
  const here = screenIdOf(state.facts);
  return applicableSteps(guide, state).filter(
    (step) => step.type !== "arrive" && isOnScreen(step, here) && (step.ifShowing !== true || isShowing(step, state)),
  );
}

/**
 * Derives the step from the screen that is really there: reload, Back, a second tab or a jump of the site cannot make
 * it point at a step of another screen (R33).
 */
export function derivePosition(guide: Guide, state: GuideState): Position {
  const { facts } = state;
  const screen = screenIdOf(facts);
  const here = stepsHere(guide, state);

  const asked = applicableSteps(guide, state).find((step) => step.id === state.asked);
  if (asked !== undefined) {
    if (here.includes(asked)) return { type: "on-step", step: asked };
    return screen !== undefined || facts.settled
      ? { type: "asked-elsewhere", step: asked }
      : { type: "looking", next: asked };
  }

  const end = here.find((step) => step.type === "end" && isReached(guide, state, step, here));
  if (end !== undefined) return { type: "on-step", step: end };

  const open = here.find((step) => step.type !== "end" && !isPassed(step, state));
  if (open !== undefined) return { type: "on-step", step: open };

  const next = nextStep(guide, state);
  const last = here.findLast((step) => step.screens !== "any");
  // All of this screen's steps were ended: the next screen is on its way. If it does not come, the last act has not worked.
  if (last !== undefined && facts.settled) return { type: "on-step", step: last };
  if (!facts.settled) return { type: "looking", next };
  return screen === undefined ? { type: "unknown-screen", next } : { type: "other-screen", screen, next };
}

/** Whether the step right before an end was ended by the person, or is nothing to read on the end's own screen. */
function isReached(guide: Guide, state: GuideState, end: Step, here: readonly Step[]): boolean {
  const steps = applicableSteps(guide, state);
  const before = steps[steps.indexOf(end) - 1];
  if (before === undefined) return false;
  const isToRead = before.type === "read" && here.includes(before);
  return isPassed(before, state) || (end.screens !== "any" && !isToRead);
}

/** Whether a step was ended: ever, when it may come at any time; on this screen, when it belongs to screens. */
export function isPassed(step: Step, state: GuideState): boolean {
  return step.screens === "any" ? state.passedOnce.includes(step.id) : state.passed.includes(step.id);
}

/** The step that follows what the last known screen allowed: the first of that screen not passed, or one after it. */
function nextStep(guide: Guide, state: GuideState): Step {
  const counted = applicableSteps(guide, state).filter((step) => step.screens !== "any" && step.numbering !== "none");
  const ofLast = counted.filter((step) => isOnScreen(step, state.screen));
  const open = ofLast.find((step) => !state.passed.includes(step.id));
  const last = ofLast.at(-1);
  const after = last === undefined ? counted[0] : counted[counted.indexOf(last) + 1];
  const next = open ?? after ?? counted.at(-1);
  if (next === undefined) throw new Error(`no screen in guide « ${guide.id} »`);
  return next;
}
