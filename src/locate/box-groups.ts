import { inputType } from "./role-of.ts";
import { nameKey } from "./normalise-name.ts";
import type { BoxGroup, PageIndex } from "./page-index.ts";
import type { Candidate } from "./candidate.ts";
import {
  isForOneCharacter,
  isTextInput,
  LEAST_BOXES,
  mayBeBoxBySize,
  MOST_BOXES,
  placeInRow,
} from "./one-character-box.ts";
import { plainLines } from "./plain-lines.ts";
import { eachInSteps, FEW, type Steps } from "./steps.ts";
import { nearestById } from "./tree.ts";

/** What is known of the page by then. */
type FieldIndex = Omit<PageIndex, "boxGroups">;

/** How far up the element that holds all boxes and nothing else may be. */
const REACH = 4;
const LONGEST = 200;
/** Greatest width of a box for one character, CSS px (drawn large for poor sight). */
const WIDEST_BOX = 90;

/** Every row of one-character boxes that is showing. */
export function* boxGroupSteps(index: FieldIndex): Steps<readonly BoxGroup[]> {
  const all = index.candidatesOf("field");
  // All but the first: on most pages nothing has to be measured.
  if (all.filter(({ mayBeBox }) => mayBeBox).length < LEAST_BOXES - 1) return [];
  const fields: Candidate[] = [];
  yield* eachInSteps(all, (field) => {
    if (isTextInput(field.element) && index.isRendered(field.element)) fields.push(field);
  });
  const groups: BoxGroup[] = [];
  let row: Candidate[] = [];
  const close = (): void => {
    if (row.length >= LEAST_BOXES && row.length <= MOST_BOXES) {
      groups.push({ boxes: row.map(({ element }) => element), names: namesOfRow(row, index) });
    }
    row = [];
  };
  const look = (field: Candidate, at: number): void => {
    const last = row.at(-1);
    const position = last === undefined ? 1 : row.length + 1;
    const isNext = isBox(field, position, index) && (last === undefined || isBeside(last, field, index));
    // The first box often takes the whole code when it is pasted, and is not limited to one character.
    const opensRow = last === undefined && !isNext && opens(field, fields[at + 1], index);
    if (!isNext && !opensRow) close();
    if (isNext || opensRow || isBox(field, 1, index)) row.push(field);
  };
  yield* eachInSteps(fields, look, FEW);
  close();
  return groups;
}

function isBox({ element }: Candidate, position: number, { context, geometry }: FieldIndex): boolean {
  if (isForOneCharacter(element) || placeInRow(element, context) === position) return true;
  if (!mayBeBoxBySize(element, context)) return false;
  // A segmented number (social security) has short boxes of several characters: those are no single code.
  const { width, height } = geometry.boxOf(element);
  return width > 0 && width <= WIDEST_BOX && width <= 2 * height;
}

/** The next box: of the same kind and size, in a common wrapper. */
function isBeside({ element: one }: Candidate, { element: other }: Candidate, index: FieldIndex): boolean {
  if (inputType(one) !== inputType(other)) return false;
  const [a, b] = [index.geometry.boxOf(one), index.geometry.boxOf(other)];
  if (Math.abs(a.width - b.width) > 8 || Math.abs(a.top - b.top) > a.height) return false;
  let wrapper = one.parentElement;
  for (let up = 0; up < REACH && wrapper !== null; up += 1, wrapper = wrapper.parentElement) {
    if (wrapper.contains(other)) return true;
  }
  return false;
}

function opens(first: Candidate, second: Candidate | undefined, index: FieldIndex): boolean {
  if (second === undefined || !isForOneCharacter(second.element)) return false;
  return first.element.parentElement === second.element.parentElement && isBeside(first, second, index);
}

function namesOfRow(row: readonly Candidate[], index: FieldIndex): ReadonlySet<string> {
  const names = new Set<string>();
  const [first] = row;
  if (first === undefined) return names;
  const addLines = (element: Element | null): void => {
    if (element === null) return;
    const lines = plainLines(element, index.geometry, index.context, { withoutHints: true, withoutIcons: true });
    for (const text of [lines[0] ?? "", lines.join(" ")]) if (text !== "") names.add(nameKey(text));
  };
  for (const key of index.allNamesOf(first).keys()) names.add(key);
  let wrapper = first.element.parentElement;
  for (let up = 0; up < REACH && wrapper !== null; up += 1, wrapper = wrapper.parentElement) {
    const scope = wrapper;
    names.add(nameKey(scope.getAttribute("aria-label") ?? ""));
    for (const id of (scope.getAttribute("aria-labelledby") ?? "").split(/\s+/)) addLines(nearestById(scope, id));
    if (scope.localName === "fieldset") addLines(scope.querySelector(":scope > legend"));
    const holdsAll = row.every(({ element }) => scope.contains(element));
    if (holdsAll && scope.textContent.trim().length <= LONGEST) {
      addLines(scope);
      addLines(scope.previousElementSibling);
    }
    if (scope.matches("form,fieldset,main,body,dialog")) break;
  }
  names.delete("");
  return names;
}
