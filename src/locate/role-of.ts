/** Roles of ARIA 1.3 and its graphics and publishing modules that matter for names; others fall back to the tag. */
const KNOWN = new Set(
  (
    "alert alertdialog application article associationlist banner blockquote button caption cell checkbox code columnheader " +
    "combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form " +
    "generic grid gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu " +
    "menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar " +
    "radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong " +
    "subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree " +
    "treegrid treeitem"
  ).split(" "),
);

const BY_TAG: Readonly<Record<string, string>> = {
  a: "link",
  area: "link",
  article: "article",
  aside: "complementary",
  button: "button",
  datalist: "listbox",
  details: "group",
  dialog: "dialog",
  fieldset: "group",
  figure: "figure",
  footer: "contentinfo",
  form: "form",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  header: "banner",
  hr: "separator",
  img: "img",
  li: "listitem",
  main: "main",
  menu: "list",
  meter: "meter",
  nav: "navigation",
  ol: "list",
  optgroup: "group",
  option: "option",
  output: "status",
  p: "paragraph",
  progress: "progressbar",
  search: "search",
  section: "region",
  summary: "button",
  table: "table",
  td: "cell",
  textarea: "textbox",
  th: "columnheader",
  tr: "row",
  ul: "list",
};

const BY_INPUT_TYPE: Readonly<Record<string, string>> = {
  button: "button",
  checkbox: "checkbox",
  file: "button",
  image: "button",
  number: "spinbutton",
  radio: "radio",
  range: "slider",
  reset: "button",
  search: "searchbox",
  submit: "button",
};

/**
 * The role an element has for assistive technology: the first known token of `role`, else what its tag says.
 * @returns an ARIA role, or `generic`
 */
export function roleOf(element: Element): string {
  const declared = element.getAttribute("role");
  if (declared !== null) {
    for (const token of declared.toLowerCase().split(/\s+/)) if (KNOWN.has(token)) return token;
  }
  const tag = element.localName;
  if (tag === "input") return BY_INPUT_TYPE[inputType(element)] ?? "textbox";
  if (tag === "select") return element.hasAttribute("multiple") || isLong(element) ? "listbox" : "combobox";
  if (tag === "a" && !element.hasAttribute("href")) return "generic";
  if (element.getAttribute("contenteditable") === "" || element.getAttribute("contenteditable") === "true") {
    return BY_TAG[tag] === undefined ? "textbox" : (BY_TAG[tag] ?? "generic");
  }
  return BY_TAG[tag] ?? "generic";
}

const INPUT_TYPES = new Set(
  (
    "button checkbox color date datetime-local email file hidden image month number password radio range reset search " +
    "submit tel text time url week"
  ).split(" "),
);

/** The `type` of an input as browsers take it: `text` when there is none or nobody knows it. */
export function inputType(element: Element): string {
  const declared = element.getAttribute("type")?.trim().toLowerCase() ?? "text";
  return INPUT_TYPES.has(declared) ? declared : "text";
}

function isLong(select: Element): boolean {
  return Number(select.getAttribute("size") ?? "1") > 1;
}
