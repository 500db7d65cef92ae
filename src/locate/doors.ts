import { OVERLAY_TAG } from "../dom/overlay-tag.ts";
import type { SearchRoot } from "./tree.ts";

/** Opens a closed shadow root, where the caller can. */
export type Opener = ((host: Element) => ShadowRoot | null) | undefined;

/** Whether an element of this tag has a tree of its own behind it, or may come to have one. */
export function isDoor(element: Element, tag: string): boolean {
  if (isFrame(tag)) return true;
  if (tag.includes("-")) return tag !== OVERLAY_TAG; // which is never read
  return !!element.shadowRoot || isEmptyBox(element, tag);
}

/** What banners get their tree in. */
export function isEmptyBox(node: Node, tag: string | undefined): boolean {
  return tag === "div" && !node.firstChild;
}

/** Whether elements of this tag, in lower case, hold a document of their own. */
export function isFrame(tag: string): boolean {
  return tag === "iframe";
}

/** The tree behind a door; null when there is none yet, or none that can be read. */
export function treeBehind(door: Element, openClosedRoot: Opener): SearchRoot | null {
  if (isFrame(door.localName)) return (door as HTMLIFrameElement).contentDocument; // told by its tag
  return door.shadowRoot ?? (door.localName.includes("-") ? (openClosedRoot?.(door) ?? null) : null);
}
