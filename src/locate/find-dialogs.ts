import type { Geometry } from "./geometry.ts";
import { holds } from "../dom/drawn-tree.ts";

const DIALOG = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";

export interface Dialogs {
  /** Every dialog that is showing, modal or not. */
  readonly showing: readonly Element[];
  /** The one on top: a modal one if there is any. A dialog is a screen of its own. */
  readonly topmost: Element | null;
  /** The topmost one if it blocks the page behind it. */
  readonly blocking: Element | null;
}

/** Which dialogs of the page are showing, and which is on top. */
export function findDialogs(dialogs: readonly Element[], geometry: Geometry): Dialogs {
  const showing = dialogs.filter(
    (element) =>
      element.matches(DIALOG) && element.closest("[aria-hidden=true],[inert]") === null && geometry.isRendered(element),
  );
  const blocking = uppermost(showing.filter(isModal), geometry);
  return { showing, topmost: blocking ?? uppermost(showing, geometry), blocking };
}

function isModal(dialog: Element): boolean {
  return dialog.getAttribute("aria-modal") === "true" || dialog.matches("dialog:modal");
}

/** The last opened is drawn last: on top is what a point in its middle hits, else the last in the document. */
function uppermost(dialogs: readonly Element[], geometry: Geometry): Element | null {
  if (dialogs.length < 2) return dialogs[0] ?? null;
  const uncovered = dialogs.filter((dialog) => !dialogs.some((other) => other !== dialog && holds(dialog, other)));
  const onTop = uncovered.filter((dialog) => geometry.obstacleOf([dialog]) === null);
  return onTop.at(-1) ?? uncovered.at(-1) ?? null;
}
