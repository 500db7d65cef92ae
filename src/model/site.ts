import type { Evidence } from "./evidence.ts";
import type { Screen } from "./screen.ts";
import type { Target } from "./target.ts";

/** A sentence that the site itself shows. Recognised by its words, never by `role="alert"` (AN23). */
export interface SiteMessage {
  readonly id: string;
  readonly role: "text";
  /** The sentences, exact after normalisation, and the beginnings of those that go on with data. */
  readonly names: readonly string[];
  readonly namesStart?: readonly string[];
  /** After this message the steps of the screen are to be done again from the first. @default false */
  readonly restarts?: boolean;
  readonly evidence: readonly Evidence[];
}

export interface SiteScreen extends Screen {
  /** Key of the screen's name in the texts, for « Ce guide continue sur la page … ». */
  readonly title: string;
  /** Path by which it is usually reached, a hint for people, never a proof. */
  readonly path?: string;
  /** It says that the site has signed the person out. */
  readonly signedOut?: true;
  readonly evidence: readonly Evidence[];
}

export interface SiteTarget extends Target {
  readonly evidence: readonly Evidence[];
}

/** Everything known of the site, as plain data that survive JSON. */
export interface Site {
  readonly screens: readonly SiteScreen[];
  readonly targets: readonly SiteTarget[];
  readonly messages: readonly SiteMessage[];
}
