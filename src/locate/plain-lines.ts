import type { Geometry } from "./geometry.ts";
import type { NameContext } from "./accessible-name.ts";
import { normaliseName } from "./normalise-name.ts";
import { drawnIn } from "./tree.ts";
import { isElement, isText } from "../dom/node-kind.ts";

/** Parts of a label that help rather than name: DSFR and others, and what is hung on as small print. */
const HINT =
  "small,abbr,sup,.fr-hint-text,[class*='hint'],[class*='Hint'],[class*='helper'],[class*='Helper'],[class*='help-text'],[class*='error'],[class*='message']";
const CONTROL = "input,select,textarea,button,[role=textbox],[role=combobox],[contenteditable]";
const ICON = "i,mat-icon,[class*='icon'],[class*='material'],[class*='Icon']";
/** The word by which an icon font draws an icon (« arrow_forward »). */
const LIGATURE = /^[a-z][a-z0-9_]*$/;

export interface LineOptions {
  /** Leave out hints, which drift while the label stays: the example of an address in DSFR's « Identifiant » did. */
  readonly withoutHints: boolean;
  /** Leave out the words by which icon fonts draw. */
  readonly withoutIcons: boolean;
}

/** The text of an element line by line, as laid out; without icons, controls and what is not shown. */
export function plainLines(
  element: Element,
  geometry: Geometry,
  context: NameContext,
  options: LineOptions,
): readonly string[] {
  const lines: string[] = [""];
  const newLine = (): void => {
    if (lines[lines.length - 1] !== "") lines.push("");
  };
  const append = (text: string): void => {
    lines[lines.length - 1] = (lines[lines.length - 1] ?? "") + text;
  };
  const read = (node: Element): void => {
    for (const child of drawnIn(node, node.shadowRoot ?? context.shadowOf?.(node) ?? null)) {
      if (isText(child)) append(child.nodeValue ?? "");
      else if (isElement(child)) readElement(child);
    }
  };
  const readElement = (child: Element): void => {
    if (child.localName === "br") newLine();
    else if (child.localName === "img") append(child.getAttribute("alt") ?? "");
    else if (isLeftOut(child, options) || (child.localName !== "slot" && !geometry.isRendered(child))) return;
    else if (isSpoken(child)) append(` ${spokenInstead(child)} `);
    else if (geometry.isOwnLine(child)) {
      newLine();
      read(child);
      newLine();
    } else read(child);
  };
  read(element);
  return lines.filter((line) => normaliseName(line) !== "");
}

function isLeftOut(child: Element, options: LineOptions): boolean {
  if (child.getAttribute("aria-hidden") === "true" || child.matches("script,style,template,noscript")) return true;
  if (child.matches(CONTROL)) return true;
  if (options.withoutHints && child.matches(HINT)) return true;
  return options.withoutIcons && child.matches(ICON) && LIGATURE.test(child.textContent.trim());
}

/** Drawings and labelled parts say more than their own text: « Se connecter » beside a drawing of FranceConnect. */
function isSpoken(child: Element): boolean {
  return child.localName === "svg" || (child.getAttribute("aria-label") ?? "").trim() !== "";
}

function spokenInstead(child: Element): string {
  return child.getAttribute("aria-label") ?? child.querySelector(":scope > title")?.textContent ?? "";
}
