import type { PictureNode } from "./picture.ts";
import type { Language } from "./settings.ts";

/** A piece of a sentence: our words, or a word of the site: kept in French, shown in « », its meaning beside it (R54). */
export type Part =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "label"; readonly text: string; readonly meaning?: string };
export type Sentence = readonly Part[];

/** The states of the card that tests and style sheets see (`data-state`). */
export type CardState = "pointing" | "reading" | "missing" | "ambiguous" | "elsewhere" | "paused" | "done";

/** A ring to draw: a target that was found. */
export interface RingDrawing {
  readonly targetId: string;
  /** Together their boxes are the ring's box. */
  readonly boxes: readonly Element[];
  readonly number: number;
  readonly current: boolean;
}

export interface ListedStep {
  readonly number: number;
  readonly text: Sentence;
  readonly progress: "done" | "now" | "todo";
}

/** Words of the card's own controls, in the person's language. */
export interface CardWords {
  readonly unofficial: string;
  readonly steps: string;
  readonly stepsTitle: string;
  readonly stepDone: string;
  readonly stepNow: string;
  readonly stepTodo: string;
  readonly continue: string;
  readonly back: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly help: string;
  readonly goToTarget: string;
  readonly searchAgain: string;
  readonly close: string;
  readonly notSeeing: string;
  readonly readAloud: string;
  readonly stopReading: string;
  /** Why there is no « Lire à voix haute »: no voice of this computer speaks the language. */
  readonly noVoice: string;
  /** « A− » and « A+ ». */
  readonly smaller: string;
  readonly larger: string;
  /** Takes the easier wording, and back. */
  readonly easier: string;
  readonly usualWords: string;
  /** Puts the ring of this step on the page, when the person wants to try alone first. */
  readonly showMe: string;
  readonly startAgain: string;
  readonly startAgainAsk: string;
  readonly startAgainYes: string;
  /** « {word} : qu’est-ce que c’est ? » */
  readonly whatIs: string;
}

/** One help answer that opens under its question. */
export interface HelpEntry {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly Sentence[];
  /** A button under the answer. */
  readonly act?: Tool;
}

/** A button that is the same on every card: size of the text, languages, wording. */
export interface Tool {
  readonly press: CardAct;
  readonly text: string;
  /** When it is not the card's own: the name of a language in itself. */
  readonly lang?: Language;
  /** It is there, and has nothing to do now: the text is as large as it gets. */
  readonly isOff?: boolean;
}

/** How everything is drawn: `data-` attributes of its root (assets/styles/tokens.css). */
export type Look = Readonly<Record<"theme" | "scale" | "spaced" | "large", string>>;

/**
 * All that is drawn at one moment: the only thing the overlay is given. Texts are finished sentences; the overlay
 * knows nothing of guides or of the site.
 */
export interface Drawing {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  readonly look: Look;
  /** While no speaker of the language has read the texts. */
  readonly unreviewed?: string;
  readonly guideId: string;
  readonly guideTitle: string;
  readonly stepId: string;
  readonly state: CardState;
  /** The step's number, on the card and on its rings. Absent on steps that are not counted. */
  readonly number?: number;
  /** « Étape 2 sur 9 », « Avant de commencer », « C’est fini ». */
  readonly heading: string;
  /** « C’est fait. » after an act. */
  readonly praise?: Sentence;
  /** What the site's own message means, when it shows one. */
  readonly notice?: readonly Sentence[];
  readonly instruction: readonly Sentence[];
  readonly more: readonly Sentence[];
  /** The protecting note of steps with a password or a code. */
  readonly note?: readonly Sentence[];
  /** Hard words of this step, each explained in place (R27). */
  readonly terms: readonly HelpEntry[];
  readonly picture?: { readonly drawn: PictureNode; readonly text: string };
  /** Something can be shown when it is asked for: « Montrez-moi ». */
  readonly canShow: boolean;
  /** « Lire à voix haute »: no voice, ready, or speaking now. */
  readonly voice: "none" | "ready" | "speaking";
  readonly tools: readonly Tool[];
  readonly rings: readonly RingDrawing[];
  /** The trees of the page that the card keeps clear of: its document and shadow roots. @default the document */
  readonly roots?: readonly (Document | ShadowRoot)[];
  /** Messages of the site that the guide knows and that show: never covered (R6). @default none */
  readonly said?: readonly Element[];
  /** `here`: the yellow button, when the next act is to press it. */
  readonly continue?: "here" | "plain";
  readonly canGoBack: boolean;
  /** Other guides for people who are stuck here; `fork:<guideId>` is the act. */
  readonly forks: readonly { readonly guideId: string; readonly title: string }[];
  readonly list: readonly ListedStep[];
  readonly help: readonly HelpEntry[];
  /** Lines of human help, always last and the same (WCAG 3.2.6, R56). */
  readonly humanHelp: readonly Sentence[];
  /** « Je ne vois pas cela » : what to do when the page differs. */
  readonly notSeeing: readonly Sentence[];
  readonly words: CardWords;
}

/** What a person can press on the card. */
export type CardAct =
  | "continue"
  | "back"
  | "pause"
  | "resume"
  | "stop"
  | "search-again"
  | "go-to-target"
  | "read-aloud"
  | "show-me"
  | "start-again"
  /** To another guide, `fork:<guideId>`. */
  | `fork:${string}`
  /** A setting, `set:<name>=<value>`; the background knows which there are. */
  | `set:${string}`;
