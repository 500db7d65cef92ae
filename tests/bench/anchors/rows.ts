import { costRows } from "./cost-rows.ts";
import { guestRows } from "./guest-rows.ts";
import { inputRows } from "./input-rows.ts";
import type { Scene } from "./scene.ts";
import { targetRows } from "./target-rows.ts";

/** What one run of a row gave. */
export interface Outcome {
  /** Absent where a row is only a figure. */
  readonly passed?: boolean;
  /** The figure, in the row's unit. */
  readonly value?: number | undefined;
  /** What happened, in a few words. */
  readonly words?: string;
  /** Figures of the lines in `also` of the row. */
  readonly also?: Readonly<Record<string, number>>;
}

/** A line of the table. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
}

/** One behaviour. */
export interface Row extends Line {
  /** Lines whose figures come from the same runs. */
  readonly also?: readonly Line[];
  /** A time or a cost: nothing else runs meanwhile. */
  readonly alone?: boolean;
  /** In a window that has shown nothing before. */
  readonly fresh?: boolean;
  /** Whether it can only be measured in Chromium. */
  readonly chromiumOnly?: boolean;
  /** Runs in a browser that asks for less motion. */
  readonly lessMotion?: boolean;
  readonly run: (scene: Scene) => Promise<Outcome>;
}

export const rows: readonly Row[] = [...targetRows, ...inputRows, ...guestRows, ...costRows];
