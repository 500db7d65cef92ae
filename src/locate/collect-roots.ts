import type { Steps } from "./steps.ts";
import { OVERLAY_TAG, type SearchRoot } from "./tree.ts";

export interface CollectedRoots {
  /** The root asked for, then every shadow root and same-origin frame document in it. */
  readonly roots: readonly SearchRoot[];
  /** Frames of other origins that are there but cannot be read. */
  readonly closedFrames: readonly Element[];
}

type RootOpener = (host: Element) => ShadowRoot | null;
const STAYS_CLOSED: RootOpener = () => null;
/** Elements looked at between two places to stop. */
const CHUNK = 1000;

/**
 * Every tree that belongs to what the person sees under `root`, in steps. Open shadow roots are always entered, closed
 * ones when the caller can open them (an extension can), same-origin frames too. Our own overlay is never entered.
 * @param openClosedRoot asked only for custom elements, whose root may be closed
 */
export function* rootSteps(root: SearchRoot, openClosedRoot: RootOpener = STAYS_CLOSED): Steps<CollectedRoots> {
  const roots: SearchRoot[] = [root];
  const closedFrames: Element[] = [];
  const enter = (element: Element): void => {
    const name = element.localName;
    if (name === OVERLAY_TAG) return;
    const shadow = element.shadowRoot ?? (name.includes("-") ? openClosedRoot(element) : null);
    if (shadow !== null) roots.push(shadow);
    if (name !== "iframe" && name !== "frame") return;
    const inner = (element as HTMLIFrameElement).contentDocument; // `frame` has the same property
    if (inner === null) closedFrames.push(element);
    else roots.push(inner);
  };
  if (root.nodeType === Node.ELEMENT_NODE) enter(root as Element); // told by its node type
  for (let at = 0; at < roots.length; at += 1) {
    let seen = 0;
    for (const element of roots[at]?.querySelectorAll("*") ?? []) {
      enter(element);
      seen += 1;
      if (seen % CHUNK === 0) yield;
    }
  }
  return { roots, closedFrames };
}
