import type { Step } from "../model/guide.ts";
import type { CardTexts } from "../model/bundle.ts";
import type { StepText } from "../model/texts.ts";

/** The texts of a step. @throws when the data lack them, which their test shows first */
export function stepText(texts: CardTexts, step: Step): StepText {
  const text = texts.steps[step.text];
  if (text === undefined) throw new Error(`no text « ${step.text} » in ${texts.lang}`);
  return text;
}

/** The title of a guide. @throws when the data lack it */
export function guideTitle(texts: CardTexts, id: string): string {
  const text = texts.guides[id];
  if (text === undefined) throw new Error(`no title for guide « ${id} » in ${texts.lang}`);
  return text.title;
}
