import type { Look, Tool } from "./drawing.ts";
import type { Guide } from "./guide.ts";
import type { PictureNode } from "./picture.ts";
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
  /** The signs of all screens. Most are shared by many: each is sent, and made ready to be compared, once. */
  readonly signs: readonly Sign[];
  /** The targets that the guide's steps cite. */
  readonly targets: readonly Target[];
  readonly messages: readonly Omit<SiteMessage, "evidence">[];
  /** The guide that a screen belongs to, for those screens on which this guide's forks begin. */
  readonly forkScreens: Readonly<Record<string, string>>;
  readonly texts: Texts;
  /** Hard words of each step, by the key of its text. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** The pictures that the guide's steps cite. */
  readonly pictures: Readonly<Record<string, PictureNode>>;
  readonly look: Look;
  readonly tools: readonly Tool[];
  readonly settings: Pick<Settings, "help" | "voiceRate" | "readsSteps">;
  /** The style sheet of what is drawn. */
  readonly styles: string;
  /** Names of the screens by id, for « Ce guide continue sur … ». */
  readonly screenTitles: Readonly<Record<string, string>>;
  /** The screens that say that the site has signed the person out. */
  readonly signedOutScreens: readonly string[];
}

/** A screen whose signs are places in the bundle's list. */
export type BundledScreen = Omit<Screen, "must" | "should" | "mustNot"> & {
  readonly must: readonly number[];
  readonly should: readonly number[];
  readonly mustNot: readonly number[];
};
