/**
 * How sure a fact about the site is. `A` official source about the web site, `B` official source on the mobile app or
 * the shared back end, `C` third-party description or hand-made copy, `D` our inference.
 */
export type Confidence = "A" | "B" | "C" | "D";

/** Where a fact about the site comes from. */
export interface Evidence {
  /** Key of a source, listed with its address in src/site/README.md (SEED21, REP23, MOB…). */
  readonly key: string;
  /** When the source was made: `2021`, `2023-07` or `2025-08-27`. */
  readonly date: string;
  readonly confidence: Confidence;
  readonly note?: string;
}
