import { isDoor, isFrame, treeBehind, type Opener } from "./doors.ts";
import type { TextSearch } from "./find-texts.ts";
import { gatherPiece, NOTHING, type Notable, onceLarge, type Part, readPart } from "./read-part.ts";
import type { Steps } from "./steps.ts";
import type { SearchRoot } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";
import { isElement, isText } from "../dom/node-kind.ts";

/** Parts by the element, or the text outside such an element, that they are all of. */
export type Parts = WeakMap<Node, Part>;

/** What one walk over the page keeps of it. Lists are in document order, tree by tree. */
export interface Collected {
  /** The root asked for, then every shadow root and same-origin frame document in it. */
  readonly roots: readonly SearchRoot[];
  /** Frames of other origins: they cannot be read, and may hold what is looked for. */
  readonly closedFrames: readonly Element[];
  readonly notable: ReadonlyMap<Element, Notable>;
  /** Labels whose control is not in the same part, each with its tree. */
  readonly strays: readonly (readonly [label: Element, tree: SearchRoot])[];
  /** The shadow tree of an element, closed ones included that could be opened. */
  readonly shadowOf: (host: Element) => ShadowRoot | null;
  /** Whether behind each frame and custom element there is still the tree that was there, or none: no record tells. */
  readonly isStillWhole: () => boolean;
}

/** Nodes looked at between two places to stop. */
const CHUNK = 100;

/**
 * Every tree that belongs to what the person sees under `root`, what is notable in it and its texts, in one walk and in
 * steps: a `querySelectorAll` of a large page would be a step that cannot be cut. Open shadow roots are always entered,
 * closed ones when the caller can open them (an extension can), same-origin frames too. What the page does between two
 * steps neither ends the walk nor makes it keep an element twice.
 * @param openClosedRoot asked only for custom elements, whose root may be closed
 * @param texts told every text node in which something wanted begins
 * @param partsOf what is known of a tree from walks before
 */
export function* collectSteps(
  root: SearchRoot,
  wanted: WantedNames,
  {
    openClosedRoot,
    texts,
    partsOf,
  }: { readonly openClosedRoot: Opener; readonly texts: TextSearch; readonly partsOf: (tree: SearchRoot) => Parts },
): Steps<Collected> {
  const roots: SearchRoot[] = [root];
  const notable = new Map<Element, Notable>();
  const strays: (readonly [Element, SearchRoot])[] = [];
  const closedFrames: Element[] = [];
  const doors = new Map<Element, SearchRoot | null>();
  const open = (element: Element): void => {
    const tree = treeBehind(element, openClosedRoot);
    if (tree) roots.push(tree);
    else if (isFrame(element.localName)) closedFrames.push(element);
    doors.set(element, tree);
  };
  if (isElement(root) && isDoor(root, root.localName)) open(root);
  let seen = 0;
  for (const tree of roots) {
    const parts = partsOf(tree);
    const how = { wanted, isOuter: tree === root };
    const add = (part: Part): void => {
      for (const one of part.notable) notable.set(one.element, one);
      for (const label of part.strays) strays.push([label, tree]);
      part.doors.forEach(open);
    };
    const keep = (node: Node, part: Part): void => {
      // What the page moved since the last step may have left the tree, or be in what is, or will be, a part.
      for (let up = node.parentNode; up !== tree; up = up.parentNode) if (up === null || !onceLarge.has(up)) return;
      parts.set(node, part);
    };
    /** Nodes still to be looked at, the next one last. */
    const ahead: Node[] = [];
    enter(tree, ahead);
    for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
      if (seen++ > CHUNK) {
        seen = 0;
        yield;
      }
      const known = parts.get(node);
      if (known === NOTHING) continue;
      if (known !== undefined) {
        known.texts.forEach(texts.look);
        add(known);
      } else if (isElement(node)) {
        const piece = gatherPiece(node);
        const part = readPart(piece, piece.texts.filter(texts.look), how);
        seen += piece.size;
        add(part);
        if (piece.isWhole) keep(node, part);
        else enter(node, ahead);
      } else if (isText(node)) keep(node, texts.look(node) ? { ...NOTHING, texts: [node] } : NOTHING);
    }
  }
  return {
    roots,
    closedFrames,
    notable,
    strays,
    shadowOf(host) {
      const tree = doors.get(host) ?? null;
      return tree !== null && "host" in tree ? tree : null;
    },
    isStillWhole: () => [...doors].every(([element, tree]) => treeBehind(element, openClosedRoot) === tree),
  };
}

/** Puts the children of a node ahead. */
function enter(parent: Node, ahead: Node[]): void {
  for (let child = parent.lastChild; child !== null; child = child.previousSibling) ahead.push(child);
}
