/** A rectangle, in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One step of the tour that every tool is given: an element of the page and the words for it. */
export interface Place {
  readonly selector: string;
  readonly text: string;
}

export interface StartOptions {
  readonly places: readonly Place[];
  /** Every documented option that could help on some row, all at once; else the defaults. */
  readonly best: boolean;
  /** The author looks the element up and hands it over, instead of a selector. */
  readonly asElement: boolean;
  /** For Gommette: the guide that fits the places, as its background sends it. */
  readonly guide?: string | undefined;
}

/** What the benchmark reaches of a tool in the page. One adapter per tool, over its documented API. */
export interface Tool {
  readonly start: (options: StartOptions) => unknown;
  /** Ends it by its API. */
  readonly stop: () => unknown;
  /** What is read and pressed: tooltip or card. */
  readonly bubble: () => Element | null;
  /** What has to stay beside the target: the bubble itself, or its arrow where the bubble stands apart by design. */
  readonly pointer: () => Element | null;
  /** Which step the bubble shows, from 0; -1 when it shows none of them. */
  readonly step: () => number;
  readonly next: () => Element | null;
  /** Where the tool says that the target is; undefined when it draws nothing there. */
  readonly highlight: () => Box | undefined;
  /** The root in which `elementFromPoint` finds the bubble, as that element. */
  readonly host?: () => Element | null;
}

/** What pages of the benchmark do when told, as a site does by itself. */
export interface Site {
  /** The form arrives late. */
  readonly insert: () => void;
  /** A banner of this height comes in above the form. */
  readonly shift: (height: number) => void;
  /** The framework makes the form anew: same look, other nodes; `lower` by so many px. */
  readonly recreate: (lower: number) => void;
  readonly remove: () => void;
  /** The inner scroller moves by so many px. */
  readonly scroll: (by: number) => void;
  /** What the page heard so far. */
  readonly heard: { submit: number; go: number; elsewhere: number };
  frames: number;
}

declare global {
  interface Window {
    tool: Tool;
    site: Site;
    toolError?: string;
  }
}
