import { deepActiveElement } from "../dom/deep-active-element.ts";

/**
 * Whether the person's cursor is in a field: then nothing scrolls by itself. A radio or a button may have the focus while
 * nobody types.
 */
export function isTyping(document: Document): boolean {
  return deepActiveElement(document)?.matches(":read-write, select") === true;
}
