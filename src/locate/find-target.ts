import type { Located, Target } from "../model/target.ts";
import type { LocateOptions } from "./options.ts";
import { surveyPage } from "./survey-page.ts";
import type { SearchRoot } from "./tree.ts";

/**
 * Where one target is under a root, or why there is no answer. Never a best guess.
 * For several targets of one page use `surveyPage`, which reads the page once.
 * @param root a document, a shadow root or any element; open shadow roots and same-origin frames in it are entered
 */
export function findTarget(root: SearchRoot, target: Target, options: LocateOptions = {}): Located {
  const { located } = surveyPage(root, { screens: [], targets: [target], url: "/" }, options);
  return located.get(target.id) ?? { status: "missing", reason: "no-such-name" };
}
