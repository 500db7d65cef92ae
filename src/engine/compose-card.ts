import type { GuideBundle } from "../model/bundle.ts";
import type { Drawing, RingDrawing } from "../model/drawing.ts";
import type { Step } from "../model/guide.ts";
import type { GuideState } from "./guide-state.ts";
import { numberSteps, shownNumber } from "./numbering.ts";
import { listSteps } from "./card-list.ts";
import { helpOf, notSeeingOf } from "./card-help.ts";
import { canBeRinged, ringsOf } from "./card-rings.ts";
import { factOf, labelsOf } from "./labels-of.ts";
import { derivePosition, isPassed, screenOf, stepOf, stepsHere, type Position } from "./position.ts";
import { guideTitle, stepText } from "./step-text-of.ts";
import { fillPlain, fillText } from "./step-text.ts";
import { stepBefore } from "./transition.ts";

/** A drawing whose rings still name targets; the session puts the elements in, and what the voice does. */
export type Card = Omit<Drawing, "rings" | "voice"> & { readonly rings: readonly Omit<RingDrawing, "boxes">[] };

type Said = Pick<Drawing, "stepId" | "state" | "heading" | "instruction" | "more"> &
  Pick<Partial<Drawing>, "number" | "note" | "continue" | "picture" | "terms" | "canShow">;

/** Everything the card says in a state, in whole sentences. Pure. */
export function composeCard(data: GuideBundle, state: GuideState): Card {
  const { guide, texts } = data;
  const position = derivePosition(guide, state);
  const said = say(data, state, position);
  const praised = state.ended !== undefined && (position.type === "looking" || isOtherStep(position, state.ended));
  return {
    ...data.fixed,
    ...said,
    ...(praised && said.state !== "paused" ? { praise: fillText(texts.situations.praise, {}) } : {}),
    rings:
      (said.state === "pointing" || said.state === "reading") && said.canShow !== true
        ? ringsOf(guide, state, position)
        : [],
    ...noticeOf(data, state),
    forks: forksOf(data, state, position),
    canGoBack: state.mode === "running" && stepBefore(guide, state) !== undefined,
    list: listSteps(data, state, position),
    help: helpOf(data, state, position),
    notSeeing: notSeeingOf(data, state, position),
  };
}

function isOtherStep(position: Position, ended: string): boolean {
  return position.type === "on-step" && position.step.id !== ended;
}

function say(data: GuideBundle, state: GuideState, position: Position): Said {
  const { guide, texts } = data;
  const { situations } = texts;
  const { total } = numberSteps(guide, state);
  const step = stepOf(position);
  // While the end is on its way the last number stays.
  const number = shownNumber(guide, state, step) ?? (step.type === "end" ? total : undefined);
  const heading =
    number === undefined
      ? situations[state.passed.length > 0 ? "beforeGoingOn" : "beforeStart"]
      : fillPlain(situations.stepOf, { n: String(number), total: String(total) });
  const numbered = { heading, ...(number === undefined ? {} : { number }) };
  const lines = (list: readonly string[], values: Readonly<Record<string, string>> = {}) =>
    list.map((line) => fillText(line, { ...labelsOf(data, state, step), values }));

  if (state.mode === "paused") {
    return { ...numbered, stepId: step.id, state: "paused", instruction: lines([situations.paused]), more: [] };
  }
  switch (position.type) {
    case "on-step":
      return sayStep(data, state, position.step, numbered);
    case "looking":
      return { ...numbered, stepId: "looking", state: "reading", instruction: lines(situations.looking), more: [] };
    case "other-screen":
    case "unknown-screen": {
      const known = position.type === "other-screen";
      const screen = screenTitle(data, step);
      return {
        ...numbered,
        stepId: step.id,
        state: "elsewhere",
        instruction: lines(known ? situations.elsewhere : situations.unknown),
        more: lines(known ? situations.elsewhereMore : situations.unknownMore, { screen }),
      };
    }
    case "asked-elsewhere":
      return {
        ...numbered,
        stepId: step.id,
        state: "elsewhere",
        instruction: lines(situations.earlierScreen, { screen: screenTitle(data, step) }),
        more: lines(situations.earlierScreenMore),
        continue: "here",
      };
  }
}

function sayStep(
  data: GuideBundle,
  state: GuideState,
  step: Step,
  numbered: Pick<Drawing, "heading"> & { number?: number },
): Said {
  const { texts, guide } = data;
  const { situations } = texts;
  const text = stepText(texts, step);
  const labels = labelsOf(data, state, step);
  const lines = (list: readonly string[] = [], values: Readonly<Record<string, string>> = {}) =>
    list.map((line) => fillText(line, { ...labels, values }));
  const picture = data.pictures[step.picture ?? ""];
  // A step that was ended comes back when nothing followed; a known message of the site says more itself.
  const isTaken = step.type !== "press" || !isPassed(step, state) || state.facts.messages.length > 0;
  const told = {
    ...numbered,
    stepId: step.id,
    instruction: lines(text.say),
    more: lines(isTaken ? text.more : situations.notTaken),
    terms: data.terms[step.text] ?? [],
    ...(picture === undefined ? {} : { picture }),
  };

  if (step.type === "end") {
    const done = { ...told, state: "done", heading: text.heading ?? situations.finished } as const;
    if (state.cameFrom === undefined) return done;
    const values = { guide: guideTitle(texts, state.cameFrom.guideId) };
    return { ...done, more: lines(situations.comeBack, values), continue: "here" };
  }
  if (step.type === "read" || step.type === "arrive") return { ...told, state: "reading", continue: "here" };

  const fact = factOf(state, step);
  const kind = step.type === "type" ? "field" : "control";
  const note = step.secret === undefined ? {} : { note: lines(situations.secret[step.secret]) };
  if (fact.status === "found" || (!state.facts.settled && !canBeRinged(fact))) {
    const isLast = stepsHere(guide, state).at(-1)?.id === step.id;
    const goesOn = step.type !== "press" || !isLast || step.ifShowing === true;
    const goOn = goesOn && fact.status === "found" ? ({ continue: "plain" } as const) : {};
    const pointing = { ...note, ...goOn, state: "pointing" } as const;
    const { help } = data.settings;
    if (help === "full" || state.shown === step.id || fact.status !== "found") return { ...told, ...pointing };
    // The person learns to do without: first alone, and shown when they ask.
    if (help === "hint") return { ...told, ...pointing, more: lines(situations.hint), canShow: true };
    const instruction = lines(situations.onRequest, { n: String(numbered.number ?? "") });
    return { ...told, ...pointing, instruction, more: [], canShow: true };
  }
  const stuck = { ...told, state: "missing", more: lines(text.where), continue: "plain" } as const;
  switch (fact.status) {
    case "ambiguous":
      return {
        ...stuck,
        state: "ambiguous",
        instruction: lines(situations.ambiguous[kind], { count: String(fact.count) }),
      };
    case "hidden": {
      if (fact.reason === "list-open") return { ...told, state: "reading", continue: "plain" };
      const instruction = lines(situations.hidden[fact.reason]);
      return { ...stuck, ...(canBeRinged(fact) && { state: "pointing" as const }), instruction };
    }
    case "missing":
      return { ...stuck, instruction: lines(situations.missing[kind]) };
  }
}

/** What the site's own message means, in plain words (its last audit says it is not exposed to assistive technology). */
function noticeOf({ texts }: GuideBundle, state: GuideState): Pick<Drawing, "notice"> | undefined {
  const [message] = state.facts.messages;
  const text = message === undefined || state.mode !== "running" ? undefined : texts.messages[message.id];
  if (text === undefined) return undefined;
  return { notice: [...text.say, ...(text.more ?? [])].map((line) => fillText(line, {})) };
}

/** Other guides that help where the person is: those the step names, or the one whose screen this is. */
function forksOf({ texts, forkScreens }: GuideBundle, state: GuideState, position: Position): Drawing["forks"] {
  if (state.mode !== "running") return [];
  const ofScreen = position.type === "other-screen" ? forkScreens[position.screen] : undefined;
  const ids = position.type === "on-step" ? (position.step.forks ?? []) : ofScreen === undefined ? [] : [ofScreen];
  return ids.map((guideId) => ({ guideId, title: guideTitle(texts, guideId) }));
}

function screenTitle(data: GuideBundle, step: Step): string {
  return data.screenTitles[screenOf(step)] ?? "";
}
