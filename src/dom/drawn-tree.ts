/** The parent a person would name: out of a shadow tree to its host, out of a frame to the frame's element. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  return hostOf(element) ?? (element.ownerDocument.defaultView?.frameElement || null);
}

/** The host of the shadow tree an element is in. A link that the page has taken out is its own root, and has a `host` too. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === 11 && "host" in root ? (root as ShadowRoot).host : null; // 11: a fragment
}

/** Whether `inner` is `outer` or lies in it, across shadow roots and same-origin frames. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  if (outer.getRootNode() === inner.getRootNode() && outer.shadowRoot === null && outer.localName !== "slot")
    return false;
  for (let node: Element | null = inner; node !== null; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The nearest element, itself included, that a selector matches; across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node !== null; node = parentOf(node))
    if (node.matches(selector)) return node;
  return null;
}
