import { nameKey } from "./normalise-name.ts";
import type { WantedNames } from "./wanted-names.ts";

/** Where wanted texts are, by key; not all of them show. */
export interface FoundTexts {
  readonly equal: ReadonlyMap<string, ReadonlySet<Element>>;
  readonly starting: ReadonlyMap<string, ReadonlySet<Element>>;
}

export interface TextSearch extends FoundTexts {
  /** Told every text node of the page, one by one. */
  readonly look: (text: Node) => void;
}

const LONGEST = 600;
/** How many elements up one sentence may be split over (`<b>`, `<span>`). */
const REACH = 5;

/** Looks for all wanted texts at once: whole texts and beginnings of texts. No text is kept. */
export function searchTexts({ texts, textStarts }: WantedNames): TextSearch {
  const all = [...texts, ...textStarts];
  const placesOf = (keys: Iterable<string>): Map<string, Set<Element>> =>
    new Map([...keys].map((key) => [key, new Set()]));
  const equal = placesOf(texts);
  const starting = placesOf(textStarts);
  const beginning = beginningOf(all);
  const look = (text: Node): void => {
    const parent = text.parentElement;
    const words = text.nodeValue ?? "";
    if (parent === null || !beginning.test(words)) return;
    let key = nameKey(words.slice(0, LONGEST));
    let element: Element | null = parent;
    for (let up = 0; up < REACH && element !== null && key !== ""; up += 1) {
      equal.get(key)?.add(element);
      let goesOn = false;
      for (const one of all) {
        if (one[0] !== key[0]) continue; // most of them: cheaper than to compare
        if (key.startsWith(one)) starting.get(one)?.add(element);
        goesOn ||= one.length > key.length && one.startsWith(key);
      }
      if (!goesOn) return;
      // They may be the first of several texts in the same element.
      if (up > 0 || text.nextSibling === null) element = element.parentElement;
      const whole: string | null = element?.textContent ?? null;
      if (whole === null || whole.length > LONGEST) return;
      key = nameKey(whole);
    }
  };
  return { equal, starting, look };
}

/**
 * Whether a text may begin as one of these keys does: a cheap no for most, without normalising. Three letters are
 * compared; where one of the first three is no plain letter, only normalising can judge.
 */
function beginningOf(keys: readonly string[]): RegExp {
  const all = new Set(keys.map((key) => key.slice(0, 3)));
  const letters = [...all].filter((three) => /^[a-z]+$/.test(three)).sort();
  return new RegExp(`^\\s*(?=\\S)(?:.{0,2}(?:[^a-z]|$)|${letters.join("|") || "$"})`, "i");
}
