import type { PictureId } from "./picture.ts";

/** A condition on what the person chose earlier in this guide: one of these, or none of them. */
export type When = { readonly chosen: readonly string[] } | { readonly notChosen: readonly string[] };

interface StepBase<Screen extends string, Text extends string> {
  readonly id: string;
  /** Key of the step's texts (StepText). */
  readonly text: Text;
  /** Screens on which this step is done; `any` for what may come at any time. */
  readonly screens: readonly Screen[] | "any";
  /** Only for people who chose this earlier. */
  readonly when?: When;
  /**
   * `own`: has a number of its own. `same`: goes on under the number before it. `none`: not counted (« Avant de
   * commencer », the cookie banner); on the page it takes the number of the step that it holds up.
   * @default "own"
   */
  readonly numbering?: "own" | "same" | "none";
  /** Left out silently when its target is not showing (a button that only some versions of the site have). */
  readonly ifShowing?: boolean;
  /** Guides for people who are stuck here (« J’ai oublié mon identifiant »); they come back to this step afterwards. */
  readonly forks?: readonly string[];
  /** What shows where to look, off the page (on the carte Vitale, on the telephone). */
  readonly picture?: PictureId;
  /** A password or a code is due: the card carries the protecting note (R71). */
  readonly secret?: "password" | "code";
}

/** One act of the person. Which event ends the step follows from `type`; never a typed value, never a clock. */
export type Step<Screen extends string = string, Target extends string = string, Text extends string = string> =
  /** Nothing to point at; ends with « Continuer ». */
  | (StepBase<Screen, Text> & { readonly type: "read" })
  /** Done before the guide can show anything (going to the site): counted, and passed from the start. */
  | (StepBase<Screen, Text> & { readonly type: "arrive" })
  /** Press a control; ends when it is pressed, or with another screen. */
  | (StepBase<Screen, Text> & { readonly type: "press"; readonly target: Target })
  /** Type in a field; ends when focus leaves it for another place of the page, or with « Continuer ». */
  | (StepBase<Screen, Text> & { readonly type: "type"; readonly target: Target })
  /** Take one of several; ends when one is pressed. The choice is remembered for `when`. */
  | (StepBase<Screen, Text> & { readonly type: "choose"; readonly targets: readonly Target[] })
  /**
   * The guide is done when one of its screens is recognised; with `any`, when the step before it was ended: where the
   * site is not known any further.
   */
  | (StepBase<Screen, Text> & { readonly type: "end" });

/**
 * What a guide was checked against: public documents of several kinds, one kind of them (the official app's source, a
 * hand-made copy of the site, the official deck, the official FAQ), or the live site by a person who followed it.
 */
export type CheckedAs = "evidence" | "official-app-2025" | "faq-2025" | "copy-2023" | "deck-2021" | "live-site";

/** A task of a person, as steps that cite screens, targets and texts by name. Plain data: survives JSON unchanged. */
export interface Guide<Screen extends string = string, Target extends string = string, Text extends string = string> {
  readonly id: string;
  readonly minutes: number;
  /** Everyday words by which a person may search for it. */
  readonly words: readonly string[];
  /** When it was last checked, `2026-11-22`. */
  readonly checkedOn: string;
  /** Against what it was checked; `live-site` once a person has followed it there to its end. The card says which. */
  readonly checkedAs: CheckedAs;
  readonly steps: readonly Step<Screen, Target, Text>[];
}
