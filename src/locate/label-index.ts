import { addTo, nearestOf, type SearchRoot } from "./tree.ts";

const LABELABLE = "button,input:not([type=hidden]),meter,output,progress,select,textarea";

/** Labels by control. Built once: `element.labels` costs O(document) after each change (locators.md, finding 6). */
export interface LabelIndex {
  readonly labelsOf: (control: Element) => readonly Element[];
}

const NONE: readonly Element[] = [];

/** @param roots every tree searched; a `for` only counts inside its own tree */
export function indexLabels(roots: readonly SearchRoot[]): LabelIndex {
  const byControl = new Map<Element, Element[]>();
  for (const root of roots) {
    const labels = root.querySelectorAll("label");
    if (labels.length === 0) continue;
    const byId = controlsById(root);
    for (const label of labels) {
      const control = controlOf(label, byId);
      if (control !== null) addTo(byControl, control, label);
    }
  }
  return { labelsOf: (control) => byControl.get(control) ?? NONE };
}

function controlsById(root: SearchRoot): ReadonlyMap<string, readonly Element[]> {
  const byId = new Map<string, Element[]>();
  for (const control of root.querySelectorAll(LABELABLE)) if (control.id !== "") addTo(byId, control.id, control);
  return byId;
}

/** Duplicated ids bind a label to the nearest of the twins, not to the first (drift operator 9). */
function controlOf(label: Element, byId: ReadonlyMap<string, readonly Element[]>): Element | null {
  const id = label.getAttribute("for");
  if (id === null) return label.querySelector(LABELABLE);
  return nearestOf(byId.get(id) ?? NONE, label);
}
