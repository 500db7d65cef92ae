import type { HiddenReason } from "../model/target.ts";
import type { PageIndex } from "./page-index.ts";
import { closestAcross, holds, parentOf } from "../dom/drawn-tree.ts";
import { controllersOf } from "./tree.ts";

/** An element and what is drawn for it. */
interface Drawn {
  readonly element: Element;
  readonly boxes: readonly Element[];
}

/** Why a match cannot be pointed at; null when it can. `absent` reasons do not count as being on the screen at all. */
export function hiddenReason(match: Drawn, index: PageIndex): HiddenReason | null {
  const reason = absentReason(match, index) ?? presentReason(match, index);
  return reason !== null && isUnfolded(match.element) ? "list-open" : reason;
}

/** Reasons for which nobody sees it at the moment: another element of the same name may be the target. */
export function absentReason({ element, boxes }: Drawn, index: PageIndex): HiddenReason | null {
  if (closestAcross(element, "[inert],[aria-hidden=true]") !== null) return "inert";
  if (!boxes.some((box) => index.isRendered(box))) return isInClosedMenu(element) ? "closed-menu" : "not-rendered";
  const obstacle = index.geometry.obstacleOf(boxes);
  if (obstacle === "out-of-reach") return "closed-menu";
  return obstacle === "too-small" ? "too-small" : null;
}

/** Reasons for which it is on the screen but cannot be pressed now. */
export function presentReason({ element, boxes }: Drawn, index: PageIndex): HiddenReason | null {
  const { blocking } = index.dialogs;
  if (blocking !== null && !holds(blocking, element)) return "behind-dialog";
  if (isDisabled(element)) return "disabled";
  return index.geometry.obstacleOf(boxes) === "covered" ? "covered" : null;
}

/** Its list is open and may lie over it, which is no obstacle to be taken away. */
function isUnfolded(element: Element): boolean {
  return element.matches("[aria-expanded=true]:is([role=combobox],[aria-haspopup=listbox])");
}

const MENU = "[popover],[role=menu],nav,[role=navigation],[role=tabpanel],details:not([open])";

/** Something on the page opens it: a `details`, a popover, a button that controls it. */
function isInClosedMenu(element: Element): boolean {
  for (let node: Element | null = element; node !== null; node = parentOf(node)) {
    if (node.matches(MENU) || controllersOf(node).length > 0) return true;
  }
  return false;
}

/** Disabled in markup, itself or by its group. */
export function isDisabled(element: Element): boolean {
  if (closestAcross(element, "[aria-disabled=true]") !== null) return true;
  if (!element.matches("button,input,select,textarea")) return false;
  if (element.hasAttribute("disabled")) return true;
  const fieldset = element.closest("fieldset[disabled]");
  return fieldset !== null && fieldset.querySelector(":scope > legend")?.contains(element) !== true;
}
