import type { FoundScreen, Screen } from "../model/screen.ts";
import type { LocateOptions } from "./options.ts";
import { surveyPage } from "./survey-page.ts";
import type { SearchRoot } from "./tree.ts";

/**
 * Which of the screens is open under a root. `unknown` is a legal answer.
 * @param url the page's address; its path can only speak against a screen, never for one
 */
export function findScreen(
  root: SearchRoot,
  screens: readonly Screen[],
  url: string | URL,
  options: LocateOptions = {},
): FoundScreen {
  return surveyPage(root, { screens, targets: [], url }, options).screen;
}
