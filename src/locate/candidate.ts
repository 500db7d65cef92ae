import type { DeclaredKind } from "./field-kind.ts";
import type { Role } from "../model/target.ts";

/** An element that may be a target or an anchor. */
export interface Candidate {
  readonly element: Element;
  readonly roles: readonly Role[];
  /** Whether a wanted name occurs in its texts at all; the costly names are only computed then. */
  readonly mayBeNamed: boolean;
  /** Whether it may be one box of a row for one-character boxes. */
  readonly mayBeBox: boolean;
  /** What its markup says of its kind, once that was asked. */
  kind?: DeclaredKind;
}
