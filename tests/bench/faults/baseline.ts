import type { Page } from "puppeteer-core";
import { followGuide } from "../../e2e/harness/follower.ts";
import { waitFor } from "../../e2e/harness/wait-for.ts";
import { stepCounter } from "../journeys/follow-journey.ts";
import { isSameView, seePage } from "./page-signature.ts";

/** What an undisturbed run showed: the steps in order, and the page that each was shown on. */
export interface Baseline {
  readonly steps: readonly { readonly id: string; readonly signature: string; readonly url: string }[];
  /** The page on which the guide said that it was done. */
  readonly end: string;
}

export const CHANNEL = /mail|sans photo|oui/i;

/** Follows the running guide to its end and notes which step belongs to which page. */
export async function recordBaseline(page: Page): Promise<Baseline> {
  const steps: Baseline["steps"][number][] = [];
  const count = stepCounter();
  await followGuide(page, {
    prefer: CHANNEL,
    onStep: async (step) => {
      count(step);
      const { id, url: at } = step;
      steps.push({ id, signature: (await seePage(page))?.signature ?? "", url: at });
    },
  });
  // The last page may still be loading when the guide knows it.
  const { signature: end } = await waitFor("the last page", () => seePage(page));
  return { steps, end };
}

/** The steps that the undisturbed run showed on a page; the one asked for at the start counts on none. */
export function stepsOn(signature: string, { steps }: Baseline): readonly string[] {
  return steps.filter((step) => isSameView(step.signature, signature) && step.id !== "avant").map(({ id }) => id);
}
