import type { NameContext } from "./accessible-name.ts";
import type { Candidate } from "./candidate.ts";
import type { Collected } from "./collect-elements.ts";
import type { FoundTexts } from "./find-texts.ts";

/** What a page is made of, as far as anything is looked for: its markup and words, not what shows or where. */
export interface PageStructure extends Pick<Collected, "roots" | "closedFrames" | "isStillWhole"> {
  readonly headings: readonly Element[];
  /** What is a dialog, open or not. */
  readonly dialogs: readonly Element[];
  readonly context: NameContext;
  readonly candidates: readonly Candidate[];
  /** Where wanted texts are, whether they show or not. */
  readonly texts: FoundTexts;
}
