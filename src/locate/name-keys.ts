import type { Anchor, Target } from "../model/target.ts";
import { nameKey } from "./normalise-name.ts";
import { remember } from "./remember.ts";

export interface Accepted {
  /** The key of the element's name. */
  readonly key: string;
  /** The accepted name, or beginning, as the data have it. */
  readonly name: string;
}

/** The names of an anchor or a target, as keys. */
export interface NameKeys {
  /** Accepted names as the data have them, by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly starts: readonly Accepted[];
  readonly anti: ReadonlySet<string>;
}

/** The data do not change while a guide runs, and hundreds of names would be normalised anew for each pass. */
export const keysOf = remember((described: Anchor | Target): NameKeys => {
  const names = new Map<string, string>();
  for (const name of described.names ?? []) if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  names.delete("");
  const starts = (described.namesStart ?? [])
    .map((name) => ({ key: nameKey(name), name }))
    .filter(({ key }) => key !== "");
  const anti = new Set(("antiNames" in described ? (described.antiNames ?? []) : []).map(nameKey));
  return { names, starts, anti };
});

/** The first of an element's names that the data accept: whole names first, then beginnings. */
export function acceptedAmong(keys: Iterable<string>, { names, starts }: NameKeys): Accepted | null {
  const all = [...keys];
  for (const key of all) {
    const name = names.get(key);
    if (name !== undefined) return { key, name };
  }
  if (starts.length === 0) return null;
  for (const key of all) {
    const start = starts.find((one) => key.startsWith(one.key));
    if (start !== undefined) return { key, name: start.name };
  }
  return null;
}
