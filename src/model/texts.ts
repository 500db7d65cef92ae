import type { CardWords } from "./drawing.ts";
import type { CheckedAs } from "./guide.ts";
import type { PictureId } from "./picture.ts";
import type { Language } from "./settings.ts";
import type { HiddenReason } from "./target.ts";

/**
 * Texts of one step. In a sentence, `{target}` is the site's own label, filled from the site data, so that the pointer
 * and the words cannot disagree.
 */
export interface StepText {
  /** What to do now: at most two sentences (R25). */
  readonly say: readonly string[];
  /** What helps to do it, smaller, below. */
  readonly more?: readonly string[];
  /** The step's line in « Les étapes ». */
  readonly list: string;
  /** Where to look when the target is not found. */
  readonly where?: readonly string[];
  /** Of an end that is not the one hoped for, instead of « C’est fini ». */
  readonly heading?: string;
}

/** A hard word, explained in place (R27). */
export interface TermText {
  /** The word as one would look it up: « carte Vitale ». */
  readonly word: string;
  /** The forms in which sentences have it, lower case: « mot de passe », « mots de passe ». */
  readonly forms: readonly string[];
  /** What it is, in one to three short sentences. */
  readonly meaning: readonly string[];
}

export interface GuideText {
  readonly title: string;
}

/** What the card says in each situation. `{target}`, `{n}`, `{total}`, `{screen}`, `{count}` are filled. */
export interface SituationTexts {
  readonly stepOf: string;
  readonly beforeStart: string;
  /** Over what is not counted and comes on the way: a page of the site in between. */
  readonly beforeGoingOn: string;
  readonly finished: string;
  readonly praise: string;
  readonly looking: readonly string[];
  readonly missing: Readonly<Record<"control" | "field", readonly string[]>>;
  readonly ambiguous: Readonly<Record<"control" | "field", readonly string[]>>;
  readonly hidden: Readonly<Record<Exclude<HiddenReason, "list-open">, readonly string[]>>;
  /** A press that the site has not answered, or in words that are not known: beside the instruction. */
  readonly notTaken: readonly string[];
  readonly elsewhere: readonly string[];
  readonly elsewhereMore: readonly string[];
  readonly unknown: readonly string[];
  readonly unknownMore: readonly string[];
  readonly earlierScreen: readonly string[];
  readonly earlierScreenMore: readonly string[];
  /** At the end of a guide that another one led to; `{guide}` is the other's title. */
  readonly comeBack: readonly string[];
  readonly paused: string;
  /** With help « hint »: beside the instruction, while nothing is shown on the page. */
  readonly hint: readonly string[];
  /** With help « on request »: instead of the instruction. `{n}` is the step’s number. */
  readonly onRequest: readonly string[];
  /** « Est-ce que je suis au bon endroit ? » in one sentence, by where the person is (R30). */
  readonly rightPlace: Readonly<Record<"here" | "other" | "unknown" | "signedOut" | "looking", string>>;
  readonly secret: Readonly<Record<"password" | "code", readonly string[]>>;
  readonly notSeeing: readonly string[];
  readonly humanHelp: readonly string[];
}

/** What the card says when the site shows one of its messages: what happened, and the one thing to do now. */
export interface MessageText {
  readonly say: readonly string[];
  readonly more?: readonly string[];
}

export interface HelpTexts {
  readonly question: string;
  readonly answer: readonly string[];
}

/** All that a guide needs in one language and one wording. A missing key does not compile. */
export interface Texts<
  GuideId extends string = string,
  StepKey extends string = string,
  ScreenId extends string = string,
  MessageId extends string = string,
  TermId extends string = string,
> {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  /** Said under everything while no speaker of the language has read the texts: « traduction non relue par un locuteur ». */
  readonly unreviewed?: string;
  readonly words: CardWords;
  readonly situations: SituationTexts;
  readonly help: Readonly<Record<"checkedAs" | "rightPlace" | "scam", HelpTexts>>;
  /** The answer to « Ce guide a-t-il été vérifié ? » for what the guide was checked against. */
  readonly checkedAs: Readonly<Record<CheckedAs, readonly string[]>>;
  readonly screens: Readonly<Record<ScreenId, string>>;
  readonly guides: Readonly<Record<GuideId, GuideText>>;
  readonly steps: Readonly<Record<StepKey, StepText>>;
  readonly messages: Readonly<Record<MessageId, MessageText>>;
  readonly glossary: Readonly<Record<TermId, TermText>>;
  /** What each label of the site means, by target: shown beside it, as the label itself stays French (R54). */
  readonly meanings: Readonly<Record<string, string>>;
  /** What a picture shows, for who does not see it. */
  readonly pictures: Readonly<Record<PictureId, string>>;
}
