import type { FoundScreen } from "../model/screen.ts";
import type { Anchor, Located } from "../model/target.ts";
import { indexSteps } from "./build-page-index.ts";
import { decideScreen } from "./decide-screen.ts";
import { decideTarget } from "./decide-target.ts";
import { anchorFinder } from "./find-anchor.ts";
import type { LocateOptions } from "./options.ts";
import { finish, type Steps } from "./steps.ts";
import type { SearchRoot } from "./tree.ts";
import { wantedNames, type Wanted } from "./wanted-names.ts";

/** A sentence of the site that is recognised by its words. */
export interface WantedMessage extends Anchor {
  readonly id: string;
}

const NO_MESSAGES: readonly WantedMessage[] = [];

export interface Survey extends Wanted {
  /** @default none */
  readonly messages?: readonly WantedMessage[];
  readonly url: string | URL;
}

export interface Surveyed {
  readonly screen: FoundScreen;
  /** By target id, one for each target asked for. */
  readonly located: ReadonlyMap<string, Located>;
  /** By id of each message that shows: where it stands. */
  readonly messages: ReadonlyMap<string, readonly Element[]>;
  /** Every tree that was read, so that a watcher need not look for them again. */
  readonly roots: readonly SearchRoot[];
}

/**
 * Which screen is open and where each target is, in one reading of the page. Targets are looked for on the whole page; when a dialog blocks it, in the dialog.
 */
export function surveyPage(root: SearchRoot, survey: Survey, options: LocateOptions = {}): Surveyed {
  return finish(surveySteps(root, survey, options));
}

/** The same in steps: on a large page one pass would be felt, so a session lets the page have its turn between them. */
export function* surveySteps(root: SearchRoot, survey: Survey, options: LocateOptions = {}): Steps<Surveyed> {
  const { screens, targets, messages = NO_MESSAGES, url } = survey;
  const index = yield* indexSteps(root, wantedNames(survey), options);
  const find = anchorFinder(index);
  const screen = yield* decideScreen(index, screens, url, find);
  const located = new Map<string, Located>();
  for (const target of targets) {
    located.set(target.id, decideTarget(index, target, find));
    yield;
  }
  const showing = new Map(messages.map((message) => [message.id, find(message)] as const).filter(([, all]) => all[0]));
  return { screen, located, messages: showing, roots: index.roots };
}
