import { deepActiveElement } from "./deep-active-element.ts";

/** What a person types in. A radio or a button may have the focus while nobody types. */
const TYPED_IN =
  "input:not([type=radio],[type=checkbox],[type=file],[type=submit],[type=image],[type=button],[type=reset]), textarea, select, [contenteditable]";

/** Whether the person's cursor is in a field: then nothing scrolls by itself. */
export function isTyping(document: Document): boolean {
  return deepActiveElement(document)?.matches(TYPED_IN) === true;
}
