import type { FoundScreen, Screen, Sign } from "../model/screen.ts";
import type { Anchor } from "../model/target.ts";
import type { AnchorFinder } from "./find-anchor.ts";
import { nameKey } from "./normalise-name.ts";
import type { PageIndex } from "./page-index.ts";
import { eachInSteps, type Steps } from "./steps.ts";
import { closestAcross, holds } from "../dom/drawn-tree.ts";
import { LANDMARK } from "./tree.ts";
import { anchorsOf } from "./wanted-names.ts";

/** Which part of the page may hold a sign. */
type Layer = (element: Element) => boolean;

/** Parts that all pages share. A class says it only where there is no better word: many footers are plain boxes. */
const SHARED = `${LANDMARK},a,button,[class*=footer],[class*=Footer],[id*=footer],[id*=Footer]`;

/**
 * The one screen whose signs are all there. The topmost dialog is a screen of its own and wins; the page is judged
 * without what dialogs show. Two screens that both fit are `unknown`, and named.
 */
export function* decideScreen(
  index: PageIndex,
  screens: readonly Screen[],
  url: string | URL,
  find: AnchorFinder,
): Steps<FoundScreen> {
  const { topmost, blocking, showing } = index.dialogs;
  const path = pathOf(url);
  const inDialogs = screens.filter((screen) => screen.layer === "dialog" && !isVetoed(screen, path));
  const inPages = screens.filter((screen) => screen.layer !== "dialog" && !isVetoed(screen, path));
  if (topmost !== null) {
    const inTopmost: Layer = (element) => holds(topmost, element);
    const shown = yield* fitting(inDialogs, inTopmost, index, find);
    if (shown.length > 0) return answer(shown);
    // A whole page drawn as a blocking dialog: its signs are as good there.
    const pages = blocking === null ? [] : yield* fitting(inPages, inTopmost, index, find);
    if (pages.length === 1) return answer(pages);
  }
  const onPage: Layer = (element) => !showing.some((dialog) => holds(dialog, element));
  return answer(yield* fitting(inPages, onPage, index, find));
}

function* fitting(
  screens: readonly Screen[],
  layer: Layer,
  index: PageIndex,
  find: AnchorFinder,
): Steps<readonly Screen[]> {
  const found: Screen[] = [];
  for (const screen of screens) {
    yield;
    if (fits(screen, layer, find) && (yield* ownHeadingSteps(screen, layer, index))) found.push(screen);
  }
  return found;
}

function answer(screens: readonly Screen[]): FoundScreen {
  const [only, second] = screens;
  if (only === undefined) return { status: "unknown" };
  if (second === undefined) return { status: "known", id: only.id };
  return { status: "unknown", also: screens.map((screen) => screen.id) };
}

function fits(screen: Screen, layer: Layer, find: AnchorFinder): boolean {
  const shows = (sign: Sign): boolean => anchorsOf(sign).some((anchor) => isThere(anchor, layer, find));
  if (screen.must.length === 0 && (screen.atLeast ?? 0) === 0) return false;
  if (!screen.must.every(shows) || (screen.mustNot ?? []).some(shows)) return false;
  return (screen.should ?? []).filter(shows).length >= (screen.atLeast ?? 0);
}

function* ownHeadingSteps({ otherHeadingThan }: Screen, layer: Layer, index: PageIndex): Steps<boolean> {
  if (otherHeadingThan === undefined) return true;
  const nothing = ["", ...otherHeadingThan].map(nameKey);
  return yield* eachInSteps(
    index.headings,
    (heading) =>
      !nothing.includes(nameKey(heading.textContent)) &&
      closestAcross(heading, SHARED) === null &&
      index.isRendered(heading) &&
      layer(heading),
  );
}

function isThere(anchor: Anchor, layer: Layer, find: AnchorFinder): boolean {
  return find(anchor).filter(layer).length >= (anchor.count ?? 1);
}

function isVetoed(screen: Screen, path: string): boolean {
  return (screen.neverOn ?? []).some((prefix) => {
    const base = prefix.replace(/\/$/, "");
    return path === base || path === prefix || path.startsWith(`${base}/`);
  });
}

function pathOf(url: string | URL): string {
  try {
    return new URL(url, "https://localhost").pathname;
  } catch {
    // An address that cannot be read vetoes nothing.
    return "/";
  }
}
