import type { Guide } from "../model/guide.ts";
import type { Progress } from "../model/progress.ts";
import type { GuideState } from "./guide-state.ts";

/** What is stored of a state. @param shown the step as the card said it, for the popup to repeat */
export function progressOf(
  guide: Guide,
  state: GuideState,
  shown: { readonly heading: string; readonly number?: number },
): Progress {
  return {
    version: 1,
    guideId: guide.id,
    passedOnce: state.passedOnce,
    chosen: state.chosen,
    paused: state.mode === "paused",
    heading: shown.heading,
    ...(shown.number === undefined ? {} : { number: shown.number }),
    ...(state.cameFrom === undefined ? {} : { cameFrom: state.cameFrom }),
  };
}

/** The progress of a guide that was just picked. */
export function newProgress(guideId: string): Progress {
  return { version: 1, guideId, passedOnce: [], chosen: [], paused: false, heading: "" };
}

/** The progress of a guide that a step of another one leads to. From a rescue of a rescue one comes back to the first. */
export function forkProgress(guideId: string, from: Progress): Progress {
  const { guideId: fromId, passedOnce, chosen } = from;
  return { ...newProgress(guideId), cameFrom: from.cameFrom ?? { guideId: fromId, passedOnce, chosen } };
}

/** The progress with which one comes back; `undefined` when the guide was picked for itself. */
export function returnProgress({ cameFrom }: Progress): Progress | undefined {
  return cameFrom === undefined ? undefined : { ...newProgress(cameFrom.guideId), ...cameFrom };
}

/** Reads back what was stored. Anything damaged or of another version is nothing: one starts clean (never throws). */
export function readProgress(stored: unknown): Progress | undefined {
  if (!isRecord(stored)) return undefined;
  const { version, paused, heading, number, cameFrom, gaveUp } = stored;
  const place = readPlace(stored);
  if (version !== 1 || place === undefined || typeof paused !== "boolean" || typeof heading !== "string")
    return undefined;
  const from = cameFrom === undefined ? undefined : readPlace(cameFrom);
  if (cameFrom !== undefined && from === undefined) return undefined;
  return {
    version,
    ...place,
    paused,
    heading,
    ...(typeof number === "number" ? { number } : {}),
    ...(gaveUp === true ? { gaveUp } : {}),
    ...(from === undefined ? {} : { cameFrom: from }),
  };
}

function readPlace(stored: unknown): Progress["cameFrom"] {
  if (!isRecord(stored)) return undefined;
  const { guideId, passedOnce, chosen } = stored;
  if (typeof guideId !== "string" || !isListOfIds(passedOnce) || !isListOfIds(chosen)) return undefined;
  return { guideId, passedOnce, chosen };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isListOfIds(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length <= 200 && value.every((one) => typeof one === "string" && one.length <= 100)
  );
}
