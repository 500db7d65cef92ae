/** A guide as the popup and the practice site list it. */
export interface GuideEntry {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Everyday words that find it, beside those of its title. */
  readonly words: readonly string[];
}
