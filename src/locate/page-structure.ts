import type { Role } from "../model/target.ts";
import type { NameContext } from "./accessible-name.ts";
import type { Collected } from "./collect-elements.ts";
import type { FoundTexts } from "./find-texts.ts";
import type { WantedNames } from "./wanted-names.ts";

/** An element that may be a target or an anchor. */
export interface Candidate {
  readonly element: Element;
  readonly roles: readonly Role[];
  /** Whether a wanted name occurs in its texts at all; the costly names are only computed then. */
  readonly mayBeNamed: boolean;
}

/** What a page is made of, as far as anything is looked for: its markup and words, not what shows or where. */
export interface PageStructure extends Pick<Collected, "roots" | "closedFrames" | "isStillWhole"> {
  /** What was looked for. */
  readonly wanted: WantedNames;
  readonly headings: readonly Element[];
  /** What is a dialog, open or not. */
  readonly dialogs: readonly Element[];
  readonly context: NameContext;
  readonly candidates: readonly Candidate[];
  /** Where wanted texts are, whether they show or not. */
  readonly texts: FoundTexts;
}
