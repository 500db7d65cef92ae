/** What one suite measured. */
export interface SuiteResult {
  /** Rows of its table. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** Bounds that do not hold, in words; empty when all do. */
  readonly failed: readonly string[];
  /** What is written to `.output/bench/locator-<suite>.json` beside the rows. */
  readonly details: Readonly<Record<string, unknown>>;
}

export type Suite = () => Promise<SuiteResult>;
