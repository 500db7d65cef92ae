import { deepActiveElement } from "./deep-active-element.ts";

/** Whether the person's cursor is in a field: then nothing scrolls by itself. */
export function isTyping(document: Document): boolean {
  return deepActiveElement(document)?.matches("input, textarea, select, [contenteditable]") === true;
}
