import type { TargetId } from "../site/targets.ts";
import type { AllTexts } from "./fr/texts.ts";

/** What a language other than French has to have: every key of the French one, and what each label of the site means. */
export type TranslatedTexts = AllTexts & {
  readonly unreviewed: string;
  readonly meanings: Readonly<Record<TargetId, string>>;
};
