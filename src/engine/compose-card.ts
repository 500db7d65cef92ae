import type { GuideBundle } from "../model/bundle.ts";
import type { Drawing, RingDrawing, Sentence } from "../model/drawing.ts";
import type { Step } from "../model/guide.ts";
import type { Texts } from "../model/texts.ts";
import type { GuideState } from "./guide-state.ts";
import { numberSteps, shownNumber } from "./numbering.ts";
import { listSteps } from "./card-list.ts";
import { ringsOf } from "./card-rings.ts";
import { factOf, labelsOf } from "./labels-of.ts";
import { derivePosition, stepsHere, type Position } from "./position.ts";
import { stepText } from "./step-text-of.ts";
import { fillText } from "./step-text.ts";
import { stepBefore } from "./transition.ts";

/** A drawing whose rings still name targets; the session puts the elements in. */
export type Card = Omit<Drawing, "rings"> & { readonly rings: readonly Omit<RingDrawing, "boxes">[] };

type Said = Pick<Drawing, "stepId" | "state" | "heading" | "instruction" | "more"> &
  Pick<Partial<Drawing>, "number" | "note" | "continue">;

/** Everything the card says in a state, in whole sentences. Pure. */
export function composeCard(data: GuideBundle, state: GuideState): Card {
  const { guide, texts } = data;
  const position = derivePosition(guide, state);
  const said = say(data, state, position);
  const praised = state.ended !== undefined && (position.type === "looking" || isOtherStep(position, state.ended));
  return {
    lang: texts.lang,
    dir: texts.dir,
    guideId: guide.id,
    guideTitle: guideText(texts, guide.id),
    ...said,
    ...(praised && said.state !== "paused" ? { praise: fillText(texts.situations.praise, {}) } : {}),
    rings: said.state === "pointing" || said.state === "reading" ? ringsOf(guide, state, position) : [],
    ...noticeOf(data, state),
    forks: forksOf(data, state, position),
    canGoBack: state.mode === "running" && stepBefore(guide, state) !== undefined,
    list: listSteps(data, state, position),
    help: Object.entries(texts.help).map(([id, { question, answer }]) => ({
      id,
      question,
      answer: (id === "checkedAs" ? texts.checkedAs[guide.checkedAs] : answer).map((line) => fillText(line, {})),
    })),
    humanHelp: texts.situations.humanHelp.map((line) => fillText(line, {})),
    notSeeing: [...whereToLook(data, state, position), ...texts.situations.notSeeing.map((line) => fillText(line, {}))],
    words: texts.words,
  };
}

function isOtherStep(position: Position, ended: string): boolean {
  return position.type === "on-step" && position.step.id !== ended;
}

function guideText(texts: Texts, id: string): string {
  const text = texts.guides[id];
  if (text === undefined) throw new Error(`no title for guide « ${id} » in ${texts.lang}`);
  return text.title;
}

function say(data: GuideBundle, state: GuideState, position: Position): Said {
  const { guide, texts } = data;
  const { situations } = texts;
  const { total } = numberSteps(guide, state);
  const step = position.type === "on-step" || position.type === "asked-elsewhere" ? position.step : position.next;
  // While the end is on its way the last number stays.
  const number = shownNumber(guide, state, step) ?? (step.type === "end" ? total : undefined);
  const heading =
    number === undefined
      ? situations[state.passed.length > 0 ? "beforeGoingOn" : "beforeStart"]
      : plain(situations.stepOf, { n: String(number), total: String(total) });
  const numbered = { heading, ...(number === undefined ? {} : { number }) };
  const lines = (list: readonly string[], values: Readonly<Record<string, string>> = {}) =>
    list.map((line) => fillText(line, { labels: labelsOf(data, state, step), values }));

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
    list.map((line) => fillText(line, { labels, values }));
  const told = { ...numbered, stepId: step.id, instruction: lines(text.say), more: lines(text.more) };

  if (step.type === "end") {
    const done = { ...told, state: "done", heading: text.heading ?? situations.finished } as const;
    if (state.cameFrom === undefined) return done;
    const values = { guide: guideText(texts, state.cameFrom.guideId) };
    return { ...done, more: lines(situations.comeBack, values), continue: "here" };
  }
  if (step.type === "read" || step.type === "arrive") return { ...told, state: "reading", continue: "here" };

  const fact = factOf(state, step);
  const kind = step.type === "type" ? "field" : "control";
  const note = step.secret === undefined ? {} : { note: lines(situations.secret[step.secret]) };
  if (fact.status === "found" || !state.facts.settled) {
    const isLast = stepsHere(guide, state).at(-1)?.id === step.id;
    const goesOn = step.type !== "press" || !isLast || step.ifShowing === true;
    return { ...told, ...note, state: "pointing", ...(goesOn && fact.status === "found" ? { continue: "plain" } : {}) };
  }
  const where = lines(text.where);
  switch (fact.status) {
    case "ambiguous":
      return {
        ...told,
        state: "ambiguous",
        instruction: lines(situations.ambiguous[kind], { count: String(fact.count) }),
        more: where.length > 0 ? where : lines(situations.ambiguousMore),
        continue: "plain",
      };
    case "hidden":
      return {
        ...told,
        state: "missing",
        instruction: lines(situations.hidden[fact.reason]),
        more: where,
        continue: "plain",
      };
    case "missing":
      return {
        ...told,
        state: "missing",
        instruction: lines(situations.missing[kind]),
        more: where.length > 0 ? where : lines(situations.missingLast),
        continue: "plain",
      };
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
  return ids.map((guideId) => ({ guideId, title: guideText(texts, guideId) }));
}

function whereToLook(data: GuideBundle, state: GuideState, position: Position): readonly Sentence[] {
  if (position.type !== "on-step") return [];
  const labels = labelsOf(data, state, position.step);
  return (stepText(data.texts, position.step).where ?? []).map((line) => fillText(line, { labels }));
}

function screenTitle(data: GuideBundle, step: Step): string {
  const [screen] = step.screens === "any" ? [] : step.screens;
  return (screen === undefined ? undefined : data.screenTitles[screen]) ?? "";
}

function plain(text: string, values: Readonly<Record<string, string>>): string {
  return fillText(text, { values })
    .map((part) => part.text)
    .join("");
}
