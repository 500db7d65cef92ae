import type { Anchor, Target } from "../model/target.ts";
import { nameKey } from "./normalise-name.ts";
import { remember } from "./remember.ts";

export interface Accepted {
  /** The key of the element's name. */
  readonly key: string;
  /** The accepted name, or beginning, as the data have it. */
  readonly name: string;
}

/** The keys of the names of an anchor or a target, each at the place of its name. */
export interface NameKeys {
  readonly names: readonly string[];
  readonly starts: readonly string[];
  readonly anti: readonly string[];
}

const NONE: readonly string[] = [];
/** Keys have no spaces: a name without a letter is met nowhere. */
const IN_NO_NAME = " ";

/** The data do not change while a guide runs, and hundreds of names would be normalised anew for each pass. */
export const keysOf = remember((described: Anchor | Target): NameKeys => {
  const { names, namesStart, antiNames }: Partial<Target> = described;
  return { names: keysOfAll(names), starts: keysOfAll(namesStart), anti: keysOfAll(antiNames) };
});

/** Short lists are kept as such: of a guide's hundreds of anchors few have more than five names. */
function keysOfAll(names: readonly string[] = NONE): readonly string[] {
  return names.length === 0 ? NONE : names.map((name) => nameKey(name) || IN_NO_NAME);
}

/** The first of an element's names that the data accept: whole names first, then beginnings. */
export function acceptedAmong(keys: Iterable<string>, described: Anchor | Target): Accepted | null {
  const { names, starts } = keysOf(described);
  const all = [...keys];
  for (const key of all) {
    const place = names.indexOf(key);
    if (place >= 0) return { key, name: described.names?.[place] ?? key };
  }
  for (const key of all) {
    const place = starts.findIndex((start) => key.startsWith(start));
    if (place >= 0) return { key, name: described.namesStart?.[place] ?? key };
  }
  return null;
}
