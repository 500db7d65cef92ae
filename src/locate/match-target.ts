import type { Target } from "../model/target.ts";
import { kindAgreement, type KindAgreement } from "./field-kind.ts";
import { acceptedAmong, keysOf } from "./name-keys.ts";
import { nameKey } from "./normalise-name.ts";
import type { PageIndex } from "./page-index.ts";
import type { Candidate } from "./candidate.ts";
import { asksForAnother, isCodeOfAnotherKind, isInSignUp, isNamedForAnother } from "./other-forms.ts";
import { holds, parentOf } from "../dom/drawn-tree.ts";

/** An element that passed the gates of role, name and kind and no veto. */
export interface Match {
  readonly element: Element;
  readonly boxes: readonly Element[];
  /** The accepted name as the data have it, and its key. */
  readonly name: string;
  readonly key: string;
  readonly kind: KindAgreement | null;
  readonly pressable: boolean;
  readonly evidence: readonly string[];
}

/** Where a candidate fell, for the developer view. */
export type Gate =
  | "role"
  | "name"
  | "anti-name"
  | "field-kind"
  | "sign-up"
  | "other-code"
  | "within"
  | "near"
  | "other-address"
  | "passed";
export type Trace = (element: Element, gate: Gate) => void;

export interface Matches {
  readonly byName: readonly Match[];
  /** Fields whose kind is proof without a name; only when the data allow it. */
  readonly byKind: readonly Match[];
  /** Fields of the wanted type that only their place can prove: the lone text field beside the password. */
  readonly byPlace: readonly Match[];
  /** Elements with an accepted name that a veto refused. */
  readonly vetoed: number;
}

/** Runs the gates of one target over the page's candidates. */
export function matchTarget(index: PageIndex, target: Target, trace: Trace): Matches {
  const byName: Match[] = [];
  const byKind: Match[] = [];
  const byPlace: Match[] = [];
  let vetoed = 0;
  const candidates = target.provenByKind === true ? index.candidatesOf(target.role) : index.tellingOf(target.role);
  for (const candidate of candidates) {
    const accepted = acceptedAmong(index.namesOf(candidate).keys(), target);
    const kind = target.field === undefined ? null : kindAgreement(index.kindOf(candidate), target.field);
    const proven = accepted === null && target.provenByKind === true && kind === "proof";
    const placed = accepted === null && !proven && mayBeProvenByPlace(candidate.element, target, kind);
    if (accepted === null && !proven && !placed) {
      trace(candidate.element, "name");
      continue;
    }
    const names = index.allNamesOf(candidate);
    const veto = vetoOn(candidate, target, names, kind, index);
    if (veto !== null || (accepted === null && asksForAnother(names.keys()))) {
      trace(candidate.element, veto ?? "sign-up");
      if (accepted !== null) vetoed += 1;
      continue;
    }
    trace(candidate.element, "passed");
    const source = accepted === null ? "field-kind" : (names.get(accepted.key) ?? "name");
    const match = toMatch(candidate, accepted?.name ?? target.names[0] ?? "", kind, source, index);
    (placed ? byPlace : proven ? byKind : byName).push(match);
  }
  const groups = target.group === undefined ? [] : groupMatches(index, target);
  return {
    byName: [...byName, ...groups.filter((match) => match.evidence.includes("group"))],
    byKind: [...byKind, ...groups.filter((match) => !match.evidence.includes("group"))],
    byPlace,
    vetoed,
  };
}

function vetoOn(
  { element }: Candidate,
  target: Target,
  names: ReadonlyMap<string, string>,
  kind: KindAgreement | null,
  index: PageIndex,
): Gate | null {
  const { anti } = keysOf(target);
  if (anti.some((name) => names.has(name))) return "anti-name";
  if (kind === "contradicts") return "field-kind";
  if (wantsOwnPassword(target) && isInSignUp(element, names.keys(), index)) return "sign-up";
  if (target.field?.autocomplete?.includes("one-time-code") === true && isCodeOfAnotherKind(element, index)) {
    return "other-code";
  }
  return leadsElsewhere(element) ? "other-address" : null;
}

/** A plain field says nothing itself; with a neighbour that the data name, being the only one there may be enough. */
function mayBeProvenByPlace(element: Element, target: Target, kind: KindAgreement | null): boolean {
  if (target.provenByKind !== true || (target.near ?? []).length === 0 || kind !== "agrees") return false;
  return element.localName === "input" && element.getAttribute("maxlength") !== "1" && !isNamedForAnother(element);
}

function wantsOwnPassword(target: Target): boolean {
  return target.field?.autocomplete?.includes("current-password") === true;
}

/** `mailto:` and the like are never a step of the site. */
function leadsElsewhere(element: Element): boolean {
  return element.localName === "a" && /^\s*(mailto|tel|sms):/i.test(element.getAttribute("href") ?? "");
}

function toMatch(
  candidate: Candidate,
  name: string,
  kind: KindAgreement | null,
  source: string,
  index: PageIndex,
): Match {
  const { element, roles } = candidate;
  const evidence = [source, ...(kind === "proof" && source !== "field-kind" ? ["field-kind"] : [])];
  return {
    element,
    boxes: boxesOf(element, index),
    name,
    key: nameKey(name),
    kind,
    pressable: roles.includes("button"),
    evidence,
  };
}

/** A radio, a checkbox or a file input is seen and pressed by its label. */
function boxesOf(element: Element, index: PageIndex): readonly Element[] {
  if (element.localName !== "input" || !/^(radio|checkbox|file)$/i.test(element.getAttribute("type") ?? ""))
    return [element];
  const labels = index.context
    .labelsOf(element)
    .filter((label) => index.isRendered(label) && draws(label, element, index));
  const visible = index.isRendered(element) && !isTiny(element, index);
  return visible || labels.length === 0 ? [element, ...labels] : labels;
}

/**
 * A label draws its invisible control, but not one in another, hidden part of the page: a label whose field is gone is
 * bound to the hidden twin that has the same id (« 9 hidden twin » of tests/bench/locator/drift-operators.ts, the target removed).
 */
function draws(label: Element, control: Element, index: PageIndex): boolean {
  let hidden: Element | null = null;
  for (let node: Element | null = control; node !== null && !holds(node, label); node = parentOf(node)) {
    if (!index.isRendered(node)) hidden = node;
  }
  if (hidden === null || hidden === control) return true;
  return hidden.textContent.trim() === "" && hidden.querySelectorAll("input,select,textarea,button,a").length < 2;
}

function isTiny(element: Element, index: PageIndex): boolean {
  const box = index.geometry.boxOf(element);
  return box.width < 4 || box.height < 4;
}

function groupMatches(index: PageIndex, target: Target): readonly Match[] {
  const { anti } = keysOf(target);
  const matches: Match[] = [];
  for (const { boxes, names } of index.boxGroups) {
    const [element] = boxes;
    if (element === undefined || anti.some((name) => names.has(name))) continue;
    const limit = target.field?.maxlength;
    if (limit !== undefined && (boxes.length < limit[0] || boxes.length > limit[1])) continue;
    const accepted = acceptedAmong(names, target);
    if (accepted === null && target.provenByKind !== true) continue;
    const name = accepted?.name ?? target.names[0] ?? "";
    const evidence = [accepted === null ? "field-kind" : "group"];
    matches.push({ element, boxes, name, key: nameKey(name), kind: "proof", pressable: false, evidence });
  }
  return matches;
}
