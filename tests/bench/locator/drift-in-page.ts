import { surveyPage } from "../../../src/locate/survey-page.ts";
import { findTarget } from "../../../src/locate/find-target.ts";
import { verifyTarget } from "../../../src/locate/verify-target.ts";
import type { LocateOptions } from "../../../src/locate/options.ts";
import type { Located, Target } from "../../../src/model/target.ts";
import type { KnownTarget } from "./base-pages.ts";
import { everything, operators, type Stage } from "./drift-operators.ts";
import { hashOf, seeded } from "./random.ts";

export interface Trial {
  readonly target: string;
  readonly mode: "present" | "absent" | "removed" | "replaced";
  /** `hit`, `wrong` and `false-point` point at something; the others do not. */
  readonly outcome: "hit" | "wrong" | "false-point" | "abstained";
  readonly status: string;
  readonly reason: string;
  /** Same page, same markup, same target, same question: the same trial. */
  readonly hash: string;
  /** For those that point wrongly: what at. */
  readonly pointedAt: string;
}

let pristine: HTMLElement | null = null;
let pristineHead = "";
let known: readonly KnownTarget[] = [];

/** Keeps the page as it is, and says which targets have no true element that shows (they are left out). */
export function prepare(targets: readonly KnownTarget[], dismissed: string): readonly string[] {
  for (const script of document.querySelectorAll("script,noscript")) script.remove();
  // As it is once the cookie question is answered and the fields are filled.
  for (const banner of document.querySelectorAll(dismissed)) banner.remove();
  for (const element of everything(document.body)) element.removeAttribute("disabled");
  pristine = document.body.cloneNode(true) as HTMLElement;
  pristineHead = document.head.innerHTML;
  const missing = targets.filter(({ truth, words }) => trueElements(document.body, truth, words).length === 0);
  known = targets.filter((one) => !missing.includes(one));
  return missing.map(({ target }) => target.id);
}

function trueElements(body: HTMLElement, css: string, words?: string): Element[] {
  return everything(body).filter(
    (element) => element.matches(css) && (words === undefined || shownWords(element) === words) && isSeen(element),
  );
}

/** Its words, those that come through a slot too. */
function shownWords(element: Element): string {
  const slots = [...element.querySelectorAll("slot")];
  const slotted = slots.flatMap((slot) => slot.assignedNodes({ flatten: true })).map((node) => node.textContent);
  return [element.textContent, ...slotted].join("").replace(/\s+/g, " ").trim();
}

/** Itself, or its label when it is drawn by that. */
function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) ||
    (element.id !== "" && rootOf(element).querySelector(`label[for="${CSS.escape(element.id)}"]`) !== null)
  );
}

function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot; // it is connected
}

/** All markup, shadow trees too, to tell trials apart. */
function markupOf(body: Element, closed: Iterable<ShadowRoot> = []): string {
  const open = everything(body).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return hashOf(body.outerHTML + [...open, ...closed].map((root) => root.innerHTML).join(""));
}

function reset(): Stage {
  if (pristine === null) throw new Error("prepare first");
  if (document.head.innerHTML !== pristineHead) document.head.innerHTML = pristineHead;
  const body = pristine.cloneNode(true) as HTMLElement;
  document.body.replaceWith(body);
  window.scrollTo(0, 0);
  const truths = new Map(known.map(({ target, truth, words }) => [target.id, trueElements(body, truth, words)]));
  const anywhere = new Set(known.filter((one) => one.anywhere === true).map(({ target }) => target.id));
  return { body, targets: known.map(({ target }) => target), truths, anywhere, closedRoots: new Map() };
}

/** One change of the page: all targets with their element there, then each with its element gone. */
export function runTrials(operator: string, seed: number): readonly Trial[] {
  const chosen = operators[operator];
  if (chosen === undefined) throw new Error(`no operator ${operator}`);
  const stage = reset();
  const random = seeded(seed);
  chosen.apply(stage, random);
  const options: LocateOptions = { openClosedRoot: (host) => stage.closedRoots.get(host) ?? null };
  const markup = markupOf(stage.body, stage.closedRoots.values());
  const trials: Trial[] = [];
  const { located } = surveyPage(
    document,
    { screens: [], targets: stage.targets, url: "https://example.org/" },
    options,
  );
  const judge = (target: Target, mode: Trial["mode"], answer: Located, truths: readonly Element[]): void => {
    const points = answer.status === "found";
    const right = points && truths.some((truth) => isSame(truth, answer.element));
    trials.push({
      target: target.id,
      mode,
      outcome: !points ? "abstained" : right ? "hit" : mode === "present" ? "wrong" : "false-point",
      status: answer.status,
      reason: "reason" in answer ? answer.reason : answer.evidence.join("+"),
      hash: `${markup}-${target.id}-${mode}`,
      pointedAt: points && !right ? answer.element.outerHTML.replace(/\s+/g, " ").slice(0, 200) : "",
    });
  };
  for (const target of stage.targets)
    judge(
      target,
      "present",
      located.get(target.id) ?? { status: "missing", reason: "no-such-name" },
      stage.truths.get(target.id) ?? [],
    );
  for (const target of stage.targets) {
    const truths = stage.truths.get(target.id) ?? [];
    const restore = truths.map((truth) => takeAway(truth, random.below(3)));
    judge(target, "absent", findTarget(document, target, options), []);
    for (const back of restore) back();
  }
  return trials;
}

/** Takes an element away: alone, with its label, or leaving its words behind as text. */
function takeAway(element: Element, way: number): () => void {
  const marker = document.createComment("");
  const words = document.createElement("span");
  words.textContent = way === 2 ? element.textContent : "";
  const label =
    way === 1 && element.id !== "" ? rootOf(element).querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  const labelMarker = document.createComment("");
  element.replaceWith(marker, words);
  label?.replaceWith(labelMarker);
  return () => {
    words.remove();
    marker.replaceWith(element);
    if (label !== null) labelMarker.replaceWith(label);
  };
}

/** The same thing to a person: one in the other, or a label for it. */
function isSame(truth: Element, element: Element): boolean {
  return (
    truth === element ||
    truth.contains(element) ||
    rootOf(truth) === element.shadowRoot ||
    (element.contains(truth) && element.querySelectorAll("a,button,input,select,textarea").length < 2)
  );
}

/** What was found is taken away, or replaced by an equal one: the old answer must not stand, the new one must be right. */
export function runReplacements(seed: number): readonly Trial[] {
  const stage = reset();
  const random = seeded(seed);
  const trials: Trial[] = [];
  for (const target of stage.targets) {
    const [truth] = stage.truths.get(target.id) ?? [];
    const before = findTarget(document, target);
    if (truth === undefined || before.status !== "found") continue;
    const equal = truth.cloneNode(true) as Element;
    const gone = random.below(2) === 0;
    const marker = document.createComment("");
    if (gone) truth.replaceWith(marker);
    else truth.replaceWith(equal);
    const stands = verifyTarget(before, target);
    const after = findTarget(document, target);
    const right = gone ? after.status !== "found" : after.status === "found" && isSame(equal, after.element);
    trials.push({
      target: target.id,
      mode: gone ? "removed" : "replaced",
      outcome:
        stands || (after.status === "found" && !right)
          ? "false-point"
          : gone
            ? "abstained"
            : right
              ? "hit"
              : "abstained",
      status: after.status,
      reason: stands ? "the old answer still stood" : "",
      hash: `${markupOf(stage.body)}-${target.id}-${gone ? "removed" : "replaced"}`,
      pointedAt: "",
    });
    if (gone) marker.replaceWith(truth);
    else equal.replaceWith(truth);
  }
  return trials;
}
