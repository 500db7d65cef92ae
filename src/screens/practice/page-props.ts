import type { PracticeTexts } from "../../texts/fr/practice.ts";
import type { PracticeAct, PracticeState } from "./practice-state.ts";
import type { Route } from "./routes.ts";

/** What every page of the played site is given. */
export interface PageProps {
  readonly state: PracticeState;
  readonly act: (act: PracticeAct) => void;
  readonly go: (route: Route) => void;
  /** Our own words; those of the site are in site-words.ts. */
  readonly texts: PracticeTexts;
}
