/** What is stored of a running guide (R64): ids of steps and of chosen targets, nothing of the page or the person. */
export interface Progress {
  readonly version: 1;
  readonly guideId: string;
  readonly passedOnce: readonly string[];
  readonly chosen: readonly string[];
  readonly paused: boolean;
  /** The guide that this one was taken from (« J’ai oublié mon identifiant »): where one comes back to at its end. */
  readonly cameFrom?: Pick<Progress, "guideId" | "passedOnce" | "chosen">;
  /** The page took the card away again and again: the guide goes on as a list in the popup (R66). */
  readonly gaveUp?: true;
  /** « Étape 2 sur 9 », for the popup. */
  readonly heading: string;
  /** The step's number, when it has one. */
  readonly number?: number;
}
