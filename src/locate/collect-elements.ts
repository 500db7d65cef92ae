import { HEADING_TAGS, INTERACTIVE_MARKS, INTERACTIVE_TAGS, REGION_TAGS } from "./stands-for.ts";
import { eachInSteps, type Steps } from "./steps.ts";
import { OVERLAY_TAG, type SearchRoot } from "./tree.ts";

/** What one walk over the page keeps of it. Lists are in document order, tree by tree. */
export interface Collected {
  /** The root asked for, then every shadow root and same-origin frame document in it. */
  readonly roots: readonly SearchRoot[];
  /** Frames of other origins that are there but cannot be read. */
  readonly closedFrames: readonly Element[];
  /** What may be a target, a heading, a region or a dialog. */
  readonly notable: readonly Element[];
  readonly labelElements: readonly Element[];
}

const NOTABLE_TAGS = new Set(`${INTERACTIVE_TAGS},${HEADING_TAGS},${REGION_TAGS}`.split(","));

/**
 * Every tree that belongs to what the person sees under `root`, and what is notable in it, in steps: one walk over the
 * elements, since each `querySelectorAll` of a large page would be a step that cannot be cut. Open shadow roots are always
 * entered, closed ones when the caller can open them (an extension can), same-origin frames too. Our own overlay is never
 * entered.
 * @param openClosedRoot asked only for custom elements, whose root may be closed
 */
export function* collectSteps(
  root: SearchRoot,
  openClosedRoot?: (host: Element) => ShadowRoot | null,
): Steps<Collected> {
  const roots: SearchRoot[] = [root];
  const closedFrames: Element[] = [];
  const notable: Element[] = [];
  const labelElements: Element[] = [];
  const enter = (element: Element, tag: string): void => {
    const shadow = element.shadowRoot ?? (tag.includes("-") ? openClosedRoot?.(element) : null);
    if (shadow) roots.push(shadow);
    if (tag !== "iframe" && tag !== "frame") return;
    const inner = (element as HTMLIFrameElement).contentDocument; // `frame` has the same property
    if (inner === null) closedFrames.push(element);
    else roots.push(inner);
  };
  if (root.nodeType === Node.ELEMENT_NODE) enter(root as Element, (root as Element).localName); // told by its node type
  for (const tree of roots) {
    yield* eachInSteps(tree.querySelectorAll("*"), (element) => {
      const tag = element.localName;
      if (tag !== OVERLAY_TAG) enter(element, tag);
      if (tag === "label") labelElements.push(element);
      if (NOTABLE_TAGS.has(tag) || element.matches(INTERACTIVE_MARKS)) notable.push(element);
    });
  }
  return { roots, closedFrames, notable, labelElements };
}
