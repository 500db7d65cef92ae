import { closestAcross, holds } from "../dom/drawn-tree.ts";
import { commonAncestor, LANDMARK, precedes } from "./tree.ts";

const BLOCK =
  "form,fieldset,dialog,[role=dialog],[role=alertdialog],[role=form],[role=group],[role=radiogroup],section,article";
const RANKED = "h1,h2,h3,h4,h5,h6,[role=heading]";
/** All of it, or all but its header and footer; an application is drawn in a wrapper of its own. */
const WHOLE_PAGE = "body,html,main,[role=main],:has(main,[role=main])";

/** How two elements of a page stand to each other. */
export type Nearness = "same-block" | "same-part" | "apart";

/**
 * `same-block`: in one form, dialog, section or group. `same-part`: no landmark (header, footer, menu…) or other dialog
 * lies between them. `apart`: one does.
 */
export function nearness(one: Element, other: Element): Nearness {
  const block = closestAcross(one, BLOCK);
  if (block !== null && holds(block, other)) return "same-block";
  const common = commonAncestor(one, other);
  if (common === null) return "apart";
  if (inDifferentForms(one, other) || separatedBy(one, common) || separatedBy(other, common)) return "apart";
  return common.matches(WHOLE_PAGE) || block !== null ? "same-part" : "same-block";
}

function inDifferentForms(one: Element, other: Element): boolean {
  const first = closestAcross(one, "form");
  const second = closestAcross(other, "form");
  return first !== null && second !== null && first !== second;
}

function separatedBy(element: Element, common: Element): boolean {
  const landmark = closestAcross(element, `${LANDMARK},dialog,[role=dialog]`);
  return landmark !== null && landmark !== common && holds(common, landmark) && !holds(landmark, common);
}

/**
 * Whether an element lies in the region that an anchor names: inside the anchor itself when it is a container; else in
 * the anchor's section, that is all that follows a heading up to the next of its rank, or the block the anchor is in.
 */
export function isWithin(element: Element, anchor: Element): boolean {
  if (holds(anchor, element)) return true;
  const named = labelledContainer(anchor);
  if (named !== null && holds(named, element)) return true;
  if (!anchor.matches(RANKED)) return nearness(element, anchor) === "same-block";
  let scope: Element = anchor;
  for (let node = anchor.parentElement; node !== null; node = node.parentElement) {
    if (hasRival(node, anchor) || node.matches(WHOLE_PAGE)) break;
    scope = node;
  }
  return nearness(element, anchor) !== "apart" && (holds(scope, element) || followsHeading(element, anchor));
}

/** The region that is named by the anchor (`aria-labelledby`, `legend`). */
function labelledContainer(anchor: Element): Element | null {
  if (anchor.localName === "legend") return anchor.parentElement;
  if (anchor.id === "") return null;
  return closestAcross(anchor, `[aria-labelledby~="${CSS.escape(anchor.id)}"]`);
}

function hasRival(node: Element, anchor: Element): boolean {
  const rank = rankOf(anchor);
  return [...node.querySelectorAll(RANKED)].some((heading) => heading !== anchor && rankOf(heading) <= rank);
}

function rankOf(heading: Element): number {
  const level = Number(heading.getAttribute("aria-level") ?? "") || Number(heading.localName.slice(1));
  return Number.isFinite(level) && level > 0 ? level : 2;
}

/** In a flat page: after the heading, and before the next one of its rank or higher, in the same part of the page. */
function followsHeading(element: Element, anchor: Element): boolean {
  const parent = anchor.parentElement;
  if (parent === null || !parent.contains(element)) return false;
  if (!precedes(anchor, element)) return false;
  const rank = rankOf(anchor);
  return ![...parent.querySelectorAll(RANKED)].some(
    (heading) =>
      heading !== anchor && rankOf(heading) <= rank && precedes(anchor, heading) && precedes(heading, element),
  );
}
