import type { GuideBundle } from "../../../src/model/bundle.ts";
import { runSession } from "../../../src/session/run-session.ts";
import type { Tool } from "./tool.ts";

let life = new AbortController();
let steps: readonly string[] = [];
const host = (): Element | null => document.querySelector("gommette-overlay");
const part = (selector: string): Element | null => host()?.shadowRoot?.querySelector(selector) ?? null;
const card = (): Element | null => part('[part="card"]');

/** The session of the extension with the data of the site. It is told no selector: it finds its targets itself. */
window.tool = {
  start: ({ guide }) => {
    if (guide === undefined) throw new Error("there is no guide for this page");
    const bundle = JSON.parse(guide) as GuideBundle; // made by gommette-bundles.ts
    steps = bundle.guide.steps.map(({ id }) => id);
    const nothing = (): void => undefined;
    const ports = { save: nothing, ended: nothing, gaveUp: nothing, switchGuide: nothing, set: nothing };
    life = new AbortController();
    runSession({ document, bundle, progress: undefined, ports, life });
  },
  stop: () => {
    life.abort();
  },
  bubble: card,
  pointer: () => part(".arrow"),
  step: () => {
    const shown = card();
    if (!(shown instanceof HTMLElement) || shown.dataset["state"] !== "pointing") return -1;
    return steps.indexOf(shown.dataset["step"] ?? "");
  },
  next: () => part('[data-press="continue"]'),
  highlight: () => part('[part="ring"][data-current="true"]')?.getBoundingClientRect(),
  host,
} satisfies Tool;
