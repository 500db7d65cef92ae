import type { Role } from "../model/target.ts";
import type { NameContext } from "./accessible-name.ts";
import { boxGroupSteps } from "./box-groups.ts";
import { collectSteps } from "./collect-elements.ts";
import { declaredKind, isTelling } from "./field-kind.ts";
import { findDialogs } from "./find-dialogs.ts";
import { browserGeometry, type Geometry } from "./geometry.ts";
import { labelSteps } from "./label-index.ts";
import { namesOf, type Names } from "./names-of.ts";
import { nameKey, normaliseName, withoutDecorations } from "./normalise-name.ts";
import type { LocateOptions } from "./options.ts";
import type { Candidate, PageIndex } from "./page-index.ts";
import { HEADING, REGION, standsFor } from "./stands-for.ts";
import { eachInSteps, FEW, type Steps } from "./steps.ts";
import { textBeside, wrapperBeside } from "./text-beside.ts";
import { addTo, nearestById, OVERLAY_TAG, type SearchRoot } from "./tree.ts";
import type { WantedNames } from "./wanted-names.ts";

const NO_NAMES: Names = new Map();
const NO_CANDIDATES: readonly Candidate[] = [];
/** Longer texts than this are not a name. */
const LONGEST_TEXT = 400;

/** Reads the page once, in steps. @param wanted every name that will be asked for */
export function* indexSteps(root: SearchRoot, wanted: WantedNames, options: LocateOptions = {}): Steps<PageIndex> {
  const geometry = rememberLayout(options.geometry ?? browserGeometry);
  const { roots, closedFrames, notable, labelElements } = yield* collectSteps(root, options.openClosedRoot);
  const { labelsOf } = yield* labelSteps(labelElements, notable);
  const shadowRoots = new Map<Element, ShadowRoot>();
  for (const one of roots) if ("host" in one) shadowRoots.set(one.host, one);
  const context: NameContext = { labelsOf, shadowOf: (host) => shadowRoots.get(host) ?? null };
  const candidates = yield* harvestSteps(notable, wanted, context);
  const byRole = groupByRole(candidates);
  yield;
  const kindOf = remember(declaredKind);
  const telling = groupByRole(
    candidates.filter(
      ({ element, roles, mayBeNamed }) => mayBeNamed || (roles.includes("field") && isTelling(kindOf(element))),
    ),
  );
  yield;
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
  // Asked for by the first screen or target, all at once: here the page can have its turn.
  const name = (candidate: Candidate): void => {
    if (candidate.mayBeNamed) names(candidate);
  };
  yield* eachInSteps(candidates, name, FEW);
  const index: Omit<PageIndex, "boxGroups"> = {
    roots,
    closedFrames,
    candidates,
    notable,
    dialogs: findDialogs(notable, geometry),
    geometry,
    context,
    wanted,
    candidatesOf: (role) => byRole.get(role) ?? NO_CANDIDATES,
    tellingOf: (role) => telling.get(role) ?? NO_CANDIDATES,
    namesOf: (candidate) => (candidate.mayBeNamed ? names(candidate) : NO_NAMES),
    allNamesOf: names,
    kindOf,
    isRendered: (element) => geometry.isRendered(element),
  };
  return { ...index, boxGroups: yield* boxGroupSteps(index) };
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
  notable: readonly Element[],
  wanted: WantedNames,
  context: NameContext,
): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  yield* eachInSteps(notable, (element) => {
    const roles = rolesOf(element, wanted);
    if (roles.length === 0) return;
    const isField = roles.includes("field");
    const isRegion = roles.includes("region");
    const isWanted = (key: string): boolean => wanted.occursIn(key, roles);
    const mayBeNamed = (isRegion ? someRegionText : someText)(element, isWanted, context, isField);
    const isKept = mayBeNamed || isField || isRegion;
    if (isKept && element.closest(OVERLAY_TAG) === null) found.push({ element, roles, mayBeNamed });
  });
  return found;
}

const NO_ROLES: readonly Role[] = [];

/** None when nothing of its roles is looked for. */
function rolesOf(element: Element, wanted: WantedNames): readonly Role[] {
  const roles = standsFor(element);
  if (roles.length > 0) return roles;
  if (element.matches(HEADING)) return wanted.roles.has("heading") ? ["heading"] : NO_ROLES;
  return wanted.roles.has("region") && element.matches(REGION) ? ["region"] : NO_ROLES;
}

type KeyTest = (key: string) => boolean;

const NAMING_ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];

/** Whether any text a name could be made of passes a test, as a key: cheaply and without layout. */
function someText(element: Element, test: KeyTest, context: NameContext, isField: boolean): boolean {
  const { localName } = element;
  if (localName !== "select" && localName !== "input" && someWords(element, test)) return true;
  if (someCited(element, test, context)) return true;
  if (localName === "input" && !isField && passes(element.getAttribute("value"), test)) return true;
  return isField && !isNamed(element, context) && passes(wrapperBeside(element)?.textContent, test);
}

/** A region is never named by all that stands in it. */
function someRegionText(element: Element, test: KeyTest, context: NameContext): boolean {
  return passes(element.querySelector(":scope > legend")?.textContent, test) || someCited(element, test, context);
}

/** What names an element from outside its content. */
function someCited(element: Element, test: KeyTest, context: NameContext): boolean {
  if (NAMING_ATTRIBUTES.some((attribute) => passes(element.getAttribute(attribute), test))) return true;
  const cited =
    element
      .getAttribute("aria-labelledby")
      ?.split(/\s+/)
      .map((id) => nearestById(element, id)) ?? [];
  return [...cited, ...context.labelsOf(element)].some((part) => part !== null && someWords(part, test));
}

/** The words of a part of the page, and the pictures, labelled parts and slotted words inside it. */
function someWords(part: Element, test: KeyTest): boolean {
  if (passes(part.textContent, test)) return true;
  if (part.firstElementChild === null) return false;
  return [...part.querySelectorAll("img[alt],[aria-label],slot")].some((inner) => {
    if (passes(inner.getAttribute("alt"), test) || passes(inner.getAttribute("aria-label"), test)) return true;
    if (inner.localName !== "slot") return false;
    const slotted = (inner as HTMLSlotElement).assignedNodes({ flatten: true }); // told by its tag
    return passes(slotted.map((node) => node.textContent).join(""), test);
  });
}

function passes(text: string | null | undefined, test: KeyTest): boolean {
  const words = text ?? "";
  return words !== "" && words.length <= LONGEST_TEXT && test(nameKey(words));
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
