import { hostOf, parentOf, holds } from "../dom/drawn-tree.ts";

/** What the locator can be asked to search. */
export type SearchRoot = Document | ShadowRoot | Element;

/** Parts of a page that are not its matter: what is in one of them says nothing about what is beside it. */
export const LANDMARK =
  "header,footer,nav,aside,[role=banner],[role=contentinfo],[role=navigation],[role=complementary]";

/** The smallest element that holds both. */
export function commonAncestor(one: Element, other: Element): Element | null {
  for (let node: Element | null = one; node !== null; node = parentOf(node)) if (holds(node, other)) return node;
  return null;
}

/** Whether one stands before the other in the document, wherever their shadow trees are hung up. */
export function precedes(one: Element, other: Element): boolean {
  return (hungUp(one).compareDocumentPosition(hungUp(other)) & 4) !== 0; // 4: the other follows
}

function hungUp(element: Element): Element {
  const host = hostOf(element);
  return host === null ? element : hungUp(host);
}

/** The element with this id nearest to `from` in its own tree: duplicated ids otherwise name a hidden twin. */
export function nearestById(from: Element, id: string): Element | null {
  if (id === "") return null;
  const root = from.getRootNode() as Document | ShadowRoot; // a connected node's root is one of these
  return nearestOf([...root.querySelectorAll(`[id="${CSS.escape(id)}"]`)], from);
}

/** What the page says opens and closes an element: by `aria-controls`, `popovertarget` or its like. */
export function controllersOf(element: Element): readonly Element[] {
  const id = CSS.escape(element.id);
  if (id === "") return [];
  const root = element.getRootNode() as Document | ShadowRoot; // an element of the page is connected
  return [...root.querySelectorAll(`[aria-controls~="${id}"],[popovertarget="${id}"],[data-bs-target="#${id}"]`)];
}

/** The first of several in the smallest part of the page around `from` that has any of them; of one tree all. */
export function nearestOf(twins: readonly Element[], from: Element): Element | null {
  for (let node: Element | null = twins.length < 2 ? null : from; node !== null; node = node.parentElement) {
    const scope = node;
    const near = twins.find((twin) => scope.contains(twin));
    if (near !== undefined) return near;
  }
  return twins[0] ?? null;
}

/** What is drawn inside an element: its shadow tree, what its slot was given, or its children. */
export function drawnIn(element: Element, shadow: ShadowRoot | null): Iterable<Node> {
  if (shadow !== null) return shadow.childNodes;
  if (element.localName !== "slot") return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes(); // told by its tag
  return assigned.length > 0 ? assigned : element.childNodes;
}

export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element, pseudo);
}

/** Puts one more under a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
