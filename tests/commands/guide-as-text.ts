import { numberSteps } from "../../src/engine/numbering.ts";
import { targetsOf } from "../../src/engine/position.ts";
import { fillText, sentenceToString } from "../../src/engine/step-text.ts";
import { interruptions } from "../../src/guides/interruptions.ts";
import type { Guide, Step } from "../../src/model/guide.ts";
import type { Site } from "../../src/model/site.ts";
import type { Texts } from "../../src/model/texts.ts";

const INDENT = "    ";
/** More places than these are not named one by one. */
const MOST_PLACES = 3;

/**
 * The cards of a guide as one text, for people who check it by reading: one step a paragraph, in order, what only some
 * people see indented under its condition, what may come in between at the end. Pure.
 */
export function guideAsText(guide: Guide, site: Site, texts: Texts): string {
  const between = new Set(interruptions.map(({ id }) => id));
  const title = texts.guides[guide.id]?.title ?? guide.id;
  const checked = guide.checkedOn.split("-").reverse().join("/");
  const data = { guide, site, texts };
  return [
    `${title} (${guide.minutes} ${guide.minutes > 1 ? "minutes" : "minute"})`,
    `Relu le ${checked}. ${texts.checkedAs[guide.checkedAs].join(" ")}`,
    ...paragraphs(
      guide.steps.filter(({ id, type, when }) => !between.has(id) && (type !== "arrive" || when === undefined)),
      data,
    ),
    "Ce qui peut arriver en chemin, à toutes les étapes :",
    ...paragraphs(
      guide.steps.filter(({ id }) => between.has(id)),
      data,
    ),
    `De l’aide, à toutes les étapes :\n${texts.situations.humanHelp.join("\n")}`,
  ].join("\n\n");
}

interface Data {
  readonly guide: Guide;
  readonly site: Site;
  readonly texts: Texts;
}

/** The place is said where it changes. */
function paragraphs(steps: readonly Step[], data: Data): readonly string[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    const place = placeOf(step, data);
    const isNew = place !== "" && (before === undefined || placeOf(before, data) !== place);
    return [...(isNew ? [`${place} :`] : []), paragraph(step, data)];
  });
}

function paragraph(step: Step, data: Data): string {
  const { site, texts } = data;
  const text = texts.steps[step.text];
  if (text === undefined) throw new Error(`no text « ${step.text} »`);
  const fill = (line: string): string => sentenceToString(fillText(line, { labels: labelsOf(step, site) }));
  const lines = [
    ...(text.more ?? []).map(fill),
    ...(step.secret === undefined ? [] : [texts.situations.secret[step.secret].join(" ")]),
    ...(text.where === undefined ? [] : [`Si vous ne trouvez pas : ${text.where.map(fill).join(" ")}`]),
    ...(step.forks ?? []).map((fork) => `Bloqué ici ? Le guide « ${texts.guides[fork]?.title ?? fork} » aide.`),
  ];
  const conditions = conditionsOf(step, data);
  const isBranch = conditions.length > 0 || step.numbering === "same";
  const intro = conditions.length === 0 ? [] : [`(${conditions.join(" et ")})`];
  const body = [
    ...intro,
    `${headOf(step, data)}${text.say.map(fill).join(" ")}`,
    ...lines.map((line) => INDENT + line),
  ];
  return body.map((line) => (isBranch ? INDENT : "") + line).join("\n");
}

/** « C’est fini. », or the number that the card carries for those who see this step. */
function headOf(step: Step, { guide, texts }: Data): string {
  if (step.type === "end") return `${texts.steps[step.text]?.heading ?? texts.situations.finished}. `;
  const chosen = step.when !== undefined && "chosen" in step.when ? step.when.chosen : [];
  const number = numberSteps(guide, { chosen }).numberOf(step);
  return number === undefined || step.numbering === "same" ? "" : `${number}. `;
}

function placeOf(step: Step, { site, texts }: Data): string {
  if (step.screens === "any") return "";
  const keys = step.screens.map((id) => site.screens.find((screen) => screen.id === id)?.title ?? "");
  const titles = [...new Set(keys.map((key) => texts.screens[key] ?? key))];
  const [first = ""] = titles;
  const named = titles.length > MOST_PLACES ? [first, "une des pages voisines"] : titles;
  return `${/\bpage\b/u.test(first) ? "Sur" : "Dans"} ${named.join(", ou ")}`;
}

function conditionsOf(step: Step, { guide, site }: Data): readonly string[] {
  const { when } = step;
  const shown = step.ifShowing === true ? ["si le site le montre"] : [];
  if (when === undefined) return shown;
  const targets = "chosen" in when ? when.chosen : when.notChosen;
  const isPress = guide.steps.some((one) => one.type === "choose" && one.targets.length === 1 && isOneOf(one, targets));
  const names = [...new Set(targets.map((id) => firstNameOf(id, site)))].map((name) => `« ${name} »`).join(" ou ");
  const verb = isPress ? "cliqué sur" : "choisi";
  const chosen = "chosen" in when ? `si vous avez ${verb} ${names}` : `si vous n’avez pas encore ${verb} ${names}`;
  return [...shown, chosen];
}

const isOneOf = (step: Step, targets: readonly string[]): boolean => targetsOf(step).some((id) => targets.includes(id));
const firstNameOf = (id: string, site: Site): string => site.targets.find((target) => target.id === id)?.names[0] ?? id;

function labelsOf(step: Step, site: Site): Readonly<Record<string, string>> {
  const [target, other] = [...new Set(targetsOf(step).map((id) => firstNameOf(id, site)))];
  return { ...(target === undefined ? {} : { target }), ...(other === undefined ? {} : { other }) };
}
