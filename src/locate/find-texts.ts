import { nameKey } from "./normalise-name.ts";
import { addTo } from "./tree.ts";
import { PIECE, pieceOf, type WantedNames, withLetter } from "./wanted-names.ts";

/** Where wanted texts are, by key, some more than once; not all of them show. */
export interface FoundTexts {
  readonly equal: ReadonlyMap<string, readonly Element[]>;
  readonly starting: ReadonlyMap<string, readonly Element[]>;
}

export interface TextSearch extends FoundTexts {
  /**
   * Told every text node of the page, one by one.
   * @returns whether anything wanted begins in it; if not, it need not be told again as long as its words are the same
   */
  readonly look: (text: Node) => boolean;
}

/** What is in them is no part of the page, or typed in by the person. */
const NOT_OF_PAGE = new Set(["script", "style", "template", "noscript", "textarea", "option"]);
const LONGEST = 600;
/** How many elements up one sentence may be split over (`<b>`, `<span>`). */
const REACH = 5;

/** Looks for all wanted texts at once: whole texts and beginnings of texts. No text is kept. */
export function searchTexts({ textsByPiece }: WantedNames): TextSearch {
  const equal = new Map<string, Element[]>();
  const starting = new Map<string, Element[]>();
  const look = (text: Node): boolean => {
    const words = text.nodeValue ?? "";
    const piece = plainPiece(words);
    if (piece === 0 || (piece !== undefined && !textsByPiece.has(piece))) return false;
    let element = text.parentElement;
    if (element === null || NOT_OF_PAGE.has(element.localName)) return false;
    let begins = false;
    let key = nameKey(words.slice(0, LONGEST));
    for (let up = 0; up < REACH && element !== null && key !== ""; up += 1) {
      let goesOn = false;
      for (const { key: one } of key.length < PIECE
        ? [...textsByPiece.values()].flat()
        : (textsByPiece.get(pieceOf(key)) ?? NONE)) {
        if (key === one) addTo(equal, key, element);
        if (key.startsWith(one)) {
          begins = true;
          addTo(starting, one, element);
        } else goesOn ||= one.startsWith(key);
      }
      begins ||= goesOn;
      if (!goesOn) break;
      // They may be the first of several texts in the same element.
      if (up > 0 || text.nextSibling === null) element = element.parentElement;
      const whole: string | null = element?.textContent ?? null;
      if (whole === null || whole.length > LONGEST) break;
      key = nameKey(whole);
    }
    return begins;
  };
  return { equal, starting, look };
}

const NONE = [] as const;

/** The piece that a text begins with, 0 for a blank one: a cheap no for most. Undefined where only its key can tell. */
function plainPiece(words: string): number | undefined {
  let piece = 0;
  let letters = 0;
  for (let at = 0; at < words.length && letters < PIECE; at++) {
    const code = words.charCodeAt(at);
    const letter = code | 32; // as a small one
    if (letter >= 97 && letter <= 122) {
      piece = withLetter(piece, letter);
      letters++;
    } else if (letters > 0 || code > 32) return undefined;
  }
  return letters === 0 || letters === PIECE ? piece : undefined;
}
