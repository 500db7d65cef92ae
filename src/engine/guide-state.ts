import type { Facts } from "../model/facts.ts";
import type { Guide } from "../model/guide.ts";
import type { Progress } from "../model/progress.ts";

/** Where a person is in a guide. Plain data; the step itself is always derived (position.ts). */
export interface GuideState {
  readonly mode: "running" | "paused" | "done";
  /** The screen known last: an unknown page in between does not make one start over. */
  readonly screen?: string;
  /** Steps ended on this screen since it came up. */
  readonly passed: readonly string[];
  /** Steps that may come at any time and were ended once (« Avant de commencer »). */
  readonly passedOnce: readonly string[];
  /** Targets taken in `choose` steps. */
  readonly chosen: readonly string[];
  /** A step asked for by name: « Étape précédente », or the field that focus went into. */
  readonly asked?: string;
  /** The step that the last act ended: « C’est fait. » */
  readonly ended?: string;
  /** The step that the person asked to be shown, with less help than full. */
  readonly shown?: string;
  /** The guide that this one was taken from, to come back to. */
  readonly cameFrom?: Progress["cameFrom"];
  readonly facts: Facts;
}

const NOTHING_SEEN: Facts = { screen: { status: "unknown" }, targets: {}, messages: [], settled: false };

/** The state of a guide that was just picked, or picked up again with what was stored of it. */
export function startGuide(guide: Guide, stored?: Progress): GuideState {
  const arrived = guide.steps.filter((step) => step.type === "arrive").map((step) => step.id);
  return {
    mode: stored?.paused === true ? "paused" : "running",
    passed: [],
    passedOnce: [...new Set([...arrived, ...(stored?.passedOnce ?? [])])],
    chosen: stored?.chosen ?? [],
    ...(stored?.cameFrom === undefined ? {} : { cameFrom: stored.cameFrom }),
    facts: NOTHING_SEEN,
  };
}
