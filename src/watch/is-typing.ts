/** Whether the person's cursor is in a field: then nothing scrolls by itself. */
export function isTyping(document: Document): boolean {
  const active = document.activeElement;
  return active !== null && active.matches("input, textarea, select, [contenteditable]");
}
