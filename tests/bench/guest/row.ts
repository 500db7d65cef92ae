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
