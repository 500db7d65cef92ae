import type { Surveyed } from "../locate/survey-page.ts";

/** The trees that were read, which can be watched. */
export function treesOf({ roots }: Surveyed): readonly (Document | ShadowRoot)[] {
  return roots.filter((root) => root.nodeType !== Node.ELEMENT_NODE) as readonly (Document | ShadowRoot)[]; // SearchRoot has no third kind
}
