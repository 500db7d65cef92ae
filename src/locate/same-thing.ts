import type { Geometry } from "./geometry.ts";
import { closestAcross, holds, LANDMARK } from "./tree.ts";
import type { Match } from "./match-target.ts";

/** Share of the common area from which two boxes are one thing to the eye. */
const SAME_BOX = 0.8;
/** From this many words a name is a call of its own, and its copies on one screen do the same. */
const TELLING_WORDS = 3;
const PART = `${LANDMARK},main,[role=main]`;
const LISTED =
  "li,tr,article,form,fieldset,dialog,[role=row],[role=listitem],[role=dialog],[role=article],[role=radiogroup]";

/**
 * Puts matches together that are one thing for the person: one inside the other, the same box, a field and its label,
 * copies of one link (same address), copies of one call in other parts of the page.
 * @returns one list per thing, in document order
 */
export function groupSameThings(matches: readonly Match[], geometry: Geometry): readonly (readonly Match[])[] {
  const groups: Match[][] = [];
  for (const match of matches) {
    const same = groups.filter((group) => group.some((other) => isSameThing(match, other, geometry)));
    const merged = [...same.flat(), match];
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function isSameThing(one: Match, other: Match, geometry: Geometry): boolean {
  if (holds(one.element, other.element) || holds(other.element, one.element)) return true;
  if (one.boxes.some((box) => other.boxes.some((second) => holds(box, second) || holds(second, box)))) return true;
  if (overlap(one, other, geometry) > SAME_BOX) return true;
  return leadsToTheSame(one.element, other.element) || (one.key === other.key && isSameCall(one, other));
}

function overlap(one: Match, other: Match, geometry: Geometry): number {
  if (one.element.ownerDocument !== other.element.ownerDocument) return 0;
  const a = geometry.boxOf(one.element);
  const b = geometry.boxOf(other.element);
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

function leadsToTheSame(one: Element, other: Element): boolean {
  const first = addressOf(one);
  return first !== null && first === addressOf(other);
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
  if (one.name.trim().split(/\s+/).length < TELLING_WORDS || !one.pressable || !other.pressable) return false;
  if (
    addressOf(one.element) !== addressOf(other.element) &&
    addressOf(one.element) !== null &&
    addressOf(other.element) !== null
  )
    return false;
  if (closestAcross(one.element, LISTED) !== null || closestAcross(other.element, LISTED) !== null) return false;
  return closestAcross(one.element, PART) !== closestAcross(other.element, PART);
}
