import type { Role } from "../model/target.ts";
import { inputType, roleOf } from "./role-of.ts";

/** Every element that can stand for a target or an anchor that one presses, picks or types in: by its tag… */
export const INTERACTIVE_TAGS = "a,area,button,input,select,textarea,summary";
/** …or by what is written on it. A dialog may be nothing but `aria-modal`. */
export const INTERACTIVE_MARKS = "[role],[tabindex],[onclick],[contenteditable],[aria-modal]";
export const HEADING_TAGS = "h1,h2,h3,h4,h5,h6,legend";

const NOTHING: readonly Role[] = [];
/** What one presses: a site swaps these without anyone seeing it. */
const PRESSED: readonly Role[] = ["button", "link", "tab", "menuitem"];
const PICKED: readonly Role[] = ["radio", "option"];
const PRESSED_OR_PICKED: readonly Role[] = [...PRESSED, ...PICKED];
const TOGGLED: readonly Role[] = [...PRESSED_OR_PICKED, "checkbox"];
const BY_ROLE: Readonly<Record<string, readonly Role[]>> = {
  button: PRESSED,
  link: PRESSED,
  menuitem: PRESSED,
  tab: PRESSED_OR_PICKED,
  radio: PICKED,
  menuitemradio: PICKED,
  option: PICKED,
  checkbox: ["checkbox"],
  switch: ["checkbox"],
  menuitemcheckbox: ["checkbox"],
  textbox: ["field"],
  searchbox: ["field"],
  combobox: ["field"],
  spinbutton: ["field"],
  slider: ["field"],
  heading: ["heading"],
};

/**
 * Which roles of the data an element can stand for. Button, link, tab and menu item are one class; radio, option and tab
 * another; a button stands for a radio or a checkbox only when it says so itself (`aria-pressed`, `aria-checked`), so a
 * choice drawn as two plain buttons needs `role: "button"` in the data.
 */
export function standsFor(element: Element): readonly Role[] {
  const role = roleOf(element);
  const tag = element.localName;
  if (tag === "input") {
    const type = inputType(element);
    if (type === "hidden") return NOTHING;
    if (type === "file") return ["field", ...PRESSED];
  }
  if (tag === "select") return ["field"];
  if (tag === "legend") return ["heading"];
  if (tag === "option") return NOTHING;
  if ((role === "button" || role === "link") && element.matches("[aria-pressed],[aria-checked],[aria-selected]")) {
    return element.matches("[aria-pressed],[aria-checked]") ? TOGGLED : PRESSED_OR_PICKED;
  }
  const roles = BY_ROLE[role];
  if (roles !== undefined) return roles;
  return isPressable(element, role) ? PRESSED : NOTHING;
}

/** No role, but made to be pressed: an `a` without address, a `div` in the tab order, a handler in the markup. */
function isPressable(element: Element, role: string): boolean {
  if (role !== "generic" && role !== "paragraph" && role !== "listitem" && role !== "image" && role !== "img")
    return false;
  if (element.localName === "a") return true;
  return element.hasAttribute("onclick") || Number(element.getAttribute("tabindex") ?? "-1") >= 0;
}
