import type { Screen, Sign } from "../model/screen.ts";
import type { Anchor, Role, Target } from "../model/target.ts";
import { keysOf } from "./name-keys.ts";
import { remember } from "./remember.ts";
import { addTo } from "./tree.ts";

/** Every name looked for in one pass, so that the page is read once and most of it is left alone. */
export interface WantedNames {
  /** Keys of whole texts (anchors of role `text`). */
  readonly texts: ReadonlySet<string>;
  /** Of these, and of beginnings of texts, by their first letters. */
  readonly textsByPiece: ReadonlyMap<string, readonly string[]>;
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
  const all = gather(
    new Set([
      ...messages,
      ...screens.flatMap(anchorsOfScreen),
      ...targets.flatMap((target) => [target, ...(target.within ?? []), ...(target.near ?? [])]),
    ]),
  );
  return {
    ...all,
    occursIn: (text, roles) => occurs(text, roles, all),
    accepts: (key) => all.rolesOf.has(key) || all.starts.some((start) => key.startsWith(start)),
  };
});

/** The anchors of a sign: itself, or its several. */
export function anchorsOf(sign: Sign): readonly Anchor[] {
  return "anyOf" in sign ? sign.anyOf : [sign];
}

function anchorsOfScreen(screen: Screen): readonly Anchor[] {
  return [...screen.must, ...(screen.should ?? []), ...(screen.mustNot ?? [])].flatMap(anchorsOf);
}

interface Gathered {
  readonly texts: Set<string>;
  readonly textsByPiece: Map<string, string[]>;
  /** Names that controls are known by, each with its roles. */
  readonly rolesOf: Map<string, Role[]>;
  /** Beginnings of such names. */
  readonly starts: string[];
  /** Names by their first letters. */
  readonly byPiece: Map<string, string[]>;
}

function gather(described: ReadonlySet<Anchor | Target>): Gathered {
  const all: Gathered = {
    texts: new Set(),
    textsByPiece: new Map(),
    rolesOf: new Map(),
    starts: [],
    byPiece: new Map(),
  };
  const textKeys = new Set<string>();
  for (const one of described) {
    const { names, starts } = keysOf(one);
    const keys = [...names, ...starts];
    if (one.role === "text") {
      for (const key of names) all.texts.add(key);
      for (const key of keys) textKeys.add(key);
    } else {
      for (const key of keys) add(key, one.role, all);
      all.starts.push(...starts);
    }
  }
  for (const key of textKeys) addTo(all.textsByPiece, key.slice(0, PIECE), key);
  return all;
}

function add(key: string, role: Role, { rolesOf, byPiece }: Gathered): void {
  if (!rolesOf.has(key)) addTo(byPiece, key.slice(0, PIECE), key);
  addTo(rolesOf, key, role);
}

function occurs(text: string, roles: readonly Role[], { rolesOf, byPiece }: Gathered): boolean {
  const isAt = (at: number, letters: number): boolean =>
    byPiece
      .get(text.slice(at, at + letters))
      ?.some((name) => text.startsWith(name, at) && rolesOf.get(name)?.some((role) => roles.includes(role))) === true;
  // A name of two letters (« OK ») ends before a third.
  let isFound = isAt(0, 2);
  for (let at = 0; at < Math.min(text.length, LONGEST_LEAD) && !isFound; at += 1) isFound = isAt(at, PIECE);
  return isFound;
}

/** Letters by which names and texts are told apart first. No beginning of a text has fewer (tests/data/site.test.ts). */
export const PIECE = 3;
/** What may stand before a name in a control's text (the word of an icon, « champ obligatoire »), in letters. */
const LONGEST_LEAD = 40;
