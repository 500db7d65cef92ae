import type { Anchor, Located, Target } from "../model/target.ts";
import { openerOf } from "./find-opener.ts";
import { absentReason, hiddenReason, presentReason } from "./hidden-reason.ts";
import { matchTarget, type Match, type Trace } from "./match-target.ts";
import type { PageIndex } from "./page-index.ts";
import type { AnchorFinder } from "./find-anchor.ts";
import { groupSameThings } from "./same-thing.ts";
import { isWithin, nearness } from "./surroundings.ts";
import { holds } from "../dom/drawn-tree.ts";
import { precedes } from "./tree.ts";
import { witnessesOf } from "./witnesses.ts";

type Thing = readonly Match[];

const NO_TRACE: Trace = () => undefined;

/**
 * The decision: gates and vetoes in this order, and no best guess at the end of them. What is left must be one thing
 * for the person; two are `ambiguous`, unless something that the data declare (neighbour, address, kind of field) speaks
 * for exactly one of them.
 */
export function decideTarget(index: PageIndex, target: Target, find: AnchorFinder, trace: Trace = NO_TRACE): Located {
  const { byName, byKind, byPlace, vetoed } = matchTarget(index, target, trace);
  const inRegion = (match: Match): boolean => {
    const isIn = (sign: Element): boolean => isWithin(match.element, sign) && !endsBefore(match, target, sign);
    const inside = (target.within ?? []).every((anchor) => find(anchor).some(isIn));
    if (!inside) trace(match.element, "within");
    return inside;
  };
  const isNamesake = (match: Match): boolean => {
    const far = isFarFromAll(match, target, find);
    if (far) trace(match.element, "near");
    return far;
  };
  const named = byName.filter((match) => inRegion(match) && !isNamesake(match));
  const proven = byKind.filter((match) => inRegion(match) && !isNamesake(match));
  const placed = byPlace.filter((match) => inRegion(match) && standsByAll(match, target.near ?? [], find));
  // A name counts more than a kind, a kind more than a place.
  for (const matches of [named, proven, placed]) {
    const showing = inFront(
      matches.filter((match) => absentReason(match, index) === null),
      index,
    );
    if (showing.length > 0) return decideAmong(showing, index, target, find);
  }
  const hiddenOnes = named.length > 0 ? named : proven;
  const [hidden] = hiddenOnes;
  if (hidden !== undefined) {
    const { element, name } = hidden;
    // Each of several documents has its menu, be it covered or disabled: which one is meant is the person's to say.
    const openers = hiddenOnes.map((match) => openerOf(match.element, index)).filter((one) => one !== null);
    const [opener, other] = new Set(openers);
    if (opener && other === undefined && hiddenReason({ element: opener, boxes: [opener] }, index) === null)
      return { status: "hidden", reason: "menu-to-open", element, name, opener };
    return { status: "hidden", reason: hiddenReason(hidden, index) ?? "not-rendered", element, name };
  }
  if (byName.length > 0) return { status: "missing", reason: "no-witness" };
  if (vetoed > 0) return { status: "missing", reason: "vetoed" };
  return { status: "missing", reason: index.closedFrames.some(isLarge(index)) ? "in-other-frame" : "no-such-name" };
}

/** When a dialog blocks the page, what is in it counts alone; the page behind only when nothing is in it. */
function inFront(matches: readonly Match[], index: PageIndex): readonly Match[] {
  const { blocking } = index.dialogs;
  if (blocking === null) return matches;
  const inside = matches.filter((match) => holds(blocking, match.element));
  return inside.length > 0 ? inside : matches;
}

/** @param matches none of them for any reason absent */
function decideAmong(matches: readonly Match[], index: PageIndex, target: Target, find: AnchorFinder): Located {
  const things = groupSameThings(matches, target, index.geometry);
  const thing = things.length === 1 ? things[0] : theOneSpokenFor(things, target, find);
  if (thing === undefined) {
    const name = matches[0]?.name ?? target.names[0] ?? "";
    return { status: "ambiguous", reason: "several things have this name", count: things.length, name };
  }
  const free = thing.filter((match) => presentReason(match, index) === null);
  const match = representative(free.length > 0 ? free : thing, target);
  if (match === undefined) return { status: "missing", reason: "no-such-name" };
  const witnesses = witnessesOf(match, target, find);
  if (witnesses.length < (target.witnesses ?? 0)) return { status: "missing", reason: "no-witness" };
  const reason = free.length > 0 ? null : hiddenReason(match, index);
  if (reason !== null) return { status: "hidden", reason, element: match.element, name: match.name };
  return {
    status: "found",
    element: match.element,
    boxes: match.boxes,
    name: match.name,
    evidence: [...new Set([...match.evidence, ...witnesses])],
  };
}

/** Its neighbours are on the page, but all of them in another part of it, or further on: this one is a namesake. */
function isFarFromAll(match: Match, target: Target, find: AnchorFinder): boolean {
  const signs = (target.near ?? []).flatMap((anchor) => find(anchor)).filter((sign) => sign !== match.element);
  const isFar = (sign: Element): boolean =>
    nearness(match.element, sign) === "apart" || endsBefore(match, target, sign);
  return signs.length > 0 && signs.every(isFar);
}

/** « Connexion » in a header that is no landmark: what ends a form stands after its field, in its form if that has a button. */
function endsBefore({ element }: Match, { role }: Target, sign: Element): boolean {
  if (role !== "button" || !sign.matches("input,select,textarea")) return false;
  return sign.closest("form:has([type=submit]:not([hidden]))")?.contains(element) === false || precedes(element, sign);
}

function standsByAll(match: Match, near: readonly Anchor[], find: AnchorFinder): boolean {
  return near.every((anchor) =>
    find(anchor).some((sign) => sign !== match.element && nearness(match.element, sign) === "same-block"),
  );
}

/** The one thing for which all that the data declare speaks, when it speaks for no other at all. */
function theOneSpokenFor(things: readonly Thing[], target: Target, find: AnchorFinder): Thing | undefined {
  const voices = things.map((thing) =>
    Math.max(...thing.map((match) => witnessesOf(match, target, find, "strict").length)),
  );
  const spokenFor = things.filter((_, at) => (voices[at] ?? 0) > 0);
  return spokenFor.length === 1 ? spokenFor[0] : undefined;
}

/** Which of several copies to point at: the innermost control, in the page's main part first; a call, at the page's top. */
function representative(copies: Thing, { isCall }: Target): Match | undefined {
  const innermost = copies.filter((match) => !copies.some((other) => other !== match && isInside(other, match)));
  const first = innermost.find((match) => isCall ?? match.element.closest("main,[role=main]") !== null);
  return first ?? innermost[0] ?? copies[0];
}

/** A control in a wrapper that can be pressed too; but words in a control are not the control. */
function isInside(inner: Match, outer: Match): boolean {
  return outer.element !== inner.element && holds(outer.element, inner.element);
}

function isLarge(index: PageIndex): (frame: Element) => boolean {
  return (frame) => {
    const box = index.geometry.boxOf(frame);
    return index.isRendered(frame) && box.width >= 200 && box.height >= 100;
  };
}
