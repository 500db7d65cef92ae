import type { FoundScreen } from "./screen.ts";
import type { HiddenReason } from "./target.ts";

/** What one look at the page says of a target; the element itself stays with the shell. */
export type TargetFact =
  | { readonly status: "found"; readonly name: string }
  | { readonly status: "hidden"; readonly reason: HiddenReason; readonly name: string }
  | { readonly status: "ambiguous"; readonly count: number; readonly name: string }
  | { readonly status: "missing" };

/** A message of the site that shows. */
export interface MessageFact {
  readonly id: string;
  /** The steps of this screen are to be done again from the first. */
  readonly restarts: boolean;
}

/** What one look at the page says. */
export interface Facts {
  readonly screen: FoundScreen;
  readonly targets: Readonly<Record<string, TargetFact>>;
  readonly messages: readonly MessageFact[];
  /** Whether the answer has stood still long enough to say « not there » (R35). */
  readonly settled: boolean;
}
