import { OVERLAY_TAG } from "../dom/overlay-tag.ts";
import type { SearchRoot } from "./tree.ts";

/** Opens a closed shadow root, where the caller can. */
export type Opener = ((host: Element) => ShadowRoot | null) | undefined;

/** Whether an element has a tree of its own behind it, or may come to have one. */
export function isDoor(element: Element): boolean {
  const { localName } = element;
  if (localName === OVERLAY_TAG) return false; // never read
  const mayBecomeHost = localName.includes("-") || (localName === "div" && !element.firstChild);
  return mayBecomeHost || isFrame(element) || !!element.shadowRoot;
}

export function isFrame({ localName }: Element): boolean {
  return localName === "iframe";
}

/** The tree behind a door; null when there is none yet, or none that can be read. */
export function treeBehind(door: Element, openClosedRoot: Opener): SearchRoot | null {
  if (isFrame(door)) return (door as HTMLIFrameElement).contentDocument; // told by its tag
  return door.shadowRoot ?? (door.localName.includes("-") ? (openClosedRoot?.(door) ?? null) : null);
}
