import { EMBEDDED, FROM_CONTENT, inputType, roleOf } from "./role-of.ts";
import { drawnIn, nearestById, styleOf } from "./tree.ts";
import { isElement, isText } from "../dom/node-kind.ts";

/** What the computation needs of the outside. */
export interface NameContext {
  readonly labelsOf: (control: Element) => readonly Element[];
  /** The shadow root one may enter, closed ones included when the caller can open them. */
  readonly shadowOf?: (host: Element) => ShadowRoot | null;
  /**
   * What an embedded control shows. The product never passes it (R62: what is typed or chosen is not read); only the
   * conformance bench does.
   */
  readonly embeddedValue?: (control: Element) => string;
}

interface Walk {
  /** The element whose name is asked for. */
  readonly of: Element;
  readonly context: NameContext;
  readonly visited: Set<Node>;
  /** Inside an `aria-labelledby` reference: no second hop. */
  readonly referenced: boolean;
  /** Inside a subtree that was hidden as a whole and referenced directly: hidden parts of it count. */
  readonly hiddenCounts: boolean;
}

/** Tags that are named by their content whatever their role: a label itself, for one. */
const NAMED_BY_CONTENT = new Set(["label", "legend"]);
const BUTTON_TYPES = new Set(["button", "submit", "reset"]);
/** Tags but `input` that a label names. */
const LABELLED = /^(button|select|textarea|meter|progress|output)$/;
const DEFAULT_NAMES: Readonly<Record<string, string>> = { submit: "Submit", reset: "Reset", image: "Submit" };

/**
 * The accessible name (accname 1.2) of an element, from markup alone: what is typed in a field or chosen in a list is
 * never read (R62, R63), which is why this is not a library (aria-api and others read `.value` in names of labels).
 * Guarded by the Web Platform Tests in `npm run bench -- names`.
 */
export function accessibleName(element: Element, context: NameContext): string {
  return tidy(
    nameOf(element, { of: element, context, visited: new Set(), referenced: false, hiddenCounts: false }, false),
  );
}

function tidy(text: string): string {
  return text.replace(/[ \n\r\t\f]+/g, " ").trim();
}

/** @param direct cited by `aria-labelledby`, so that it counts even when it was met before */
function nameOf(element: Element, walk: Walk, recursive: boolean, direct = false): string {
  if (walk.visited.has(element) && !direct) return " ";
  walk.visited.add(element);
  if (!walk.referenced && element.hasAttribute("aria-labelledby")) {
    const referenced = labelledBy(element, walk);
    if (referenced.trim() !== "") return referenced;
  }
  const role = roleOf(element);
  if (recursive && element !== walk.of && EMBEDDED.has(role)) return ` ${embeddedText(element, role, walk)} `;
  if (recursive && role === "menu") return " ";
  const label = element.localName === "slot" ? null : element.getAttribute("aria-label");
  if (label !== null && label.trim() !== "") return spaced(element, label);
  const native = nativeName(element, role, walk, recursive);
  if (native !== null && native.trim() !== "") return spaced(element, native);
  if (recursive || FROM_CONTENT.has(role) || NAMED_BY_CONTENT.has(element.localName)) {
    const content = contentOf(element, walk);
    if (content.trim() !== "") return spaced(element, content);
  }
  return spaced(element, isDecorative(element, role) ? "" : tooltipOf(element));
}

function tooltipOf(element: Element): string {
  const title = element.getAttribute("title") ?? "";
  if (title.trim() !== "") return title;
  return element.getAttribute("placeholder") ?? element.getAttribute("aria-placeholder") ?? " ";
}

function isDecorative(element: Element, role: string): boolean {
  return element.localName === "img" && (role === "none" || role === "presentation");
}

function labelledBy(element: Element, walk: Walk): string {
  const parts: string[] = [];
  for (const id of (element.getAttribute("aria-labelledby") ?? "").split(/\s+/)) {
    const target = nearestById(element, id);
    if (target === null) continue;
    parts.push(nameOf(target, { ...walk, referenced: true, hiddenCounts: isHidden(target) }, true, true));
  }
  return parts.join(" ");
}

function embeddedText(element: Element, role: string, walk: Walk): string {
  if (walk.context.embeddedValue !== undefined) return walk.context.embeddedValue(element);
  // Blind to what is typed or chosen; a label given by the author is markup.
  return role === "listbox" || role === "combobox" ? "" : (element.getAttribute("aria-label") ?? "");
}

/** What the host language offers as a name; null when it offers nothing. */
function nativeName(element: Element, role: string, walk: Walk, recursive: boolean): string | null {
  const tag = element.localName;
  if (tag === "input") {
    const type = inputType(element);
    const labels = recursive ? null : labelText(element, walk);
    if (labels !== null) return labels;
    // The `value` attribute of a button is its caption, not something typed.
    if (BUTTON_TYPES.has(type)) return element.getAttribute("value") ?? DEFAULT_NAMES[type] ?? null;
    if (type === "image") {
      return element.getAttribute("alt") ?? element.getAttribute("title") ?? DEFAULT_NAMES["image"] ?? null;
    }
    return null;
  }
  if (tag === "img" || tag === "area") return element.getAttribute("alt");
  if (element.namespaceURI === "http://www.w3.org/2000/svg") {
    const title = [...element.children].find((child) => child.localName === "title")?.textContent ?? null;
    return title ?? (tag === "a" ? element.getAttribute("xlink:title") : null);
  }
  if (tag === "fieldset") return partText(element, "legend", walk);
  if (tag === "figure") return partText(element, "figcaption", walk);
  if (tag === "table") return partText(element, "caption", walk);
  if (tag === "optgroup" || tag === "option") return element.getAttribute("label");
  if ((tag === "abbr" || tag === "acronym") && element.hasAttribute("title")) return element.getAttribute("title");
  return !recursive && (LABELLED.test(tag) || role === "textbox") ? labelText(element, walk) : null;
}

function labelText(control: Element, walk: Walk): string | null {
  const labels = walk.context.labelsOf(control);
  if (labels.length === 0) return null;
  return labels.map((label) => nameOf(label, { ...walk, hiddenCounts: isHidden(label) }, true)).join(" ");
}

function partText(element: Element, tag: string, walk: Walk): string | null {
  const part = [...element.children].find((child) => child.localName === tag);
  return part === undefined ? null : nameOf(part, walk, true);
}

function contentOf(element: Element, walk: Walk): string {
  let text = pseudoText(element, "::before");
  for (const child of drawnIn(element, element.shadowRoot ?? walk.context.shadowOf?.(element) ?? null)) {
    if (isText(child)) text += child.nodeValue ?? "";
    else if (isElement(child)) text += childText(child, walk);
  }
  for (const id of (element.getAttribute("aria-owns") ?? "").split(/\s+/)) {
    const owned = nearestById(element, id);
    if (owned !== null) text += ` ${childText(owned, walk)} `;
  }
  return text + pseudoText(element, "::after");
}

function childText(child: Element, walk: Walk): string {
  if (child.localName === "br") return "\n";
  if (child.matches("script,style,noscript")) return "";
  if (!walk.hiddenCounts && isHidden(child)) return "";
  return nameOf(child, walk, true);
}

/** Not seen by anyone, or taken out of the accessibility tree: does not count in a name. */
function isHidden(element: Element): boolean {
  if (element.getAttribute("aria-hidden") === "true" || element.hasAttribute("hidden")) return true;
  const style = styleOf(element);
  return style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse";
}

function spaced(element: Element, text: string): string {
  const display = styleOf(element).display;
  return display === "inline" || display === "contents" || display === "" ? text : ` ${text} `;
}

function pseudoText(element: Element, which: "::before" | "::after"): string {
  const style = styleOf(element, which);
  const content = style.content;
  if (content === "" || content === "none" || content === "normal") return "";
  const alternative = content.lastIndexOf("/");
  const quoted = (alternative > 0 && /\/\s*"/.test(content) ? content.slice(alternative) : content).matchAll(
    /"((?:[^"\\]|\\.)*)"|attr\(([^)]*)\)/g,
  );
  let text = "";
  for (const match of quoted) text += match[1] ?? element.getAttribute(match[2] ?? "") ?? "";
  return style.display === "inline" ? text : ` ${text} `;
}
