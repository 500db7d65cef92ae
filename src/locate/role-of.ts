/** Roles whose name comes from what is in them (accname 1.2, 2F). */
export const FROM_CONTENT: ReadonlySet<string> = new Set(
  (
    "button caption cell checkbox code columnheader comment gridcell heading link menuitem menuitemcheckbox menuitemradio option radio " +
    "row rowheader switch tab tooltip treeitem"
  ).split(" "),
);
/** Controls that have a value of their own when they stand in a label (accname 1.2, 2C). */
export const EMBEDDED: ReadonlySet<string> = new Set(
  "textbox searchbox combobox listbox slider spinbutton scrollbar".split(" "),
);
/** The other roles of ARIA 1.3 but those of words in a text; what is none of them all falls back to the tag. */
const KNOWN = new Set([
  ...FROM_CONTENT,
  ...EMBEDDED,
  ...(
    "alert alertdialog application article banner blockquote complementary contentinfo dialog directory document feed figure " +
    "form generic grid group image img list listitem log main marquee math menu menubar meter navigation none note paragraph " +
    "presentation progressbar radiogroup region rowgroup search separator status table tablist tabpanel timer toolbar tree " +
    "treegrid"
  ).split(" "),
]);

/** Tags by role. Those of `group` are nothing that one presses, reads a name off, or types in. */
const BY_TAG = new Map(
  Object.entries({
    link: "a area",
    button: "button summary",
    heading: "h1 h2 h3 h4 h5 h6",
    listbox: "datalist",
    textbox: "textarea",
    option: "option",
    cell: "td",
    columnheader: "th",
    row: "tr",
    listitem: "li",
    paragraph: "p",
    img: "img",
    group:
      "article aside details dialog fieldset figure footer form header hr main menu meter nav ol optgroup output " +
      "progress search section table ul",
  }).flatMap(([role, tags]) => tags.split(" ").map((tag) => [tag, role] as const)),
);

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
  return BY_TAG.get(tag) ?? (element.matches("[contenteditable=''],[contenteditable=true]") ? "textbox" : "generic");
}

/** The `type` of an input as the browser takes it: `text` when there is none or nobody knows it. */
export function inputType(element: Element): string {
  return (element as HTMLInputElement).type || "text"; // asked of inputs only
}

function isLong(select: Element): boolean {
  return Number(select.getAttribute("size") ?? "1") > 1;
}
