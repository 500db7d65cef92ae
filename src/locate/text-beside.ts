import type { NameContext } from "./accessible-name.ts";
import type { Geometry } from "./geometry.ts";
import { nameKey } from "./normalise-name.ts";
import { plainLines } from "./plain-lines.ts";

const FIELD = "input:not([type=hidden],[type=button],[type=submit],[type=reset]),select,textarea,[contenteditable]";
/** How far up the wrapper of a field may be, and how many children it may have. */
const REACH = 3;
const MOST_CHILDREN = 6;
const LONGEST = 120;

/** The smallest wrapper of a field that has words and holds no other field; null when there is none so small. */
export function wrapperBeside(field: Element): Element | null {
  let wrapper = field.parentElement;
  for (let up = 0; up < REACH && wrapper !== null; up += 1, wrapper = wrapper.parentElement) {
    if (wrapper.childElementCount > MOST_CHILDREN || wrapper.matches("form,body,main,dialog,section")) return null;
    if (wrapper.querySelectorAll(FIELD).length !== 1) return null;
    const { length } = wrapper.textContent.trim();
    if (length > 0) return length <= LONGEST ? wrapper : null;
  }
  return null;
}

/**
 * Words that stand beside a field that has no label of its own: the first line of its wrapper. A person reads them as
 * the label; assistive technology does not.
 * @returns keys (normalise-name.ts), empty when there is no such wrapper
 */
export function textBeside(field: Element, geometry: Geometry, context: NameContext): readonly string[] {
  const wrapper = wrapperBeside(field);
  if (wrapper === null) return [];
  const [first] = plainLines(wrapper, geometry, context, { withoutHints: true, withoutIcons: true });
  return first === undefined ? [] : [nameKey(first)];
}
