/** The languages in which everything is said. Each has a folder in src/texts. */
export type Language = "fr" | "en" | "ar";

/** `easy`: shorter, one idea, no subordinate clause. French only. */
export type Wording = "usual" | "easy";

export type Theme = "system" | "light" | "dark" | "black-on-yellow";

/** Percent of the usual size (R10). */
export type TextSize = 100 | 125 | 150 | 175 | 200;

/**
 * How much is shown, so that one learns to do without: `full` ring and instruction; `hint` the instruction, the ring
 * when asked; `on-request` both when asked.
 */
export type HelpLevel = "full" | "hint" | "on-request";

/** Speed of the voice; 1 is the voice's own. */
export type VoiceRate = 0.8 | 1 | 1.2;

/** What a person has set; kept on this computer, nothing else is (R64). */
export interface Settings {
  readonly version: 1;
  readonly language: Language;
  readonly wording: Wording;
  readonly textSize: TextSize;
  /** Wide spaces between letters, words and lines (WCAG 1.4.12). */
  readonly spaced: boolean;
  readonly theme: Theme;
  readonly help: HelpLevel;
  readonly voiceRate: VoiceRate;
  /** Each new step is read aloud by itself. */
  readonly readsSteps: boolean;
}
