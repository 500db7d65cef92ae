import { HEADING_TAGS, INTERACTIVE_MARKS, INTERACTIVE_TAGS } from "./stands-for.ts";
import type { Steps } from "./steps.ts";
import { OVERLAY_TAG } from "../dom/overlay-tag.ts";
import type { SearchRoot } from "./tree.ts";

/** What one walk over the page keeps of it. Lists are in document order, tree by tree. */
export interface Collected {
  /** The root asked for, then every shadow root and same-origin frame document in it. */
  readonly roots: readonly SearchRoot[];
  /** Frames of other origins: they cannot be read, and may hold what is looked for. */
  readonly closedFrames: readonly Element[];
  /** What may be a target, a heading or a dialog. */
  readonly notable: readonly Element[];
  readonly labelElements: readonly Element[];
  /** The shadow tree of an element, closed ones included that could be opened. */
  readonly shadowOf: (host: Element) => ShadowRoot | null;
  /** Whether behind each frame and custom element there is still the tree that was there, or none: no record tells. */
  readonly isStillWhole: () => boolean;
}

type Opener = ((host: Element) => ShadowRoot | null) | undefined;

const NOTABLE_TAGS = new Set(`${INTERACTIVE_TAGS},${HEADING_TAGS},dialog`.split(","));
/** What is in them is no part of the page, or typed in by the person. */
const NOT_ENTERED = new Set(["script", "style", "template", "noscript", "textarea", "option"]);
/** Nodes looked at between two places to stop. */
const CHUNK = 200;

/**
 * Every tree that belongs to what the person sees under `root`, what is notable in it and its texts, in one walk and in
 * steps: a `querySelectorAll` of a large page would be a step that cannot be cut. Open shadow roots are always entered,
 * closed ones when the caller can open them (an extension can), same-origin frames too. What the page does between two
 * steps neither ends the walk nor makes it keep an element twice.
 * @param openClosedRoot asked only for custom elements, whose root may be closed
 * @param onText told every text node
 */
export function* collectSteps(
  root: SearchRoot,
  openClosedRoot: Opener,
  onText: (text: Node) => void,
): Steps<Collected> {
  const roots: SearchRoot[] = [root];
  const notable = new Set<Element>();
  const labelElements: Element[] = [];
  const closedFrames: Element[] = [];
  /** What has a tree of its own behind it, or may come to have one. */
  const doors = new Map<Element, SearchRoot | null>();
  const open = (element: Element): void => {
    const tree = treeBehind(element, openClosedRoot);
    if (tree) roots.push(tree);
    else if (isFrame(element)) closedFrames.push(element);
    if (tree !== undefined) doors.set(element, tree);
  };
  /** Nodes still to be looked at, the next one last. */
  const ahead: Node[] = [];
  const enter = (parent: Node): void => {
    for (let child = parent.lastChild; child !== null; child = child.previousSibling) ahead.push(child);
  };
  const look = (element: Element): void => {
    const tag = element.localName;
    if (tag === OVERLAY_TAG) return; // never read
    open(element);
    if (tag === "label") labelElements.push(element);
    if (NOTABLE_TAGS.has(tag) || element.matches(INTERACTIVE_MARKS)) notable.add(element);
    if (!NOT_ENTERED.has(tag)) enter(element);
  };
  if (root.nodeType === Node.ELEMENT_NODE) open(root as Element); // told by its node type
  let seen = 0;
  for (const tree of roots) {
    enter(tree);
    for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
      if (seen++ % CHUNK === 0) yield;
      if (node.nodeType === Node.TEXT_NODE) onText(node);
      else if (node.nodeType === Node.ELEMENT_NODE) look(node as Element); // told by its node type
    }
  }
  return {
    roots,
    closedFrames,
    notable: [...notable],
    labelElements,
    shadowOf: (host) => (isFrame(host) ? null : ((doors.get(host) ?? null) as ShadowRoot | null)), // no frame, so no document
    isStillWhole: () => [...doors].every(([element, tree]) => treeBehind(element, openClosedRoot) === tree),
  };
}

function isFrame({ localName }: Element): boolean {
  return localName === "iframe" || localName === "frame";
}

/** Null where there may come to be one, undefined where none is expected. */
function treeBehind(element: Element, openClosedRoot: Opener): SearchRoot | null | undefined {
  if (isFrame(element)) return (element as HTMLIFrameElement).contentDocument; // `frame` has the same property
  if (!element.localName.includes("-")) return element.shadowRoot ?? undefined;
  return element.shadowRoot ?? openClosedRoot?.(element) ?? null;
}
