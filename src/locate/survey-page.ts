import type { FoundScreen, Screen } from "../model/screen.ts";
import type { Anchor, Located, Target } from "../model/target.ts";
import { indexSteps } from "./build-page-index.ts";
import { decideScreen } from "./decide-screen.ts";
import { decideTarget } from "./decide-target.ts";
import { anchorFinder } from "./find-anchor.ts";
import { textSteps } from "./find-texts.ts";
import type { LocateOptions } from "./options.ts";
import { finish, finishInSlices, type Slicing, type Steps } from "./steps.ts";
import type { SearchRoot } from "./tree.ts";
import { wantedNames } from "./wanted-names.ts";

/** A sentence of the site that is recognised by its words. */
export interface WantedMessage {
  readonly id: string;
  readonly names: readonly string[];
  readonly namesStart?: readonly string[];
}

export interface Survey {
  readonly screens: readonly Screen[];
  readonly targets: readonly Target[];
  /** @default none */
  readonly messages?: readonly WantedMessage[];
  readonly url: string | URL;
}

export interface Surveyed {
  readonly screen: FoundScreen;
  /** By target id, one for each target asked for. */
  readonly located: ReadonlyMap<string, Located>;
  /** Ids of the messages that show. */
  readonly messages: readonly string[];
  /** Every tree that was read, so that a watcher need not look for them again. */
  readonly roots: readonly SearchRoot[];
}

/**
 * Which screen is open and where each target is, in one reading of the page. This is what a session calls after each
 * change. Targets are looked for on the whole page; when a dialog blocks it, in the dialog.
 */
export function surveyPage(root: SearchRoot, survey: Survey, options: LocateOptions = {}): Surveyed {
  return finish(surveySteps(root, survey, options));
}

/**
 * The same in slices, for pages so large (beyond about 10,000 elements) that one pass would be felt.
 * @returns null when the page changed on the way (`slicing.isStale`): what was read no longer holds together
 */
export function surveyPageInSlices(
  root: SearchRoot,
  survey: Survey,
  slicing: Slicing,
  options: LocateOptions = {},
): Promise<Surveyed | null> {
  return finishInSlices(surveySteps(root, survey, options), slicing);
}

function* surveySteps(root: SearchRoot, survey: Survey, options: LocateOptions): Steps<Surveyed> {
  const { screens, targets, messages = [], url } = survey;
  const index = yield* indexSteps(root, wantedNames(screens, targets, messages.map(anchorOf)), options);
  const find = anchorFinder(index, yield* textSteps(index));
  const screen = yield* decideScreen(index, screens, url, find);
  const located = new Map<string, Located>();
  for (const target of targets) {
    located.set(target.id, decideTarget(index, target, find));
    yield;
  }
  const showing = messages.filter((message) => find(anchorOf(message)).length > 0);
  return { screen, located, messages: showing.map(({ id }) => id), roots: index.roots };
}

/** One anchor for each message of the data, so that its names are normalised once. */
const messageAnchors = new WeakMap<WantedMessage, Anchor>();

function anchorOf(message: WantedMessage): Anchor {
  const { names, namesStart } = message;
  const anchor = messageAnchors.get(message) ?? {
    role: "text",
    names,
    ...(namesStart === undefined ? {} : { namesStart }),
  };
  messageAnchors.set(message, anchor);
  return anchor;
}
