import { nameKey } from "./normalise-name.ts";
import type { PageIndex } from "./page-index.ts";
import type { Steps } from "./steps.ts";
import { addTo, OVERLAY_TAG } from "./tree.ts";

/** Where wanted texts show, by key. */
export interface FoundTexts {
  readonly equal: ReadonlyMap<string, readonly Element[]>;
  readonly starting: ReadonlyMap<string, readonly Element[]>;
}

const LONGEST = 600;
/** How many elements up one sentence may be split over (`<b>`, `<span>`). */
const REACH = 5;
const SKIPPED = new Set(["script", "style", "template", "noscript", "textarea", "option", OVERLAY_TAG]);
/** Texts looked at between two places to stop. */
const CHUNK = 200;

/** One walk over the page's text for all wanted texts: whole texts and beginnings of texts. No text is kept. */
export function* textSteps(index: PageIndex): Steps<FoundTexts> {
  const { texts, textStarts } = index.wanted;
  const all = [...texts, ...textStarts];
  const equal = new Map<string, Element[]>();
  const starting = new Map<string, Element[]>();
  if (all.length === 0) return { equal, starting };
  const byPair = groupByPair(all);
  const keep = (found: Map<string, Element[]>, key: string, element: Element): void => {
    if (index.isRendered(element) && found.get(key)?.includes(element) !== true) addTo(found, key, element);
  };
  const beginnings = new Set(all.flatMap(beginningsOf));
  const look = (text: Node, parent: Element): void => {
    const words = text.nodeValue ?? "";
    if (!mayBegin(words, beginnings)) return;
    let key = nameKey(words.slice(0, LONGEST));
    let element: Element | null = parent;
    for (let up = 0; up < REACH && element !== null && key !== ""; up += 1) {
      const wanted = key.length < 2 ? all : (byPair.get(key.slice(0, 2)) ?? NONE);
      let goesOn = false;
      for (const one of wanted) {
        if (one === key && texts.has(key)) keep(equal, key, element);
        if (key.startsWith(one) && textStarts.has(one)) keep(starting, one, element);
        goesOn ||= one.length > key.length && one.startsWith(key);
      }
      if (!goesOn) return;
      element = element.parentElement;
      const whole: string | null = element?.textContent ?? null;
      if (whole === null || whole.length > LONGEST) return;
      key = nameKey(whole);
    }
  };
  let seen = 0;
  for (const root of index.roots) {
    const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument; // 9: a document
    const walker = owner?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode() ?? null; node !== null; node = walker?.nextNode() ?? null) {
      seen += 1;
      if (seen % CHUNK === 0) yield;
      const parent = node.parentElement;
      if (parent !== null && !SKIPPED.has(parent.localName)) look(node, parent);
    }
  }
  return { equal, starting };
}

const NONE: readonly string[] = [];

function groupByPair(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byPair = new Map<string, string[]>();
  for (const key of keys) addTo(byPair, key.slice(0, 2), key);
  return byPair;
}

/** How many letters of a beginning are compared before a text is normalised. */
const FIRST_LETTERS = 4;

/** The first letters of a key, one number for each length, as far as they are plain. */
function beginningsOf(key: string): readonly number[] {
  const beginnings: number[] = [];
  let code = 0;
  for (let at = 0; at < FIRST_LETTERS && lowerLetter(key.charCodeAt(at)) !== 0; at += 1) {
    code = code * 128 + lowerLetter(key.charCodeAt(at));
    beginnings.push(code);
  }
  return beginnings;
}

/** Whether a text may begin as a wanted one does: a cheap no for most, without normalising. */
function mayBegin(text: string, beginnings: ReadonlySet<number>): boolean {
  let code = 0;
  let letters = 0;
  for (let at = 0; at < text.length && letters < FIRST_LETTERS; at += 1) {
    const one = text.charCodeAt(at);
    if (one === 32 || one === 10 || one === 9 || one === 13) continue;
    const letter = lowerLetter(one);
    if (letter === 0) return true;
    code = code * 128 + letter;
    if (!beginnings.has(code)) return false;
    letters += 1;
  }
  return letters > 0;
}

/** The plain lower-case letter of a code, 0 for anything else (which only normalising can judge). */
function lowerLetter(code: number): number {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return lower >= 97 && lower <= 122 ? lower : 0;
}
