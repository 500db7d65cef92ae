import { deepActiveElement } from "../dom/deep-active-element.ts";

/**
 * Whether the person's cursor is in a field, or something is being pressed: then nothing scrolls by itself, or what they
 * press would move away under the pointer. A radio or a button may have the focus while nobody types.
 */
export function isBusy(document: Document): boolean {
  if (document.querySelector(":active")) return true;
  return deepActiveElement(document)?.matches(":read-write,select") === true;
}
