import type { Role } from "../model/target.ts";
import type { DeclaredKind } from "./field-kind.ts";
import type { Dialogs } from "./find-dialogs.ts";
import type { Geometry } from "./geometry.ts";
import type { Names } from "./names-of.ts";
import type { Candidate } from "./candidate.ts";
import type { PageStructure } from "./page-structure.ts";

/** Boxes of one character each that are one field for the person: a code in six boxes. */
export interface BoxGroup {
  readonly boxes: readonly Element[];
  /** Keys of the names of the whole: legend, group label, words above. */
  readonly names: ReadonlySet<string>;
}

/**
 * What one pass knows of the page, shared by all screens and targets (build-page-index.ts). What shows and how things are
 * named is remembered for the pass and thrown away with it; no text of the page is kept.
 */
export interface PageIndex extends Omit<PageStructure, "dialogs"> {
  readonly dialogs: Dialogs;
  readonly geometry: Geometry;
  candidatesOf(role: Role): readonly Candidate[];
  /** Of these, the ones that have a wanted name in their texts or whose markup tells what kind of field they are. */
  tellingOf(role: Role): readonly Candidate[];
  /** None when no wanted name occurs in its texts. */
  namesOf(candidate: Candidate): Names;
  /** All of them, wanted or not: what is proven by its kind may still have a name that speaks against it. */
  allNamesOf(candidate: Candidate): Names;
  kindOf(candidate: Candidate): DeclaredKind;
  readonly boxGroups: readonly BoxGroup[];
  isRendered(element: Element): boolean;
}
