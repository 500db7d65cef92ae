import type { NameContext } from "./accessible-name.ts";
import { inputType } from "./role-of.ts";

/** Boxes of a row, fewest and most. */
export const LEAST_BOXES = 4;
export const MOST_BOXES = 12;
const TEXT_TYPES = new Set(["text", "tel", "number", "password"]);

/** Whether an element is a field for plain characters, as each box of a row is. */
export function isTextInput(element: Element): boolean {
  return element.localName === "input" && TEXT_TYPES.has(inputType(element));
}

/** Whether its markup leaves open that it is a box for one character: most fields are none, whatever their size. */
export function mayBeBox(element: Element, context: NameContext): boolean {
  if (!isTextInput(element)) return false;
  return isForOneCharacter(element) || placeInRow(element, context) !== null || mayBeBoxBySize(element, context);
}

/** Whether its markup says that it takes one character. */
export function isForOneCharacter(element: Element): boolean {
  if (element.getAttribute("maxlength") === "1") return true;
  if (element.hasAttribute("maxlength")) return false;
  if (element.getAttribute("size") === "1") return true;
  if (element.getAttribute("min") === "0" && element.getAttribute("max") === "9") return true;
  return /^\^?(\\d|\[0-9\]|\[\\d\])(\{1\})?\$?$/.test(element.getAttribute("pattern") ?? "");
}

/** « Chiffre 1 sur 6 », « Digit 1 of 6 », « 1-6 »: the place in its row that its name tells, or null. */
export function placeInRow(element: Element, { labelsOf }: NameContext): number | null {
  const label = element.getAttribute("aria-label") ?? labelsOf(element)[0]?.textContent ?? "";
  const [first, second] = label.match(/\d+/g) ?? [];
  if (first === undefined || label.length > 60) return null;
  const isPlace =
    second === undefined
      ? label.replace(/\D/g, "").length === 1
      : Number(second) >= LEAST_BOXES && Number(second) <= MOST_BOXES;
  return isPlace ? Number(first) : null;
}

/** Whether nothing but its size can tell. */
export function mayBeBoxBySize(element: Element, { labelsOf }: NameContext): boolean {
  return (
    !element.hasAttribute("maxlength") && !element.hasAttribute("aria-labelledby") && labelsOf(element).length === 0
  );
}
