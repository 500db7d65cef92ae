import type { Role } from "../model/target.ts";
import type { NameContext } from "./accessible-name.ts";
import type { DeclaredKind } from "./field-kind.ts";
import type { Dialogs } from "./find-dialogs.ts";
import type { Geometry } from "./geometry.ts";
import type { Names } from "./names-of.ts";
import type { SearchRoot } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";

/** An element that may be a target or an anchor. */
export interface Candidate {
  readonly element: Element;
  readonly roles: readonly Role[];
  /** Whether a wanted name occurs in its texts at all; the costly names are only computed then. */
  readonly mayBeNamed: boolean;
}

/** Boxes of one character each that are one field for the person: a code in six boxes. */
export interface BoxGroup {
  readonly boxes: readonly Element[];
  /** Keys of the names of the whole: legend, group label, words above. */
  readonly names: ReadonlySet<string>;
}

/**
 * What one pass reads of the page, shared by all screens and targets (build-page-index.ts). Answers are remembered for
 * the pass and thrown away with it: no text of the page outlives it.
 */
export interface PageIndex {
  readonly roots: readonly SearchRoot[];
  /** What may be a target, a heading, a region or a dialog. */
  readonly notable: readonly Element[];
  readonly candidates: readonly Candidate[];
  readonly dialogs: Dialogs;
  readonly geometry: Geometry;
  readonly context: NameContext;
  readonly wanted: WantedNames;
  /** Frames of another origin, which may hold what is looked for. */
  readonly closedFrames: readonly Element[];
  candidatesOf(role: Role): readonly Candidate[];
  /** Of these, the ones that have a wanted name in their texts or whose markup tells what kind of field they are. */
  tellingOf(role: Role): readonly Candidate[];
  /** None when no wanted name occurs in its texts. */
  namesOf(candidate: Candidate): Names;
  /** All of them, wanted or not: what is proven by its kind may still have a name that speaks against it. */
  allNamesOf(candidate: Candidate): Names;
  kindOf(element: Element): DeclaredKind;
  readonly boxGroups: readonly BoxGroup[];
  isRendered(element: Element): boolean;
}
