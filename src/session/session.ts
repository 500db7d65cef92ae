import type { GuideBundle } from "../model/bundle.ts";
import type { CardAct } from "../model/drawing.ts";
import type { Progress } from "../model/progress.ts";

/** What the session asks of the outside. */
export interface SessionPorts {
  /** Keeps the progress, so that the guide goes on after a page load. */
  save(progress: Progress): void;
  /** The guide is over: done or stopped. Called once; nothing is saved after it. */
  ended(): void;
  /** The page took the card away again and again: it is gone for good, and the guide goes on elsewhere (R66). */
  gaveUp(): void;
  /** The person goes to another guide, or comes back from it: this session is replaced by one with this progress. */
  switchGuide(progress: Progress): void;
  /** The person set something on the card: `textSize=125`. Answered by `retell`, as it may be set elsewhere too. */
  set(change: string): void;
  /** Opens a closed shadow root; only an extension can. */
  readonly openClosedRoot?: (host: Element) => ShadowRoot | null;
}

export interface Session {
  /** Does what the person asked for away from the card: in the popup, or by a key of the browser. */
  act(act: CardAct): void;
  /** Says everything anew in other words or another look, at the very same place of the guide. */
  retell(bundle: GuideBundle): void;
}
