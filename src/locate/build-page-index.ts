import type { Role } from "../model/target.ts";
import type { NameContext } from "./accessible-name.ts";
import { findBoxGroups } from "./box-groups.ts";
import { rootSteps } from "./collect-roots.ts";
import { declaredKind, isTelling } from "./field-kind.ts";
import { findDialogs } from "./find-dialogs.ts";
import { browserGeometry, type Geometry } from "./geometry.ts";
import { indexLabels } from "./label-index.ts";
import { namesOf, type Names } from "./names-of.ts";
import { nameKey, normaliseName, withoutDecorations } from "./normalise-name.ts";
import type { LocateOptions } from "./options.ts";
import type { Candidate, PageIndex } from "./page-index.ts";
import { HEADING, INTERACTIVE, REGION, standsFor } from "./stands-for.ts";
import type { Steps } from "./steps.ts";
import { textBeside, wrapperBeside } from "./text-beside.ts";
import { addTo, nearestById, OVERLAY_TAG, type SearchRoot } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";

const NO_NAMES: Names = new Map();
const NO_CANDIDATES: readonly Candidate[] = [];
/** Longer texts than this are not a name. */
const LONGEST_TEXT = 400;
/** Elements looked at between two places to stop. */
const CHUNK = 100;

/** Reads the page once, in steps. @param wanted every name that will be asked for */
export function* indexSteps(root: SearchRoot, wanted: WantedNames, options: LocateOptions = {}): Steps<PageIndex> {
  const geometry = rememberLayout(options.geometry ?? browserGeometry);
  const { roots, closedFrames } = yield* rootSteps(root, options.openClosedRoot);
  const labels = indexLabels(roots);
  yield;
  const shadowRoots = new Map<Element, ShadowRoot>();
  for (const one of roots) if ("host" in one) shadowRoots.set(one.host, one);
  const context: NameContext = { labelsOf: labels.labelsOf, shadowOf: (host) => shadowRoots.get(host) ?? null };
  const candidates = yield* harvestSteps(roots, wanted, context);
  const byRole = groupByRole(candidates);
  const kindOf = remember(declaredKind);
  const telling = groupByRole(
    candidates.filter(
      ({ element, roles, mayBeNamed }) => mayBeNamed || (roles.includes("field") && isTelling(kindOf(element))),
    ),
  );
  const computeNames = ({ element, roles }: Candidate): Names => {
    const short = plainName(element, roles, wanted);
    if (short !== null) return short;
    const found = new Map(namesOf(element, roles, geometry, context));
    if (roles.includes("field") && !isNamed(element, context)) {
      for (const key of textBeside(element, geometry, context)) if (!found.has(key)) found.set(key, "text-beside");
    }
    return found;
  };
  const names = remember((candidate: Candidate) => computeNames(candidate));
  const groups = remember((index: PageIndex) => findBoxGroups(index));
  const index: PageIndex = {
    roots,
    closedFrames,
    candidates,
    dialogs: findDialogs(roots, geometry),
    geometry,
    context,
    wanted,
    candidatesOf: (role) => byRole.get(role) ?? NO_CANDIDATES,
    tellingOf: (role) => telling.get(role) ?? NO_CANDIDATES,
    namesOf: (candidate) => (candidate.mayBeNamed ? names(candidate) : NO_NAMES),
    allNamesOf: names,
    kindOf,
    boxGroups: () => groups(index),
    isRendered: (element) => geometry.isRendered(element),
  };
  return index;
}

function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

function rememberLayout(geometry: Geometry): Geometry {
  return {
    ...geometry,
    isRendered: remember((element: Element) => geometry.isRendered(element)),
    obstacleOf: remember((boxes: readonly Element[]) => geometry.obstacleOf(boxes)),
  };
}

function groupByRole(candidates: readonly Candidate[]): ReadonlyMap<Role, readonly Candidate[]> {
  const byRole = new Map<Role, Candidate[]>();
  for (const candidate of candidates) {
    for (const role of candidate.roles) addTo(byRole, role, candidate);
  }
  return byRole;
}

function* harvestSteps(
  roots: readonly SearchRoot[],
  wanted: WantedNames,
  context: NameContext,
): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  const selectors = [
    INTERACTIVE,
    ...(wanted.roles.has("heading") ? [HEADING] : []),
    ...(wanted.roles.has("region") ? [REGION] : []),
  ];
  let seen = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll(selectors.join(","))) {
      seen += 1;
      if (seen % CHUNK === 0) yield;
      const roles = rolesOf(element);
      if (roles.length === 0) continue;
      const isField = roles.includes("field");
      const mayBeNamed = textKeys(element, isField, context).some((key) => wanted.occursIn(key, roles));
      const isKept = mayBeNamed || isField || roles.includes("region");
      if (isKept && element.closest(OVERLAY_TAG) === null) found.push({ element, roles, mayBeNamed });
    }
  }
  return found;
}

function rolesOf(element: Element): readonly Role[] {
  const roles = standsFor(element);
  if (roles.length > 0) return roles;
  if (element.matches(HEADING)) return ["heading"];
  return element.matches(REGION) ? ["region"] : roles;
}

/** Everything a name could be made of, cheaply and without layout. */
function textKeys(element: Element, isField: boolean, context: NameContext): readonly string[] {
  const keys: string[] = [];
  const add = (text: string | null | undefined): void => {
    if (text !== null && text !== undefined && text !== "" && text.length <= LONGEST_TEXT) keys.push(nameKey(text));
  };
  if (element.localName !== "select" && element.localName !== "input") add(element.textContent);
  for (const attribute of ["aria-label", "title", "placeholder", "alt"]) add(element.getAttribute(attribute));
  if (element.localName === "input" && !isField) add(element.getAttribute("value"));
  if (element.firstElementChild !== null) addInner(element, add);
  const cited = element.getAttribute("aria-labelledby");
  if (cited !== null) for (const id of cited.split(/\s+/)) add(nearestById(element, id)?.textContent);
  for (const label of context.labelsOf(element)) add(label.textContent);
  if (isField && !isNamed(element, context)) add(wrapperBeside(element)?.textContent);
  return keys;
}

/** Pictures, labelled parts and slotted words inside a control. */
function addInner(element: Element, add: (text: string | null) => void): void {
  for (const inner of element.querySelectorAll("img[alt],[aria-label],slot")) {
    add(inner.getAttribute("alt"));
    add(inner.getAttribute("aria-label"));
    if (inner.localName !== "slot") continue;
    const slotted = (inner as HTMLSlotElement).assignedNodes({ flatten: true }); // told by its tag
    add(slotted.map((node) => node.textContent).join(""));
  }
}

/**
 * The name of a control or heading that is nothing but its words, when nobody wants it: most are of this kind, and the
 * full computation would read their styles. Null when the full computation is due.
 */
function plainName(element: Element, roles: readonly Role[], wanted: WantedNames): Names | null {
  if (element.childElementCount > 0 || element.shadowRoot !== null || !NAMED_BY_WORDS.has(element.localName))
    return null;
  if (roles.includes("field") || element.matches("[aria-label],[aria-labelledby],[title],[value]")) return null;
  const name = normaliseName(element.textContent);
  const forms = [name, withoutDecorations(name)].map(nameKey);
  return forms.some(wanted.accepts) ? null : new Map(forms.map((form) => [form, "name"]));
}

const NAMED_BY_WORDS = new Set(["a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "div", "span", "li"]);

function isNamed(field: Element, context: NameContext): boolean {
  return (
    context.labelsOf(field).length > 0 ||
    field.hasAttribute("aria-label") ||
    field.hasAttribute("aria-labelledby") ||
    field.hasAttribute("title")
  );
}
