import type { Notable } from "./collect-elements.ts";
import { eachInSteps, type Steps } from "./steps.ts";
import { addTo, nearestOf } from "./tree.ts";

const LABELABLE = "button,input:not([type=hidden]),meter,output,progress,select,textarea";

/** Labels by control. Built once: `element.labels` costs O(document) after each change (locators.md, finding 6). */
export interface LabelIndex {
  readonly labelsOf: (control: Element) => readonly Element[];
}

const NONE: readonly Element[] = [];

/** @param notable among which are all controls */
export function* labelSteps(
  labelElements: readonly Element[],
  notable: Iterable<Pick<Notable, "element" | "labelId">>,
): Steps<LabelIndex> {
  const byControl = new Map<Element, Element[]>();
  const byId = new Map<string, Element[]>();
  yield* eachInSteps(notable, (one) => {
    const { element } = one;
    one.labelId ??= element.matches(LABELABLE) ? element.id : "";
    if (one.labelId !== "") addTo(byId, one.labelId, element);
  });
  yield* eachInSteps(labelElements, (label) => {
    const control = controlOf(label, byId);
    if (control !== null) addTo(byControl, control, label);
  });
  return { labelsOf: (control) => byControl.get(control) ?? NONE };
}

/** A `for` counts inside its own tree; duplicated ids bind a label to the nearest of the twins (drift operator 9). */
function controlOf(label: Element, byId: ReadonlyMap<string, readonly Element[]>): Element | null {
  const id = label.getAttribute("for");
  if (id === null) return label.querySelector(LABELABLE);
  const root = label.getRootNode();
  return nearestOf(
    (byId.get(id) ?? NONE).filter((control) => control.getRootNode() === root),
    label,
  );
}
