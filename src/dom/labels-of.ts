/** Labels of one control, without an index: the one around it and those that name its id. */
export function labelsOf(control: Element): readonly Element[] {
  const around = control.closest("label");
  const root = control.getRootNode() as Document | ShadowRoot; // or an element that the page has taken out
  const naming = control.id === "" ? [] : [...root.querySelectorAll(`label[for="${CSS.escape(control.id)}"]`)];
  return around === null || around.hasAttribute("for") ? naming : [around, ...naming];
}
