/** What the popup and the rest of the extension say to each other. Implemented in src/extension/guide-control.ts. */

/** Where the current tab is, as the browser reports it (R70). */
export type TabAddress =
  /** A host of the site over https. `origin` is shown in full. */
  | { readonly type: "official"; readonly origin: string }
  | { readonly type: "practice" }
  /** The browser keeps the extension off the site: the right to its pages was taken away, or never given. */
  | { readonly type: "not-allowed" }
  | { readonly type: "other" };

/** The guide of the current tab. */
export interface RunningGuide {
  readonly guideId: string;
  /** The step in words: « Étape 2 sur 9 ». */
  readonly heading: string;
  /** The step's number for the sticker. Absent on steps that are not counted. */
  readonly number?: number;
  readonly paused: boolean;
  /** The steps in words, when the page took the card away again and again: the guide goes on as a list (R66). */
  readonly list?: readonly string[];
}

export interface TabStatus {
  readonly address: TabAddress;
  readonly running?: RunningGuide;
}

export type StartResult =
  /** In a tab of the site that was open. */
  | { readonly status: "started" }
  /** In a new tab of the site. */
  | { readonly status: "opened-site" }
  /** The browser keeps the extension off the site. */
  | { readonly status: "not-allowed" }
  /** `reason` is for developers and never shown to people. */
  | { readonly status: "failed"; readonly reason: string };

/** Pages of the extension that the popup leads to: the practice site, the paper sheets, the settings. */
export type ExtensionPage = "practice" | "sheet" | "options";

/** All that the popup can ask for. Each call is about the current tab; what runs elsewhere is left alone. */
export interface GuideControl {
  readStatus(): Promise<TabStatus>;
  startGuide(guideId: string): Promise<StartResult>;
  stopGuide(): Promise<void>;
  resumeGuide(): Promise<void>;
  /** Has the browser ask the person for the right to the site's pages; only while a press is answered. */
  allowSite(): Promise<void>;
  /** Opens https://www.monespacesante.fr/ in a tab. */
  openSite(): Promise<void>;
  /** Opens another page of the extension in a tab. */
  openPage(page: ExtensionPage): Promise<void>;
  /** `listener` is called, until `signal` aborts, when `readStatus` may answer something else. */
  onStatusChange(listener: () => void, signal: AbortSignal): void;
}
