import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface AxeAnswer {
  readonly violations: readonly string[];
  /** What axe could not judge. */
  readonly incomplete: readonly string[];
  readonly contrastPasses: number;
}

/** Puts axe into an open page. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

/**
 * Runs every rule of axe, and the contrast of 7 : 1 (WCAG 1.4.6) and sizes of targets too.
 * @param only the one element to look at, which is part of a page that is not ours
 */
export async function runAxe(page: Page, only?: string): Promise<AxeAnswer> {
  return page.evaluate(async (selector) => {
    const { axe: tool } = window as unknown as { axe: typeof axe }; // put there by injectAxe
    const rules = {
      "color-contrast-enhanced": { enabled: true },
      "target-size": { enabled: true },
      region: { enabled: selector === undefined },
    };
    const where = selector === undefined ? document : { include: [[selector]] };
    const answer = await tool.run(where, { rules, resultTypes: ["violations", "incomplete"] });
    const list = (results: typeof answer.violations) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, any }) => `${id}: ${html.slice(0, 160)} ${JSON.stringify(any.map(({ message }) => message))}`,
        ),
      );
    const contrast = answer.passes.filter(({ id }) => id === "color-contrast-enhanced");
    return {
      violations: list(answer.violations),
      incomplete: list(answer.incomplete),
      contrastPasses: contrast.flatMap(({ nodes }) => nodes).length,
    };
  }, only);
}
