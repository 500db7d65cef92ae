/**
 * How sure a fact about the site is. `A` the web site itself or an official source about it, `B` official source on the mobile app or
 * the shared back end, `C` third-party description or hand-made copy, `D` our inference.
 */
export type Confidence = "A" | "B" | "C" | "D";

/** Where a fact about the site comes from. */
export interface Evidence {
  /** Key of a source of src/site/sources.ts, which says what it is (SEED21, REP23, MOB…). */
  readonly key: string;
  /** When the source was made, or the site was seen: `2021`, `2023-07` or `2025-08-27`. */
  readonly date: string;
  readonly confidence: Confidence;
  readonly note?: string;
}
