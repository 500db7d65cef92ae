import { labelsOf } from "../../dom/labels-of.ts";
import { area, type Box, grow, intersect } from "../../dom/box.ts";

const CONTROLS =
  "a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=radio],[role=switch],[role=combobox]";
/** What is larger than this share of the view is a container, not a control. */
const CONTAINER = 0.25;
/** More controls than this are not looked at. */
const MOST = 300;

/**
 * Boxes of the page's controls that can be seen, other than `except` and what is in or around them.
 *
 * @param roots the trees in which controls are looked for
 * @param counts whether a control can be pressed now
 */
export function controlBoxes(
  roots: readonly ParentNode[],
  view: Box,
  except: readonly Element[],
  counts: (control: Element) => boolean,
): readonly Box[] {
  const boxes: Box[] = [];
  const limit = area(view) * CONTAINER;
  for (const control of roots.flatMap((root) => [...root.querySelectorAll(CONTROLS)])) {
    if (boxes.length === MOST) break;
    if (!counts(control) || except.some((element) => element.contains(control) || control.contains(element))) continue;
    const box = control.getBoundingClientRect();
    if (intersect(box, view) !== undefined && area(box) < limit) boxes.push(box);
  }
  return boxes;
}

/** Elements that carry the words of a target: its labels, its explanations and its message. */
export function wordsOf(element: Element): readonly Element[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = ["aria-labelledby", "aria-describedby", "aria-errormessage"].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
  );
  const named = ids.filter((id) => id !== "").map((id) => root.getElementById(id));
  return [...named, ...labelsOf(element)].filter((found) => found !== null);
}

/** The fields of a page, which have words beside them. */
const FIELD = "input:not([type=hidden]),select,textarea";
/** How far up the wrapper of a field may be. */
const REACH = 3;
/** And how many elements may be in it. */
const MOST_INSIDE = 60;

/**
 * Texts in the wrapper of a field, as far up as it holds no other field, that touch `near`: its label and its message
 * may stand there and be bound to it by nothing.
 * @param boxes elements that are one field for the person
 */
export function textBoxesBeside(boxes: readonly Element[], near: Box): readonly Box[] {
  let [wrapper] = boxes;
  if (wrapper?.matches(FIELD) !== true) return [];
  for (let up = 0; up < REACH; up += 1) {
    const outer: Element | null = wrapper.parentElement;
    if (outer === null || outer.getElementsByTagName("*")[MOST_INSIDE] !== undefined) break;
    if ([...outer.querySelectorAll(FIELD)].some((field) => !boxes.includes(field))) break;
    wrapper = outer;
  }
  return textBoxesIn(wrapper, near);
}

/** Boxes of all texts in an element, as far as they touch `near`. */
export function textBoxesIn(element: Element, near: Box): readonly Box[] {
  return [element, ...element.querySelectorAll("*")].flatMap((one) => ownTextBoxes(one, near));
}

/** Boxes of the page's text near a box: what stands within `reach` px of it on either side and above. */
export function textBoxesNear(document: Document, box: Box, reach: number): readonly Box[] {
  const near = grow(box, reach);
  const middle = (box.top + box.bottom) / 2;
  const rows = [middle, box.top - reach / 4, box.top - reach / 2];
  const columns = [1, 2, 3].flatMap((step) => [box.left - (step * reach) / 4, box.right + (step * reach) / 4]);
  const corners = [box.left + reach / 4, box.right - reach / 4];
  const points = rows.flatMap((y) => [...columns, ...(y === middle ? [] : corners)].map((x) => [x, y] as const));
  const elements = new Set(points.map(([x, y]) => document.elementFromPoint(x, y)));
  return [...elements].flatMap((element) => (element === null ? [] : ownTextBoxes(element, near)));
}

/** Boxes of the texts that stand in an element itself, as far as they touch `near`. */
export function ownTextBoxes(element: Element, near: Box): readonly Box[] {
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === "") return [];
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => intersect(box, near) !== undefined);
  });
}

/** The box of the block a target belongs to: its form or group, if that is not most of the page. */
export function blockBox(element: Element, view: Box): Box | undefined {
  const block = element.closest("form,fieldset,dialog,[role=dialog],[role=form],[role=group],nav,[role=navigation]");
  if (block === null) return undefined;
  const box = block.getBoundingClientRect();
  return box.width > 0 && box.width < (view.right - view.left) * 0.8 ? box : undefined;
}

/** Boxes of elements that can be seen, without those that take most of the view. */
export function visibleBoxes(elements: readonly Element[], view: Box): readonly Box[] {
  // What the page has taken out has an empty box.
  return elements
    .map((element) => element.getBoundingClientRect())
    .filter((box) => intersect(box, view) !== undefined && area(box) < area(view) * CONTAINER);
}
