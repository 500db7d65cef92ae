import { eachInSteps, type Steps } from "./steps.ts";
import { addTo, nearestOf, type SearchRoot } from "./tree.ts";

const LABELABLE = "button,input:not([type=hidden]),meter,output,progress,select,textarea";

/** Labels by control. Built once: `element.labels` costs O(document) after each change (locators.md, finding 6). */
export interface LabelIndex {
  readonly labelsOf: (control: Element) => readonly Element[];
}

/** A label, as it was read. */
export interface Label {
  readonly element: Element;
  readonly tree: SearchRoot;
  /** The id of its control; null when the control is inside. */
  readonly controlId: string | null;
}

/** What may be the control of a label. */
export interface Labelable {
  readonly element: Element;
  readonly tree: SearchRoot;
  /** The `id` by which a label may mean it; empty when none can. It lasts as long as its part of the page. */
  labelId?: string;
}

const NONE: readonly Element[] = [];

/** @param element a label @param tree where it stands */
export function readLabel(element: Element, tree: SearchRoot): Label {
  return { element, tree, controlId: element.getAttribute("for") };
}

/** @param notable among which are all controls */
export function* labelSteps(labels: readonly Label[], notable: Iterable<Labelable>): Steps<LabelIndex> {
  const byControl = new Map<Element, Element[]>();
  const byId = new Map<string, Labelable[]>();
  yield* eachInSteps(notable, (one) => {
    one.labelId ??= one.element.matches(LABELABLE) ? one.element.id : "";
    if (one.labelId !== "") addTo(byId, one.labelId, one);
  });
  yield* eachInSteps(labels, (label) => {
    const control = controlOf(label, byId);
    if (control !== null) addTo(byControl, control, label.element);
  });
  return { labelsOf: (control) => byControl.get(control) ?? NONE };
}

/** A `for` counts inside its own tree; duplicated ids bind a label to the nearest of the twins (drift operator 9). */
function controlOf(label: Label, byId: ReadonlyMap<string, readonly Labelable[]>): Element | null {
  if (label.controlId === null) return label.element.querySelector(LABELABLE);
  const twins = byId.get(label.controlId) ?? [];
  const own = twins.flatMap(({ element, tree }) => (tree === label.tree ? element : []));
  return nearestOf(own, label.element);
}
