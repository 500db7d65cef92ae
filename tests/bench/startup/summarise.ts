export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Median and range of the runs, to two decimals. Throws when there is none. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (least === undefined || most === undefined || middle === undefined) throw new Error("there was no run");
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? middle;
  return { median: round((lower + middle) / 2), least: round(least), most: round(most), runs: sorted.length };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
