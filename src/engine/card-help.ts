import type { GuideBundle } from "../model/bundle.ts";
import type { Drawing, Sentence } from "../model/drawing.ts";
import type { Step } from "../model/guide.ts";
import type { Texts } from "../model/texts.ts";
import type { GuideState } from "./guide-state.ts";
import { labelsOf } from "./labels-of.ts";
import { screenOf, stepOf, type Position } from "./position.ts";
import { guideTitle, stepText } from "./step-text-of.ts";
import { fillPlain, fillText } from "./step-text.ts";

const PLACE = {
  "on-step": "here",
  looking: "looking",
  "other-screen": "other",
  "unknown-screen": "unknown",
  "asked-elsewhere": "other",
} as const satisfies Record<Position["type"], keyof Texts["situations"]["rightPlace"]>;

/** Questions that unfold in « Aide », the most asked first: « Est-ce que je suis au bon endroit ? » (R30). */
export function helpOf({ texts, guide, ...data }: GuideBundle, state: GuideState, position: Position): Drawing["help"] {
  const { situations, words } = texts;
  const { screen } = state.facts;
  const at = screen.status === "known" ? screen.id : "";
  const isOut = data.signedOutScreens.includes(at);
  const where = isOut ? "signedOut" : PLACE[position.type];
  const wanted = where === "here" ? at : screenOf(stepOf(position));
  const values = { screen: data.screenTitles[wanted] ?? guideTitle(texts, guide.id) };
  const rightPlace = fillText(situations.rightPlace[where], { values });
  const answers = { checkedAs: texts.checkedAs[guide.checkedAs] } as Readonly<Record<string, readonly string[]>>; // other entries have their own
  return [
    ...Object.entries(texts.help).map(([id, { question, answer }]) => ({
      id,
      question,
      answer: [
        ...(id === "rightPlace" ? [rightPlace] : []),
        ...(answers[id] ?? answer).map((line) => fillText(line, {})),
      ],
    })),
    {
      id: "start-again",
      question: words.startAgain,
      answer: [fillText(words.startAgainAsk, {})],
      act: { press: "start-again", text: words.startAgainYes },
    },
  ];
}

/** Hard words of a step, each with its meaning (R27). */
export function termsOf({ texts, terms }: GuideBundle, step: Step): Drawing["terms"] {
  return (terms[step.text] ?? []).flatMap((id) => {
    const term = texts.glossary[id];
    if (term === undefined) return [];
    const question = fillPlain(texts.words.whatIs, { word: term.word });
    return [{ id, question, answer: term.meaning.map((line) => fillText(line, {})) }];
  });
}

/** « Je ne vois pas cela »: where to look for this step, then what always helps. */
export function notSeeingOf(data: GuideBundle, state: GuideState, position: Position): readonly Sentence[] {
  const always = data.texts.situations.notSeeing.map((line) => fillText(line, {}));
  if (position.type !== "on-step") return always;
  const labels = labelsOf(data, state, position.step);
  const where = stepText(data.texts, position.step).where ?? [];
  return [...where.map((line) => fillText(line, labels)), ...always];
}
