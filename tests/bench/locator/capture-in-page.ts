const VOID = new Set("area base br col embed hr img input source track wbr".split(" "));
const LEFT_OUT = "script,noscript,style,link,meta,base,template,gommette-overlay";

/** What `capture` marks a modal window with, and `restoreModals` reads. */
const MODAL = "data-was-modal";

/**
 * The page as it shows, as one file without scripts: shadow roots as declarative ones, styles inside, our own overlay
 * and everything typed left out.
 */
export function capture(): string {
  const attributes = attributesOf(document.documentElement);
  return `<!doctype html><html${attributes}><head><meta charset="utf-8"><style>${stylesOf(document)}</style></head>${markupOf(document.body)}</html>\n`;
}

/** A modal window is one only by its script: opens those again that were open. */
export function restoreModals(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>(`dialog[${MODAL}]`)) {
    dialog.removeAttribute("open");
    dialog.removeAttribute(MODAL);
    dialog.showModal();
  }
}

function markupOf(node: Node): string {
  if (node.nodeType === 3) return escaped(node.nodeValue ?? "");
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return "";
  const { shadowRoot, localName } = node;
  const modal = node.matches("dialog:modal") ? ` ${MODAL}=""` : "";
  const shadow =
    shadowRoot === null
      ? ""
      : `<template shadowrootmode="open" shadowrootclonable><style>${stylesOf(shadowRoot)}</style>${inside(shadowRoot)}</template>`;
  const start = `<${localName}${attributesOf(node)}${modal}>${shadow}`;
  return VOID.has(localName) ? start : `${start}${inside(node)}</${localName}>`;
}

function inside(parent: Node): string {
  return [...parent.childNodes].map(markupOf).join("");
}

/** `value` of a field is what was typed or set by a script; of a button or a choice it is markup. */
function attributesOf(element: Element): string {
  const typed = element.matches("input:not([type=submit],[type=button],[type=reset],[type=radio],[type=checkbox])");
  return [...element.attributes]
    .filter(({ name }) => !(typed && name === "value"))
    .map(({ name, value }) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

function stylesOf(root: Document | ShadowRoot): string {
  return [...root.styleSheets, ...root.adoptedStyleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
