import { type Label, type Labelable, readLabel } from "./label-index.ts";
import { HEADING, HEADING_TAGS, INTERACTIVE_MARKS, INTERACTIVE_TAGS } from "./stands-for.ts";
import type { TextSearch } from "./find-texts.ts";
import type { Steps } from "./steps.ts";
import type { Candidate } from "./candidate.ts";
import { OVERLAY_TAG } from "../dom/overlay-tag.ts";
import type { SearchRoot } from "./tree.ts";
import { isElement, isText } from "../dom/node-kind.ts";

/** What may be a target, a heading or a dialog. */
export interface Notable extends Labelable {
  readonly isHeading: boolean;
  /** Whether it may be a dialog: whether it is open is asked at each look. */
  readonly isDialog: boolean;
  /** The labels of its part of the page. */
  readonly labelTags: readonly Label[];
  /** What was found out about it, to last as long as nothing in its part changes; null for no candidate. */
  candidate?: Candidate | null;
  /** Whether it takes its name from another element, or stands in a tree of its own. The same lasts as long. */
  isLinked?: boolean;
}

/** What is of interest in a piece of the page, in document order. */
export interface Part {
  readonly notable: readonly Notable[];
  readonly labelTags: readonly Label[];
  /** What has a tree of its own behind it, or may come to have one. */
  readonly doors: readonly Element[];
  /** Texts in which something wanted begins. */
  readonly texts: readonly Node[];
}

const NOTHING: Part = { notable: [], labelTags: [], doors: [], texts: [] };

/** Parts by the element, or the text outside such an element, that they are all of. */
export type Parts = WeakMap<Node, Part>;

/** What one walk over the page keeps of it. Lists are in document order, tree by tree. */
export interface Collected {
  /** The root asked for, then every shadow root and same-origin frame document in it. */
  readonly roots: readonly SearchRoot[];
  /** Frames of other origins: they cannot be read, and may hold what is looked for. */
  readonly closedFrames: readonly Element[];
  readonly notable: ReadonlyMap<Element, Notable>;
  readonly labelTags: readonly Label[];
  /** The shadow tree of an element, closed ones included that could be opened. */
  readonly shadowOf: (host: Element) => ShadowRoot | null;
  /** Whether behind each frame and custom element there is still the tree that was there, or none: no record tells. */
  readonly isStillWhole: () => boolean;
}

type Opener = ((host: Element) => ShadowRoot | null) | undefined;

const DIALOG = "dialog,[role*=dialog],[aria-modal]";
const NOTABLE_TAGS = new Set(`${INTERACTIVE_TAGS},${HEADING_TAGS},dialog`.split(","));
/** Nodes looked at between two places to stop. */
const CHUNK = 100;
/** Elements inside one that is read at once, and remembered as a part. */
const MOST_IN_PART = 100;

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
  openClosedRoot: Opener,
  texts: TextSearch,
  partsOf: (tree: SearchRoot) => Parts,
): Steps<Collected> {
  const roots: SearchRoot[] = [root];
  const notable = new Map<Element, Notable>();
  const labelTags: Label[] = [];
  const closedFrames: Element[] = [];
  const doors = new Map<Element, SearchRoot | null>();
  const open = (element: Element): void => {
    const tree = treeBehind(element, openClosedRoot);
    if (tree) roots.push(tree);
    else if (isFrame(element)) closedFrames.push(element);
    doors.set(element, tree);
  };
  const add = (part: Part): void => {
    for (const one of part.notable) notable.set(one.element, one);
    labelTags.push(...part.labelTags);
    part.doors.forEach(open);
  };
  if (isElement(root) && isDoor(root)) open(root);
  let seen = 0;
  for (const tree of roots) {
    const parts = partsOf(tree);
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
        const inner = node.getElementsByTagName("*");
        if (inner[MOST_IN_PART] === undefined) {
          const part = readPart([node, ...inner], textsIn(node).filter(texts.look), tree);
          parts.set(node, part);
          seen += inner.length;
          add(part);
        } else {
          add(readPart([node], [], tree));
          enter(node, ahead);
        }
      } else if (isText(node)) parts.set(node, texts.look(node) ? { ...NOTHING, texts: [node] } : NOTHING);
    }
  }
  return {
    roots,
    closedFrames,
    notable,
    labelTags,
    shadowOf(host) {
      const tree = doors.get(host) ?? null;
      return tree !== null && "host" in tree ? tree : null;
    },
    isStillWhole: () => [...doors].every(([element, tree]) => treeBehind(element, openClosedRoot) === tree),
  };
}

/** Asks each element as little as it can: in Firefox every answer to an extension passes a wall. */
function readPart(elements: readonly Element[], texts: readonly Node[], tree: SearchRoot): Part {
  const notable: Notable[] = [];
  const labelTags: Label[] = [];
  const doors: Element[] = [];
  for (const element of elements) {
    const { localName } = element;
    if (localName === "label") labelTags.push(readLabel(element, tree));
    if (NOTABLE_TAGS.has(localName) || element.matches(INTERACTIVE_MARKS)) {
      notable.push({
        element,
        tree,
        labelTags,
        isHeading: element.matches(HEADING),
        isDialog: element.matches(DIALOG),
      });
    }
    if (isDoor(element)) doors.push(element);
  }
  return { notable, labelTags, doors, texts };
}

function textsIn(element: Element): readonly Node[] {
  const texts: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4); // texts
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text);
  return texts;
}

/** Whether an element has a tree of its own behind it, or may come to have one. */
function isDoor(element: Element): boolean {
  const { localName } = element;
  if (localName === OVERLAY_TAG) return false; // never read
  const mayBecomeHost = localName.includes("-") || (localName === "div" && !element.firstChild);
  return mayBecomeHost || isFrame(element) || !!element.shadowRoot;
}

/** Puts the children of a node ahead. */
function enter(parent: Node, ahead: Node[]): void {
  for (let child = parent.lastChild; child !== null; child = child.previousSibling) ahead.push(child);
}

function isFrame({ localName }: Element): boolean {
  return localName === "iframe";
}

/** The tree behind a door; null when there is none yet, or none that can be read. */
function treeBehind(door: Element, openClosedRoot: Opener): SearchRoot | null {
  if (isFrame(door)) return (door as HTMLIFrameElement).contentDocument; // told by its tag
  return door.shadowRoot ?? (door.localName.includes("-") ? (openClosedRoot?.(door) ?? null) : null);
}
