import { eachInSteps, type Steps } from "./steps.ts";
import { addTo, nearestOf, precedes, type SearchRoot } from "./tree.ts";

/** What a label can be of. */
export const LABELABLE = "button,input:not([type=hidden]),meter,output,progress,select,textarea";

/** Bound here: `element.labels` costs O(document) after each change, 3.4 s at 50,000 nodes. */
export interface BoundLabels {
  /** In document order. */
  readonly byControl: ReadonlyMap<Element, readonly Element[]>;
  /** Labels whose control is not among those that were given. */
  readonly strays: readonly Element[];
}

const NONE: BoundLabels = { byControl: new Map(), strays: [] };

/**
 * Binds labels to the controls in the same piece of a tree. No other can be meant by them: a `for` counts inside its own
 * tree, and duplicated ids bind a label to the nearest of the twins (« 9 hidden twin » of tests/bench/locator/drift-operators.ts).
 * @param controls which are `LABELABLE`
 */
export function bindLabels(labels: readonly Element[], controls: readonly Element[]): BoundLabels {
  if (labels.length === 0) return NONE;
  const byControl = new Map<Element, Element[]>();
  const strays: Element[] = [];
  for (const label of labels) {
    const id = label.getAttribute("for");
    const own = id === null ? controlIn(label) : nearestOf(withId(controls, id), label);
    if (own !== null && controls.includes(own)) addTo(byControl, own, label);
    else if (id !== null || own !== null) strays.push(label);
  }
  return { byControl, strays };
}

/** Binds labels whose controls are elsewhere, in steps. @returns all labels of these controls, by control */
export function* strayLabelSteps(
  strays: readonly (readonly [label: Element, tree: SearchRoot])[],
  labelsOf: (control: Element) => readonly Element[],
): Steps<ReadonlyMap<Element, readonly Element[]>> {
  const byControl = new Map<Element, Element[]>();
  yield* eachInSteps(strays, ([label, tree]) => {
    const id = label.getAttribute("for");
    const control = id === null ? controlIn(label) : nearestOf(twinsOf(id, tree), label);
    if (control !== null) addTo(byControl, control, label);
  });
  for (const [control, labels] of byControl) {
    labels.unshift(...labelsOf(control));
    labels.sort((one, other) => (precedes(one, other) ? -1 : 1));
  }
  return byControl;
}

function controlIn(label: Element): Element | null {
  return label.querySelector(LABELABLE);
}

function twinsOf(id: string, tree: SearchRoot): readonly Element[] {
  if (id === "") return [];
  return [...tree.querySelectorAll(`#${CSS.escape(id)}`)].filter((twin) => twin.matches(LABELABLE));
}

function withId(controls: readonly Element[], id: string): readonly Element[] {
  return id === "" ? [] : controls.filter((control) => control.id === id);
}
