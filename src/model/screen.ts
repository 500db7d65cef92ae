import type { Anchor } from "./target.ts";

/** A sign by which one knows a screen: an anchor, or one of several. */
export type Sign = Anchor | { readonly anyOf: readonly Anchor[] };

/**
 * A screen of the site as a person sees it. Recognised when every `must` is there, no `mustNot` is, and at least
 * `atLeast` of `should` are; the path is a veto, never a proof (two screens may share an address).
 */
export interface Screen {
  readonly id: string;
  readonly must: readonly Sign[];
  readonly should?: readonly Sign[];
  /** @default 0 */
  readonly atLeast?: number;
  readonly mustNot?: readonly Sign[];
  /**
   * A heading of the page's own has to show, outside header, footer and menus, other than these (the site's name): for a
   * screen whose signs stand in the header, which shows alone while any page is loading.
   */
  readonly otherHeadingThan?: readonly string[];
  /** Paths (prefixes) where this screen is never shown. */
  readonly neverOn?: readonly string[];
  /** A dialog is a screen of its own: looked for only in the topmost open dialog. @default "page" */
  readonly layer?: "page" | "dialog";
}

/** Which screen is open. `unknown` is a legal answer; `also` names the screens that could not be told apart. */
export type FoundScreen =
  { readonly status: "known"; readonly id: string } | { readonly status: "unknown"; readonly also?: readonly string[] };
