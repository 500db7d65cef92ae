import { numberSteps } from "../../engine/numbering.ts";
import { targetsOf } from "../../engine/position.ts";
import { stepText } from "../../engine/step-text-of.ts";
import { fillText } from "../../engine/step-text.ts";
import { interruptions } from "../../guides/interruptions.ts";
import type { Sentence } from "../../model/drawing.ts";
import type { Guide, Step } from "../../model/guide.ts";
import { conditionOf } from "./condition-of.ts";
import { labelsOf } from "./labels-of.ts";
import type { OutlineData } from "./outline-data.ts";

/** One card of a guide, outside the page: where it is done, by whom, and all that it says. */
export interface OutlineStep {
  readonly id: string;
  readonly type: Step["type"];
  /** The number that the card carries for those who see this step; absent on what is not counted. */
  readonly number?: number;
  /** It goes on under the number before. */
  readonly isSame: boolean;
  /** « Vous êtes ici : la page d’accueil du site »; absent on what is done anywhere. */
  readonly place?: string;
  /** « si vous avez choisi « Par SMS » »; absent on what everybody does. */
  readonly condition?: Sentence;
  /** Of the end: « C’est fini ». */
  readonly heading?: string;
  readonly say: readonly Sentence[];
  readonly more: readonly Sentence[];
  readonly where: readonly Sentence[];
  /** The protecting note, where a password or a code is due (R71). */
  readonly note: readonly string[];
  /** Titles of the guides for people who are stuck here. */
  readonly forks: readonly string[];
}

/** A guide as a list of cards, in order. */
export interface GuideOutline {
  readonly steps: readonly OutlineStep[];
  /** What may come in between, at any step. */
  readonly between: readonly OutlineStep[];
}

/** More places than these are not named one by one. */
const MOST_PLACES = 3;

/** All the cards of a guide with the site's own labels filled in. Pure; for paper, and for who checks it by reading. */
export function outlineGuide(guide: Guide, data: OutlineData): GuideOutline {
  const between = new Set(interruptions.map(({ id }) => id));
  // Having arrived, for those who come another way, is nothing that one does.
  const told = guide.steps.filter(({ type, when }) => type !== "arrive" || when === undefined);
  return {
    steps: told.filter(({ id }) => !between.has(id)).map((step) => outlineStep(step, guide, data)),
    between: told.filter(({ id }) => between.has(id)).map((step) => outlineStep(step, guide, data)),
  };
}

function outlineStep(step: Step, guide: Guide, data: OutlineData): OutlineStep {
  const { site, texts } = data;
  const text = stepText(texts, step);
  const filled = labelsOf(targetsOf(step), site, texts);
  const fill = (lines: readonly string[] = []): readonly Sentence[] => lines.map((line) => fillText(line, filled));
  const number = numberOf(step, guide);
  const place = placeOf(step, data);
  const condition = conditionOf(step, guide, data);
  return {
    id: step.id,
    type: step.type,
    isSame: step.numbering === "same",
    ...(number !== undefined && { number }),
    ...(place !== undefined && { place }),
    ...(condition !== undefined && { condition }),
    ...(step.type === "end" && { heading: text.heading ?? texts.situations.finished }),
    say: fill(text.say),
    more: fill(text.more),
    where: fill(text.where),
    note: step.secret === undefined ? [] : texts.situations.secret[step.secret],
    forks: (step.forks ?? []).map((fork) => texts.guides[fork]?.title ?? fork),
  };
}

function numberOf(step: Step, guide: Guide): number | undefined {
  const chosen = step.when !== undefined && "chosen" in step.when ? step.when.chosen : [];
  return step.numbering === "same" ? undefined : numberSteps(guide, { chosen }).numberOf(step);
}

function placeOf({ screens }: Step, { site, texts, words }: OutlineData): string | undefined {
  if (screens === "any") return undefined;
  const keys = screens.map((id) => site.screens.find((screen) => screen.id === id)?.title ?? "");
  const titles = [...new Set(keys.map((key) => texts.screens[key] ?? key))];
  const [first = ""] = titles;
  const named = titles.length > MOST_PLACES ? [first, words.nearby] : titles;
  const list = new Intl.ListFormat(texts.lang, { type: "disjunction" }).format(named);
  return fillText(words.place, { values: { screens: list } })
    .map(({ text }) => text)
    .join("");
}
