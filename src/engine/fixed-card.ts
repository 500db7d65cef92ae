import type { FixedCard } from "../model/bundle.ts";
import type { Drawing, HelpEntry, Sentence, Tool } from "../model/drawing.ts";
import type { Guide } from "../model/guide.ts";
import type { Settings } from "../model/settings.ts";
import type { TermText, Texts } from "../model/texts.ts";
import { lookOf } from "./look-of.ts";
import { guideTitle } from "./step-text-of.ts";
import { fillPlain, fillText } from "./step-text.ts";

/** What every card of a guide has, made once and sent with it. */
export function fixedCard(guide: Guide, texts: Texts, settings: Settings, tools: readonly Tool[]): FixedCard {
  const { words, situations } = texts;
  return {
    lang: texts.lang,
    dir: texts.dir,
    look: lookOf(settings),
    ...(texts.unreviewed === undefined ? {} : { unreviewed: texts.unreviewed }),
    guideId: guide.id,
    guideTitle: guideTitle(texts, guide.id),
    terms: [],
    canShow: false,
    tools,
    help: helpOf(guide, texts),
    humanHelp: filled(situations.humanHelp),
    words,
  };
}

/** Questions that unfold in « Aide »; the answer to « Est-ce que je suis au bon endroit ? » goes on by the place. */
function helpOf(guide: Guide, { help, checkedAs, words }: Texts): Drawing["help"] {
  const startAgain: HelpEntry = {
    id: "start-again",
    question: words.startAgain,
    answer: filled([words.startAgainAsk]),
    act: { press: "start-again", text: words.startAgainYes },
  };
  const questions = Object.entries(help).map(([id, { question, answer }]) => ({
    id,
    question,
    answer: filled(id === "checkedAs" ? checkedAs[guide.checkedAs] : answer),
  }));
  return [...questions, startAgain];
}

/** A hard word as a question that unfolds in place (R27). */
export function termEntry(id: string, { word, meaning }: TermText, { whatIs }: Texts["words"]): HelpEntry {
  return { id, question: fillPlain(whatIs, { word }), answer: filled(meaning) };
}

function filled(lines: readonly string[]): readonly Sentence[] {
  return lines.map((line) => fillText(line, {}));
}
