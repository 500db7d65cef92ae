import { getName } from "aria-api";
import { accessibleName } from "../../../src/locate/accessible-name.ts";
import { bindLabels, LABELABLE } from "../../../src/locate/label-index.ts";
import { roleOf } from "../../../src/locate/role-of.ts";

/** The conformance tests ask for what embedded controls show; the product never does (R62). */
function embeddedValue(control: Element): string {
  const role = roleOf(control);
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? "";
  if (role === "combobox" || role === "listbox") {
    const owned = document.getElementById(control.getAttribute("aria-owns") ?? "");
    if (owned !== null) return owned.querySelector("[aria-selected=true]")?.textContent ?? "";
    const input = control instanceof HTMLInputElement ? control : control.querySelector("input");
    const chosen = control.querySelector("[aria-selected=true]") ?? control.querySelector("[role=option]");
    return input?.value || chosen?.textContent || (chosen === null ? control.textContent : "") || "";
  }
  if (role === "slider" || role === "spinbutton" || role === "scrollbar") {
    return (
      control.getAttribute("aria-valuetext") ??
      control.getAttribute("aria-valuenow") ??
      (control instanceof HTMLInputElement ? control.value : "")
    );
  }
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    ? control.value
    : control.textContent;
}

export interface NameCase {
  readonly label: string;
  readonly expected: string;
  /** As the product computes it, blind to contents. */
  readonly blind: string;
  /** The same with the values that the tests ask for. */
  readonly seeing: string;
  readonly ariaApi: string;
}

function compute(element: Element, expected: string, label: string): NameCase {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { byControl } = bindLabels([...root.querySelectorAll("label")], [...root.querySelectorAll(LABELABLE)]);
  const context = { labelsOf: (control: Element): readonly Element[] => byControl.get(control) ?? [] };
  const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
  let ariaApi = "";
  try {
    ariaApi = tidy(getName(element));
  } catch {
    ariaApi = "(threw)";
  }
  return {
    label,
    expected: tidy(expected),
    blind: tidy(accessibleName(element, context)),
    seeing: tidy(accessibleName(element, { ...context, embeddedValue })),
    ariaApi,
  };
}

function everywhere(root: Document | ShadowRoot, selector: string): Element[] {
  const inner = [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot === null ? [] : everywhere(element.shadowRoot, selector),
  );
  return [...root.querySelectorAll(selector), ...inner];
}

/** Every assertion of a page of `name/`. */
export function namesOfPage(): readonly NameCase[] {
  return everywhere(document, "[data-expectedlabel]").map((element) =>
    compute(element, element.getAttribute("data-expectedlabel") ?? "", element.getAttribute("data-testname") ?? ""),
  );
}

/** One assertion of a page of `manual/`. */
export function nameOfId(id: string, expected: string, label: string): NameCase | null {
  const element = document.getElementById(id);
  return element === null ? null : compute(element, expected, label);
}
