import type { Surveyed } from "../locate/survey-page.ts";
import { isElement } from "../dom/node-kind.ts";

/** The trees that were read, which can be watched. */
export function treesOf({ roots }: Surveyed): readonly (Document | ShadowRoot)[] {
  return roots.filter((root): root is Document | ShadowRoot => !isElement(root));
}
