/** One line of the table: a figure, and what issue « A good guest » allows. */
export interface Row {
  readonly what: string;
  readonly browser: string;
  readonly value: number;
  readonly unit: string;
  /** The value may be this much at most; absent for a figure that has no bound. */
  readonly bound?: number;
}

export function isOk({ value, bound }: Row): boolean {
  return bound === undefined || value <= bound;
}

/** Smallest value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
