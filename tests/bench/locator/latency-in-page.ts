import { surveyPage, surveySteps, type Survey } from "../../../src/locate/survey-page.ts";
import { verifyTarget } from "../../../src/locate/verify-target.ts";

let survey: Survey = { screens: [], targets: [], url: "https://www.monespacesante.fr/" };

export function setSurvey(wanted: Survey): number {
  survey = wanted;
  return document.querySelectorAll("*").length;
}

/** Changes the page as an application does, and lets it lay itself out: that cost is the page's own. */
export function change(): void {
  const line = document.createElement("p");
  line.textContent = "Nouveau message";
  document.querySelector("main")?.append(line);
  document.body.classList.toggle("changed");
  document.body.getBoundingClientRect();
}

export interface Pass {
  readonly wallMs: number;
  readonly screen: string;
  readonly found: number;
}

/**
 * One cold pass: all that was remembered of the page is gone, only the code is warm. In a task of its own, as a session
 * runs it: what a debugger evaluates is not counted as script time.
 */
export function pass(): Promise<Pass> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(passNow());
    }, 0);
  });
}

function passNow(): Pass {
  const started = performance.now();
  const { screen, located } = surveyPage(document, survey);
  const wallMs = performance.now() - started;
  const found = [...located.values()].filter(({ status }) => status === "found").length;
  return { wallMs, screen: screen.status === "known" ? screen.id : "unknown", found };
}

export interface Reads {
  /** Of `labels` of any control. */
  readonly labels: number;
  /** Of computed styles and of `checkVisibility`. */
  readonly styles: number;
}

/** What one cold pass asks of the engine that costs more than the element itself: wraps the two traps, and counts. */
export function countReads(): Reads {
  let labels = 0;
  let styles = 0;
  const undo: (() => void)[] = [];
  const wrap = (owner: object, name: string, count: () => void): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (before === undefined) return;
    const counting = (inner: (...all: unknown[]) => unknown) =>
      function (this: unknown, ...all: unknown[]): unknown {
        count();
        return inner.apply(this, all);
      };
    const { get, value } = before as { get?: () => unknown; value?: (...all: unknown[]) => unknown };
    Object.defineProperty(owner, name, {
      ...before,
      ...(get === undefined ? {} : { get: counting(get) }),
      ...(value === undefined ? {} : { value: counting(value) }),
    });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  for (const { prototype } of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLButtonElement])
    wrap(prototype, "labels", () => (labels += 1));
  wrap(window, "getComputedStyle", () => (styles += 1));
  wrap(Element.prototype, "checkVisibility", () => (styles += 1));
  passNow();
  for (const one of undo) one();
  return { labels, styles };
}

export interface Slices {
  readonly slices: readonly number[];
  readonly screen: string;
  readonly found: number;
}

const SLICE_MS = 4;

/** One pass in slices, as the session's look loop cuts it: how long each was. */
export async function passInSlices(): Promise<Slices> {
  const slices: number[] = [];
  const steps = surveySteps(document, survey);
  for (;;) {
    const started = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - started < SLICE_MS) step = steps.next();
    slices.push(performance.now() - started);
    if (step.done === true) {
      const { screen, located } = step.value;
      const found = [...located.values()].filter(({ status }) => status === "found").length;
      return { slices, screen: screen.status === "known" ? screen.id : "unknown", found };
    }
    await new Promise((resume) => setTimeout(resume, 0));
  }
}

/** The mean time of one re-check of one found element, ms. */
export function verifyTime(times: number): number {
  const { located } = surveyPage(document, survey);
  const target = survey.targets.find(({ id }) => located.get(id)?.status === "found");
  const answer = target === undefined ? undefined : located.get(target.id);
  if (target === undefined || answer === undefined) return Number.NaN;
  const started = performance.now();
  for (let time = 0; time < times; time += 1) {
    document.body.classList.toggle("changed");
    if (!verifyTarget(answer, target)) return Number.NaN;
  }
  return (performance.now() - started) / times;
}
