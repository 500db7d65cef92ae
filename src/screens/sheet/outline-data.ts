import type { Site } from "../../model/site.ts";
import type { Texts } from "../../model/texts.ts";
import type { SheetTexts } from "../../texts/fr/sheet.ts";

/** All that an outline is made of, beside the guide. */
export interface OutlineData {
  readonly site: Site;
  readonly texts: Texts;
  readonly words: SheetTexts;
}
