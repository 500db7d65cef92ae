import type { Located, Target } from "../model/target.ts";
import type { NameContext } from "./accessible-name.ts";
import { declaredKind, kindAgreement } from "./field-kind.ts";
import { browserGeometry, type Geometry } from "./geometry.ts";
import { isDisabled } from "./hidden-reason.ts";
import { acceptedAmong, keysOf } from "./name-keys.ts";
import { namesOf } from "./names-of.ts";
import type { LocateOptions } from "./options.ts";
import { standsFor } from "./stands-for.ts";
import { textBeside } from "./text-beside.ts";
import { labelsOf } from "../dom/labels-of.ts";
import { closestAcross } from "../dom/drawn-tree.ts";

type Found = Extract<Located, { status: "found" }>;

/**
 * Whether what was found is still what it was: connected, showing, of the same role and name (or kind). Looks at this
 * one element only, for every frame in which something changed.
 * @returns false as soon as anything differs: the ring goes first, the search follows
 */
export function verifyTarget(located: Located, target: Target, options: LocateOptions = {}): boolean {
  const geometry = options.geometry ?? browserGeometry();
  if (located.status === "hidden" && located.opener !== undefined) return stillOpens(located.opener, geometry);
  if (located.status !== "found" || !located.element.isConnected) return false;
  const { element, boxes } = located;
  if (!boxes.every((box) => box.isConnected) || !standsFor(element).includes(target.role)) return false;
  if (!boxes.some((box) => geometry.isRendered(box)) || isDisabled(element)) return false;
  if (closestAcross(element, "[inert],[aria-hidden=true]") !== null) return false;
  return isStillIt(located, target, geometry, options) && geometry.obstacleOf(boxes) === null;
}

/** A button that opens a closed menu: there, to be pressed, and not yet pressed. */
function stillOpens(opener: Element, geometry: Geometry): boolean {
  const isClosed =
    opener.getAttribute("aria-expanded") !== "true" && opener.parentElement?.hasAttribute("open") !== true;
  return opener.isConnected && isClosed && geometry.obstacleOf([opener]) === null;
}

function isStillIt(found: Found, target: Target, geometry: Geometry, options: LocateOptions): boolean {
  const { element, boxes, evidence } = found;
  if (target.group !== undefined && boxes.length > 1) return true;
  const kind = target.field === undefined ? null : kindAgreement(declaredKind(element), target.field);
  if (kind === "contradicts") return false;
  const context: NameContext = {
    labelsOf,
    shadowOf: (host) => host.shadowRoot ?? options.openClosedRoot?.(host) ?? null,
  };
  const names = new Set(namesOf(element, standsFor(element), geometry, context).keys());
  const { anti } = keysOf(target);
  if (anti.some((name) => names.has(name))) return false;
  if (evidence.includes("field-kind") && target.provenByKind === true && kind === "proof") return true;
  if (evidence.includes("text-beside")) for (const key of textBeside(element, geometry, context)) names.add(key);
  return acceptedAmong(names, target) !== null;
}
