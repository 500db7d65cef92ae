import type { GuideBundle } from "../model/bundle.ts";
import type { Drawing, Sentence } from "../model/drawing.ts";
import type { Texts } from "../model/texts.ts";
import type { GuideState } from "./guide-state.ts";
import { labelsOf } from "./labels-of.ts";
import { screenIdOf, screenOf, stepOf, type Position } from "./position.ts";
import { stepText } from "./step-text-of.ts";
import { fillText } from "./step-text.ts";

const PLACE = {
  "on-step": "here",
  looking: "looking",
  "other-screen": "other",
  "unknown-screen": "unknown",
  "asked-elsewhere": "other",
} as const satisfies Record<Position["type"], keyof Texts["situations"]["rightPlace"]>;

/** The help of this guide; « Est-ce que je suis au bon endroit ? » begins with a sentence on where the person is (R30). */
export function helpOf(data: GuideBundle, state: GuideState, position: Position): Drawing["help"] {
  const at = screenIdOf(state.facts) ?? "";
  const where = data.signedOutScreens.includes(at) ? "signedOut" : PLACE[position.type];
  const title = data.screenTitles[where === "here" ? at : screenOf(stepOf(position))];
  const values = { screen: title ?? data.fixed.guideTitle };
  const place = fillText(data.texts.situations.rightPlace[where], { values });
  return data.fixed.help.map((entry) =>
    entry.id === "rightPlace" ? { ...entry, answer: [place, ...entry.answer] } : entry,
  );
}

/** « Je ne vois pas cela »: where to look for this step, then what always helps. */
export function notSeeingOf(data: GuideBundle, state: GuideState, position: Position): readonly Sentence[] {
  const always = data.texts.situations.notSeeing.map((line) => fillText(line, {}));
  if (position.type !== "on-step") return always;
  const labels = labelsOf(data, state, position.step);
  const where = stepText(data.texts, position.step).where ?? [];
  return [...where.map((line) => fillText(line, labels)), ...always];
}
