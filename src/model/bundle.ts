import type { Drawing } from "./drawing.ts";
import type { Guide } from "./guide.ts";
import type { Settings } from "./settings.ts";
import type { SiteMessage } from "./site.ts";
import type { Screen, Sign } from "./screen.ts";
import type { Target } from "./target.ts";
import type { Texts } from "./texts.ts";

/**
 * All that one guide needs, sent to the page's content script when a guide starts, so that pages without a guide carry
 * nothing. Plain data.
 */
export interface GuideBundle {
  readonly guide: Guide;
  readonly screens: readonly BundledScreen[];
  /** The signs of all screens, their names as keys. Most are shared by many: each is sent once. */
  readonly signs: readonly Sign[];
  /** The targets that the guide's steps cite. */
  readonly targets: readonly Target[];
  /** Their names as keys. */
  readonly messages: readonly Omit<SiteMessage, "evidence">[];
  /** The guide that a screen belongs to, for those screens on which this guide's forks begin. */
  readonly forkScreens: Readonly<Record<string, string>>;
  readonly texts: CardTexts;
  /** What is the same on every card of this guide. */
  readonly fixed: FixedCard;
  /** Hard words of each step with their meanings, by the key of its text. */
  readonly terms: Readonly<Record<string, Drawing["terms"]>>;
  /** The pictures that the guide's steps cite, by their id. */
  readonly pictures: Readonly<Record<string, Drawing["picture"]>>;
  readonly settings: Pick<Settings, "help" | "voiceRate" | "readsSteps">;
  readonly styles: string;
  /** Names of the screens by id, for « Ce guide continue sur … ». */
  readonly screenTitles: Readonly<Record<string, string>>;
  /** The screens that say that the site has signed the person out. */
  readonly signedOutScreens: readonly string[];
}

/** The texts that a card is composed of; what is the same on every card is in `fixed`. */
export type CardTexts = Pick<Texts, "lang" | "situations" | "steps" | "guides" | "messages" | "meanings">;

/** The parts of a drawing that do not change while a guide runs in one language. */
export type FixedCard = Pick<
  Drawing,
  | "lang"
  | "dir"
  | "look"
  | "unreviewed"
  | "guideId"
  | "guideTitle"
  | "terms"
  | "canShow"
  | "tools"
  | "help"
  | "humanHelp"
  | "words"
>;

/** A screen whose signs are places in the bundle's list. */
export type BundledScreen = Omit<Screen, "must" | "should" | "mustNot"> & {
  readonly must: readonly number[];
  readonly should: readonly number[];
  readonly mustNot: readonly number[];
};
