import type { Target } from "../model/target.ts";
import type { Geometry } from "./geometry.ts";
import { area, coveredArea } from "../dom/box.ts";
import { closestAcross, holds } from "../dom/drawn-tree.ts";
import { LANDMARK } from "./tree.ts";
import type { Match } from "./match-target.ts";

/** Share of the common area from which two boxes are one thing to the eye. */
const SAME_BOX = 0.8;
/** From this many words a name is a call of its own, and its copies on one screen do the same. */
const TELLING_WORDS = 3;
const FORM = "form,dialog,[role=dialog]";
const PART = `${LANDMARK},main,[role=main]`;
const LISTED =
  "li,tr,article,form,fieldset,dialog,[role=row],[role=listitem],[role=dialog],[role=article],[role=radiogroup]";

/**
 * Puts matches together that are one thing for the person: one inside the other, the same box, a field and its label,
 * copies of one link (same address), copies of one call in other parts of the page.
 * @returns one list per thing, in document order
 */
export function groupSameThings(
  matches: readonly Match[],
  target: Target,
  geometry: Geometry,
): readonly (readonly Match[])[] {
  const groups: Match[][] = [];
  for (const match of matches) {
    const same = groups.filter((group) => group.some((other) => isSameThing(match, other, target, geometry)));
    const merged = [...same.flat(), match];
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function isSameThing(one: Match, other: Match, { isCall }: Target, geometry: Geometry): boolean {
  if (holds(one.element, other.element) || holds(other.element, one.element)) return true;
  if (one.boxes.some((box) => other.boxes.some((second) => holds(box, second) || holds(second, box)))) return true;
  if (overlap(one, other, geometry) > SAME_BOX) return true;
  const [first, second] = [addressOf(one.element), addressOf(other.element)];
  if (first !== null && second !== null) return first === second;
  return one.pressable && other.pressable && (isCall === true ? isOutside(FORM, one, other) : isSameCall(one, other));
}

function overlap(one: Match, other: Match, geometry: Geometry): number {
  if (one.element.ownerDocument !== other.element.ownerDocument) return 0;
  const a = geometry.boxOf(one.element);
  const b = geometry.boxOf(other.element);
  const common = coveredArea(a, [b]);
  return common && common / (area(a) + area(b) - common);
}

/** Where a link leads; null for links that only run script. */
function addressOf(element: Element): string | null {
  if (element.localName !== "a") return null;
  const written = element.getAttribute("href")?.trim() ?? "";
  if (written === "" || written.startsWith("#") || written.toLowerCase().startsWith("javascript:")) return null;
  return (element as HTMLAnchorElement).href; // told by its tag
}

/** « Activer Mon espace santé » in the header and again below: neither in a form nor in a list of like things. */
function isSameCall(one: Match, other: Match): boolean {
  if (one.key !== other.key || one.name.trim().split(/\s+/).length < TELLING_WORDS) return false;
  return isOutside(LISTED, one, other) && closestAcross(one.element, PART) !== closestAcross(other.element, PART);
}

function isOutside(parts: string, ...matches: readonly Match[]): boolean {
  return matches.every(({ element }) => closestAcross(element, parts) === null);
}
