import type { GuideEntry } from "../guide-entry.ts";

/** Words that say nothing about which guide is meant. */
const EMPTY_WORDS = new Set(
  "a ai au aux avec ce ces comment d dans de des du elle en est et faire faut il j je l la le les leur m ma me mes mon n ne nous on ou par pas peux pour puis qu que qui quoi s sa se ses son suis sur t te un une veut veux voir voudrais votre vos vous y".split(
    " ",
  ),
);

/**
 * The guides that answer a few typed words, best first; all of them, in their own order, for an empty query. Bears
 * capitals, missing accents, unfinished words and small slips of the fingers (R78).
 */
export function rankGuides(guides: readonly GuideEntry[], query: string): readonly GuideEntry[] {
  const asked = tellingWords(query);
  if (asked.length === 0) return guides;
  const indexed = guides.map((guide) => ({ guide, words: splitWords([guide.title, ...guide.words].join(" ")) }));
  const shared = new Map<string, number>();
  for (const { words } of indexed) for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1);

  return indexed
    .map(({ guide, words }) => ({
      guide,
      score: asked.reduce((sum, word) => sum + bestLikeness(word, words, shared), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ guide }) => guide);
}

/** The best likeness to one of the guide's words; a word that many guides share counts for less. */
function bestLikeness(asked: string, words: ReadonlySet<string>, shared: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const word of words) best = Math.max(best, likeness(asked, word) / (shared.get(word) ?? 1));
  return best;
}

/** 1 for the same word, less for a beginning, less again for a slip, 0 for another word. */
function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length >= 3 && word.startsWith(asked)) return 0.8;
  const allowed = asked.length <= 3 ? 0 : asked.length <= 6 ? 1 : 2;
  const slips = countSlips(asked, word, allowed);
  return slips === undefined ? 0 : 0.7 - 0.15 * slips;
}

/** Letters added, left out, replaced or swapped between two words; undefined when more than `allowed`. */
function countSlips(a: string, b: string, allowed: number): number | undefined {
  if (Math.abs(a.length - b.length) > allowed) return undefined;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  const slips = at(last, b.length);
  return slips <= allowed ? slips : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function tellingWords(text: string): readonly string[] {
  const words = [...splitWords(text)];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function splitWords(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").toLowerCase();
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
}
