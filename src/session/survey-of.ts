import type { Survey } from "../locate/survey-page.ts";
import type { GuideBundle } from "../model/bundle.ts";
import type { Sign } from "../model/screen.ts";

/** What a session asks of the page at each look; of the bundle's screens each sign is one object wherever it is used. */
export function surveyOf({ screens, signs, targets, messages }: GuideBundle, document: Document): Survey {
  const at = (places: readonly number[]): readonly Sign[] => places.flatMap((place) => signs[place] ?? []);
  return {
    screens: screens.map((screen) => ({
      ...screen,
      must: at(screen.must),
      should: at(screen.should),
      mustNot: at(screen.mustNot),
    })),
    targets,
    messages,
    get url() {
      return document.location.href;
    },
  };
}
