import type { GuideBundle } from "../model/bundle.ts";
import type { Screen, Sign } from "../model/screen.ts";

/** The bundle's screens, each sign one object wherever it is used. */
export function screensOf({ screens, signs }: GuideBundle): readonly Screen[] {
  const at = (places: readonly number[]): readonly Sign[] => places.flatMap((place) => signs[place] ?? []);
  return screens.map((screen) => ({
    ...screen,
    must: at(screen.must),
    should: at(screen.should),
    mustNot: at(screen.mustNot),
  }));
}
