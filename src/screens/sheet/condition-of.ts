import { targetsOf } from "../../engine/position.ts";
import type { Part, Sentence } from "../../model/drawing.ts";
import type { Guide, Step } from "../../model/guide.ts";
import { labelParts } from "./labels-of.ts";
import type { OutlineData } from "./outline-data.ts";

/** Who does a step: « si le site le montre et si vous avez choisi « Par SMS » »; nothing when everybody does. */
export function conditionOf(step: Step, guide: Guide, data: OutlineData): Sentence | undefined {
  const { words, texts } = data;
  const shown: readonly Sentence[] = step.ifShowing === true ? [[{ type: "words", text: words.ifShowing }]] : [];
  const chosen = step.when === undefined ? [] : [choiceOf(step.when, guide, data)];
  const all = [...shown, ...chosen];
  return all.length === 0 ? undefined : join(all, texts.lang, "conjunction");
}

function choiceOf(when: NonNullable<Step["when"]>, guide: Guide, { site, texts, words }: OutlineData): Sentence {
  const targets = "chosen" in when ? when.chosen : when.notChosen;
  const isPress = guide.steps.some(
    (one) => one.type === "choose" && one.targets.length === 1 && targetsOf(one).some((id) => targets.includes(id)),
  );
  const text =
    "chosen" in when ? (isPress ? words.ifPressed : words.ifChosen) : isPress ? words.ifNotPressed : words.ifNotChosen;
  const [before = "", after = ""] = text.split("{labels}");
  const labels = labelParts(targets, site, texts).map((label): Sentence => [label]);
  return [
    { type: "words", text: before },
    ...join(labels, texts.lang, "disjunction"),
    ...(after === "" ? [] : [{ type: "words", text: after } as const]),
  ];
}

/** « a, b ou c » as the language writes it. */
function join(sentences: readonly Sentence[], language: string, type: "conjunction" | "disjunction"): Sentence {
  const places = sentences.map((_, at) => String(at));
  return new Intl.ListFormat(language, { type })
    .formatToParts(places)
    .flatMap((part): readonly Part[] =>
      part.type === "element" ? (sentences[Number(part.value)] ?? []) : [{ type: "words", text: part.value }],
    );
}
