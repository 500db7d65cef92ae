import { composeCard } from "../../../src/engine/compose-card.ts";
import { startGuide } from "../../../src/engine/guide-state.ts";
import { derivePosition, targetsOf } from "../../../src/engine/position.ts";
import { guides } from "../../../src/guides/guides.ts";
import type { GuideBundle } from "../../../src/model/bundle.ts";
import type { Guide, Step } from "../../../src/model/guide.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { loadTexts } from "../../../src/texts/load-texts.ts";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings.ts";
import { bundleOf } from "../../bundle-of.ts";
import type { DrawingSpec } from "./page-script.ts";

/** A card of a guide as the person has set it, its current ring on one element of the page it is drawn over. */
export interface CardSpec {
  readonly name: string;
  readonly drawing: DrawingSpec;
}

/** The card of every step of every guide. */
export async function everyCard(settings: Partial<Settings>, selector: string): Promise<readonly CardSpec[]> {
  const texts = await loadTexts({ ...DEFAULT_SETTINGS, ...settings });
  return guides.flatMap((guide) => {
    const bundle = bundleOf(guide, { texts, settings });
    return guide.steps
      .filter(({ type }) => type !== "arrive")
      .map((step) => ({ name: `${guide.id} ${step.id}`, drawing: drawingOf(bundle, guide, step, selector) }));
  });
}

/** The card of a step on its first screen, with what it asks for found there and all that its choices ask for chosen. */
function drawingOf(bundle: GuideBundle, guide: Guide, step: Step, selector: string): DrawingSpec {
  const before = guide.steps.slice(0, guide.steps.indexOf(step));
  const labels = new Map(bundle.targets.map(({ id, names, namesStart = [] }) => [id, names[0] ?? namesStart[0] ?? id]));
  const found = targetsOf(step).map((id) => [id, { status: "found", name: labels.get(id) ?? id }] as const);
  const state = {
    ...startGuide(guide),
    passedOnce: before.filter(({ screens }) => screens === "any").map(({ id }) => id),
    passed: before.map(({ id }) => id),
    chosen: step.when !== undefined && "chosen" in step.when ? step.when.chosen : [],
    asked: step.id,
    facts: {
      screen:
        step.screens === "any"
          ? ({ status: "unknown" } as const)
          : ({ status: "known", id: step.screens[0] ?? "" } as const),
      targets: Object.fromEntries(found),
      messages: [],
      settled: true,
    },
  };
  const position = derivePosition(guide, state);
  if (position.type !== "on-step" || position.step.id !== step.id)
    throw new Error(`${guide.id}: expected to be on the step « ${step.id} », came ${JSON.stringify(position)}`);
  const card = composeCard(bundle, state);
  // One field of the page stands for all that is asked for.
  const rings = card.rings.filter(({ current }) => current).slice(0, 1);
  return { ...card, voice: "none", rings: rings.map((ring) => ({ ...ring, selectors: [selector] })) };
}
