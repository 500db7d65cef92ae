import type { Screen, Sign } from "../model/screen.ts";
import type { Anchor, Role, Target } from "../model/target.ts";
import { keysOf } from "./name-keys.ts";
import { remember } from "./remember.ts";
import { addTo } from "./tree.ts";

/** A name that is looked for. */
interface WantedName {
  readonly key: string;
  readonly role: Role;
  /** Whether more may follow. */
  readonly isStart: boolean;
}

/** Names by the first letters of their keys (`pieceOf`). */
type ByPiece = ReadonlyMap<number, readonly WantedName[]>;

/** Every name looked for in one pass, so that the page is read once and most of it is left alone. */
export interface WantedNames {
  /** Of anchors of role `text`. */
  readonly textsByPiece: ByPiece;
  /** Whether a name wanted of one of these roles stands near the start of a text (its key); a cheap no for most. */
  readonly occursIn: (key: string, roles: readonly Role[]) => boolean;
  /** Whether a whole name (its key) is accepted by anything that is looked for. */
  readonly accepts: (key: string) => boolean;
}

/** What is looked for in one pass. */
export interface Wanted {
  readonly screens: readonly Screen[];
  readonly targets: readonly Target[];
  /** Others. @default none */
  readonly messages?: readonly Anchor[];
}

const NO_ANCHORS: readonly Anchor[] = [];

/** Gathered once: a guide asks for the same things at each change of the page. */
export const wantedNames = remember(({ screens, targets, messages = NO_ANCHORS }: Wanted): WantedNames => {
  const described = new Set([
    ...messages,
    ...screens.flatMap(anchorsOfScreen),
    ...targets.flatMap((target) => [target, ...(target.within ?? []), ...(target.near ?? [])]),
  ]);
  const textsByPiece = new Map<number, WantedName[]>();
  const namesByPiece = new Map<number, WantedName[]>();
  for (const one of described) {
    const byPiece = one.role === "text" ? textsByPiece : namesByPiece;
    const { names, starts } = keysOf(one);
    for (const key of names) add({ key, role: one.role, isStart: false }, byPiece);
    for (const key of starts) add({ key, role: one.role, isStart: true }, byPiece);
  }
  return {
    textsByPiece,
    occursIn: (text, roles) => occurs(text, roles, namesByPiece),
    accepts(key) {
      const isIt = (name: WantedName): boolean => (name.isStart ? key.startsWith(name.key) : key === name.key);
      return namesByPiece.get(pieceOf(key))?.some(isIt) === true;
    },
  };
});

/** The anchors of a sign: itself, or its several. */
export function anchorsOf(sign: Sign): readonly Anchor[] {
  return "anyOf" in sign ? sign.anyOf : [sign];
}

function anchorsOfScreen(screen: Screen): readonly Anchor[] {
  return [...screen.must, ...(screen.should ?? []), ...(screen.mustNot ?? [])].flatMap(anchorsOf);
}

function add(name: WantedName, byPiece: Map<number, WantedName[]>): void {
  const { key, role, isStart } = name;
  const piece = pieceOf(key);
  const isKnown = byPiece
    .get(piece)
    ?.some((other) => other.key === key && other.role === role && other.isStart === isStart);
  if (isKnown !== true) addTo(byPiece, piece, name);
}

function occurs(text: string, roles: readonly Role[], byPiece: ByPiece): boolean {
  const isAt = (start: number, piece: number): boolean =>
    byPiece.get(piece)?.some((name) => text.startsWith(name.key, start) && roles.includes(name.role)) === true;
  let isFound = false;
  let piece = 0;
  for (let at = 0; at < Math.min(text.length, LONGEST_LEAD) && !isFound; at++) {
    piece = withLetter(piece, text.charCodeAt(at));
    isFound = isAt(at + 1 - PIECE, piece); // below 0 it counts as 0
  }
  // A name of two letters (« OK ») is shorter than a piece: it may be the first of a text, above, or the last.
  return isFound || (text.length < LONGEST_LEAD && isAt(text.length - 2, piece & 0xffff));
}

/** Letters by which names and texts are told apart first. No beginning of a text has fewer (tests/data/site.test.ts). */
export const PIECE = 3;
/**
 * What may stand before a name in a control's text (the word of an icon, « champ obligatoire ») and the piece that the
 * name begins with, in letters.
 */
const LONGEST_LEAD = 42;

/**
 * The first letters of a key, as a number: to cut them out of each text would make thousands of strings. Letters of other
 * scripts may share one, so that a piece only tells which names to compare.
 */
export function pieceOf(key: string): number {
  let piece = 0;
  for (let at = 0; at < Math.min(key.length, PIECE); at++) piece = withLetter(piece, key.charCodeAt(at));
  return piece;
}

/** A piece moved on by one letter. */
export function withLetter(piece: number, letter: number): number {
  return ((piece << 8) | (letter & 255)) & 0xffffff;
}
