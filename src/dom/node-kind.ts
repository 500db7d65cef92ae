/** By number, not `instanceof`: nodes of a frame are of another window's classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is text; asked by number for the same reason. */
export function isText(node: Node): boolean {
  return node.nodeType === 3;
}
