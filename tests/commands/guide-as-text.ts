import { fillPlain, sentenceToString } from "../../src/engine/step-text.ts";
import type { Sentence } from "../../src/model/drawing.ts";
import type { Guide } from "../../src/model/guide.ts";
import type { Site } from "../../src/model/site.ts";
import type { Texts } from "../../src/model/texts.ts";
import { type OutlineStep, outlineGuide } from "../../src/screens/sheet/outline-guide.ts";
import { sheet } from "../../src/texts/fr/sheet.ts";

const INDENT = "    ";

/**
 * The cards of a guide as one text, for people who check it by reading: one step a paragraph, in order, what only some
 * people see indented under its condition, what may come in between at the end. Pure.
 */
export function guideAsText(guide: Guide, site: Site, texts: Texts): string {
  const title = texts.guides[guide.id]?.title ?? guide.id;
  const checked = guide.checkedOn.split("-").reverse().join("/");
  const { steps, between } = outlineGuide(guide, { site, texts, words: sheet });
  return [
    `${title} (${guide.minutes} ${guide.minutes > 1 ? "minutes" : "minute"})`,
    `Ce guide a été relu le ${checked}. ${texts.checkedAs[guide.checkedAs].join(" ")}`,
    ...paragraphs(steps),
    `${sheet.between}\u00a0:`,
    ...paragraphs(between),
    `De l’aide, à toutes les étapes\u00a0:\n${texts.situations.humanHelp.map((line) => fillPlain(line, {})).join("\n")}`,
  ].join("\n\n");
}

/** The place is said where it changes. */
function paragraphs(steps: readonly OutlineStep[]): readonly string[] {
  return steps.flatMap((step, at) => {
    const isNew = step.place !== undefined && step.place !== steps[at - 1]?.place;
    return [...(isNew ? [step.place ?? ""] : []), paragraph(step)];
  });
}

function paragraph({ number, isSame, condition, heading, say, more, note, where, forks }: OutlineStep): string {
  const lines = [
    ...more.map(sentenceToString),
    ...(note.length === 0 ? [] : [note.join(" ")]),
    ...(where.length === 0 ? [] : [`${sheet.notFound} ${asText(where)}`]),
    ...forks.map((fork) => `Bloqué ici\u00a0? Le guide «\u00a0${fork}\u00a0» aide.`),
  ];
  const head = heading !== undefined ? `${heading}. ` : number === undefined ? "" : `${number}. `;
  const body = [
    ...(condition === undefined ? [] : [`(${sentenceToString(condition)})`]),
    `${head}${asText(say)}`,
    ...lines.map((line) => INDENT + line),
  ];
  const isBranch = condition !== undefined || isSame;
  return body.map((line) => (isBranch ? INDENT : "") + line).join("\n");
}

const asText = (sentences: readonly Sentence[]): string => sentences.map(sentenceToString).join(" ");
