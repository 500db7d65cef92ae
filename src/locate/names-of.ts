import type { Role } from "../model/target.ts";
import { accessibleName, type NameContext } from "./accessible-name.ts";
import type { Geometry } from "./geometry.ts";
import { nameKey, normaliseName, withoutDecorations, withoutInvisible } from "./normalise-name.ts";
import { plainLines } from "./plain-lines.ts";
import { nearestById } from "./tree.ts";

/** Where a name of an element comes from, for the developer view. */
export type NameSource = "name" | "label" | "visible-text" | "group" | "text-beside";

/** The names by which one element may be known, by key. */
export type Names = ReadonlyMap<string, NameSource>;

/** « (9 caractères minimum) », « (obligatoire) »: helps, does not name. « (confirmation) » names, and stays. */
const HELPING_BRACKETS =
  /\((?=[^)]*(?:\d|caract|format|exemple|\bex\b|jj|obligatoire|facultati|optionnel|requis))[^)]*\)/gi;
const EXAMPLE = /(?:^|\s)(?:ex\.?|(?:par )?exemple|format(?: attendu)?|indication|indice|aide)\s*:[\s\S]*$/i;
/** Longer labels are sentences, not choices. */
const LONGEST_MASKED = 120;
/** « Par SMS au 06 ** ** ** 12 »: a masked address or number of the person's own. */
const MASKED =
  /\s*(?:\s(?:au|à|a|sur|vers)|:|\()?\s*(?:(?:\d[\d. ]*|[\wÀ-ÿ.+]*)(?:\*{2,}|•{2,}|●{2,}|[Xx]{2,})|\S+@\S|0\d(?:[ .]?\d\d){4}).*$/;

/**
 * All names of an element that may be compared with the data: the accessible name, and what the eye reads when the two
 * differ harmlessly (hints and stars of labels, icons, a masked number after a choice).
 */
export function namesOf(element: Element, roles: readonly Role[], geometry: Geometry, context: NameContext): Names {
  const names = new Map<string, NameSource>();
  const add = (text: string, source: NameSource): void => {
    for (const form of formsOf(text)) if (!names.has(form)) names.set(form, source);
  };
  const spoken = accessibleName(element, context);
  add(spoken, "name");
  if (roles.includes("field") || roles.includes("radio") || roles.includes("checkbox")) {
    addLabels(element, roles, geometry, context, add);
  }
  if (!roles.includes("field") && element.localName !== "input") {
    addVisibleText(element, spoken, geometry, context, add);
  }
  return names;
}

/** The keys of a text as a name: as it is, and without « (obligatoire) » and the like. */
export function formsOf(text: string): readonly string[] {
  const plain = normaliseName(text);
  return [plain, withoutDecorations(plain)].map((form) => form.replace(/[' ]/g, "")).filter((key) => key !== "");
}

function addLabels(
  element: Element,
  roles: readonly Role[],
  geometry: Geometry,
  context: NameContext,
  add: (text: string, source: NameSource) => void,
): void {
  const isChoice = !roles.includes("field");
  const sources = [...context.labelsOf(element), ...soleReference(element)].filter((label) =>
    geometry.isRendered(label),
  );
  const parts = sources.length === 0 && isChoice && element.localName !== "input" ? [element] : sources;
  for (const part of parts) {
    const lines = plainLines(part, geometry, context, { withoutHints: true, withoutIcons: true });
    const first = lines[0];
    if (first === undefined) continue;
    for (const text of [first, lines.join(" ")]) {
      const core = withoutInvisible(text).replace(HELPING_BRACKETS, " ").replace(EXAMPLE, "");
      add(core, "label");
      // Looked for only where there is something masked: the pattern is slow on long texts.
      if (/[*•●@\dXx]/.test(core)) add(core.slice(0, LONGEST_MASKED).replace(MASKED, ""), "label");
    }
  }
}

/** The element that alone names another; of several, only the whole is the name. */
function soleReference(element: Element): readonly Element[] {
  const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
  const [only] = ids.length === 1 ? ids : [];
  const cited = only === undefined ? null : nearestById(element, only);
  return cited === null || cited === element ? [] : [cited];
}

/**
 * The words one sees on a button. They count beside another accessible name only when that name does not go on where
 * the words stop: « Se connecter » drawn on a control called « Se connecter avec FranceConnect » is not « Se connecter ».
 */
function addVisibleText(
  element: Element,
  spoken: string,
  geometry: Geometry,
  context: NameContext,
  add: (text: string, source: NameSource) => void,
): void {
  const linesWith = (withoutIcons: boolean): string =>
    plainLines(element, geometry, context, { withoutHints: false, withoutIcons }).join(" ");
  const visible = linesWith(true);
  const key = nameKey(visible);
  if (key === "") return;
  const whole = nameKey(spoken);
  const saysMore = whole !== key && whole.includes(key);
  const onlyIcons = saysMore && whole === nameKey(linesWith(false));
  const onlyDecoration = withoutDecorations(normaliseName(spoken)) === normaliseName(visible);
  if (!saysMore || onlyIcons || onlyDecoration) add(visible, "visible-text");
}
