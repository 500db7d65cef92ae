import { seeded, type Random } from "../../bench/locator/random.ts";
import { createStructureMemory, type StructureMemory } from "../../../src/locate/structure-memory.ts";
import { finish } from "../../../src/locate/steps.ts";
import { surveyPage, surveySteps, type Survey, type Surveyed } from "../../../src/locate/survey-page.ts";
import { holds } from "../../../src/dom/drawn-tree.ts";
import { site } from "../../../src/site/site.ts";
import { watchPage } from "../../../src/watch/watch-page.ts";
import { pause } from "../harness/wait-for.ts";

export interface Compared {
  /** What a look with its memory saw otherwise than one without. */
  readonly differences: readonly string[];
  /** Looks that read nothing again. */
  readonly recalled: number;
  /** Different answers there were at all: a page on which nothing happens would compare well. */
  readonly answers: number;
}

const NAMES = [
  "Se connecter",
  "Continuer",
  "Mon identifiant",
  "Mot de passe oublié ?",
  "Tout refuser",
  "Ajouter un document",
  "Documents",
];
const SENTENCES = ["Identifiant ou mot de passe incorrect", "Votre session a expiré", "Je m’identifie", "Bonjour"];
const WORDS = [...NAMES, ...SENTENCES, "", "ailleurs"];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  class: ["gone", "veil", ""],
  style: ["display:none", "position:fixed;inset:0", ""],
  hidden: [""],
  inert: [""],
  disabled: [""],
  "aria-hidden": ["true", "false"],
  "aria-label": WORDS,
  "aria-labelledby": ["one", "two", "one two"],
  "aria-modal": ["true"],
  "aria-pressed": ["true", "false"],
  "aria-selected": ["true"],
  alt: WORDS,
  autocomplete: ["username", "current-password", "one-time-code", "off"],
  contenteditable: ["true"],
  for: ["one", "two", "user"],
  href: ["/connexion", "mailto:a@b.fr"],
  id: ["one", "two", "user"],
  onclick: [""],
  open: [""],
  placeholder: WORDS,
  role: ["button", "link", "dialog", "heading", "presentation", "textbox", "alert"],
  slot: ["named"],
  tabindex: ["0", "-1"],
  title: WORDS,
  type: ["text", "password", "submit", "hidden", "button"],
};
const PIECES = [
  "<div></div>",
  "<span></span>",
  "<div><i></i></div>",
  "<a href='/connexion'>Se connecter</a>",
  "<button type='button'>Tout <b>refuser</b></button>",
  "<label for='one'>Mon identifiant</label><input id='one'>",
  "<label>Mot de passe <input type='password'></label>",
  "<p>Identifiant ou <b>mot de passe</b> incorrect</p>",
  "<div role='dialog' aria-modal='true'><h2>Cookies</h2><button>Tout refuser</button></div>",
  "<dialog><p>Votre session a expiré</p><button>Se connecter</button></dialog>",
  "<x-late><i>Documents</i></x-late>",
  "<iframe srcdoc='<button>Continuer</button>'></iframe>",
  "<span id='two'>Ajouter un document</span><div role='button' aria-labelledby='two'></div>",
  "<input type='submit' value='Continuer'>",
  "<!-- a place -->",
];

/**
 * Changes the page at random, and after each change compares what a look with its memory sees with what one without
 * sees. As in a session, the memory is told what a watcher of the page sees, and nothing else.
 * @param times how many changes
 * @param how `deaf` tells the memory nothing: then it must be seen to be wrong
 */
export async function compareLooks(seed: number, times: number, how: "told" | "deaf"): Promise<Compared> {
  const random = seeded(seed);
  const stop = new AbortController();
  const memory = createStructureMemory(document);
  let recalled = 0;
  const counting: StructureMemory = {
    ...memory,
    recall() {
      const before = memory.recall();
      if (before !== undefined) recalled += 1;
      return before;
    },
  };
  const page = watchPage(window, {
    ours: document.createElement("div"),
    onRecords: how === "told" ? memory.take : () => undefined,
    onChange: () => undefined,
    signal: stop.signal,
  });
  const survey: Survey = { ...site, url: "https://www.monespacesante.fr/connexion" };
  const differences: string[] = [];
  const answers = new Set<string>();
  const openClosedRoot = (host: Element): ShadowRoot | null => closedRoots.get(host) ?? null;
  for (let time = 0; time < times; time += 1) {
    let change = changeOnce(random);
    await Promise.resolve();
    if (random.below(3) === 0) {
      // The page has its turn while it is looked at.
      const steps = surveySteps(document, survey, { openClosedRoot, memory: counting });
      for (let step = random.below(20); step >= 0; step -= 1) steps.next();
      change += `, then ${changeOnce(random)}`;
      await Promise.resolve();
      finish(steps);
    }
    const seen = surveyPage(document, survey, { openClosedRoot, memory: counting });
    for (const root of seen.roots) page.add(root as Document | ShadowRoot);
    const remembered = describe(seen);
    const fresh = describe(surveyPage(document, survey, { openClosedRoot }));
    answers.add(fresh);
    if (remembered !== fresh) differences.push(`${time} ${change}\n  ${remembered}\n  ${fresh}`);
    // A frame's document comes later, and is what the next look meets.
    if (time % 10 === 0) await pause(20);
  }
  stop.abort();
  return { differences: differences.slice(0, 5), recalled, answers: answers.size };
}

const ids = new WeakMap<Element, number>();
let lastId = 0;
const closedRoots = new WeakMap<Element, ShadowRoot>();

function describe({ screen, located, messages }: Surveyed): string {
  const targets = [...located].map(([id, answer]) => {
    const { name, reason, element } = { name: "", reason: "", element: null, ...answer };
    return answer.status === "missing" ? "" : `${id} ${answer.status} ${name} ${reason} ${element && idOf(element)}`;
  });
  const where = screen.status === "known" ? screen.id : (screen.also ?? []).join("+");
  return [where, ...targets.filter((target) => target !== ""), ...messages.keys()].join(" | ");
}

function idOf(element: Element): number {
  const id = ids.get(element) ?? (lastId += 1);
  ids.set(element, id);
  return id;
}

const start = document.body.innerHTML;
/** Elements of the page, at least and at most. */
const LEAST = 120;
const MOST = 260;

function changeOnce(random: Random): string {
  const trees = everyTree(document);
  const elements = trees
    .flatMap((tree) => [...tree.querySelectorAll("*")])
    .filter((one) => one.closest("head") === null);
  const inside = elements.filter((one) => one !== document.documentElement && one !== document.body);
  if (inside.length < LEAST) {
    document.body.innerHTML = start;
    return "refill";
  }
  const one = random.pick(elements);
  const other = random.pick(inside);
  // What grows must also be thinned out, or the page is soon a heap of twins.
  const kind = inside.length > MOST ? "remove" : random.pick(KINDS);
  switch (kind) {
    case "attribute": {
      const name = random.pick(Object.keys(ATTRIBUTES));
      if (other.hasAttribute(name) && random.below(2) === 0) other.removeAttribute(name);
      else other.setAttribute(name, random.pick(ATTRIBUTES[name] ?? [""]));
      return `${kind} ${name} of ${other.localName}`;
    }
    case "text": {
      const texts = [...other.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      if (texts.length > 0) random.pick(texts).nodeValue = random.pick(WORDS);
      else if (other.childElementCount === 0) other.textContent = random.pick(WORDS);
      return `${kind} of ${other.localName}`;
    }
    case "append":
      one.insertAdjacentHTML("beforeend", random.pick(PIECES));
      return `${kind} to ${one.localName}`;
    case "remove":
      other.remove();
      return `${kind} ${other.localName}`;
    case "move":
      if (!holds(other, one)) one.append(other);
      return `${kind} ${other.localName} to ${one.localName}`;
    case "detach": {
      const { parentNode, nextSibling } = other;
      other.remove();
      for (const inner of [other, ...other.querySelectorAll("*")])
        if (random.below(2) === 0) inner.append(random.pick(WORDS));
      parentNode?.insertBefore(other, nextSibling);
      return `${kind} ${other.localName}`;
    }
    case "hollow": {
      const isEmptiedFirst = random.below(2) === 0;
      if (isEmptiedFirst) other.replaceChildren();
      other.remove();
      other.replaceChildren();
      if (random.below(2) === 0 && one.isConnected) one.append(other);
      return `${kind} ${other.localName}`;
    }
    case "root": {
      const hosts = inside.filter((host) => host.localName === "x-late" && !host.shadowRoot && !closedRoots.has(host));
      if (hosts.length === 0) return "no root";
      const host = random.pick(hosts);
      const mode = random.pick(["open", "closed"] as const);
      const root = host.attachShadow({ mode });
      if (mode === "closed") closedRoots.set(host, root);
      root.innerHTML = `<button>${random.pick(NAMES)}</button><slot></slot>`;
      return `${kind} ${mode}`;
    }
    case "frame": {
      const frames = elements.filter((frame) => frame.localName === "iframe") as HTMLIFrameElement[];
      if (frames.length === 0) return "no frame";
      const frame = random.pick(frames);
      if (random.below(2) === 0) frame.srcdoc = `<button>${random.pick(NAMES)}</button>`;
      else frame.contentDocument?.querySelector("body")?.insertAdjacentHTML("beforeend", random.pick(PIECES));
      return kind;
    }
    case "caption":
      for (const button of document.querySelectorAll("input[type=submit]"))
        button.setAttribute("value", random.pick(NAMES));
      return kind;
  }
}

const KINDS = [
  "attribute",
  "attribute",
  "attribute",
  "text",
  "append",
  "append",
  "remove",
  "move",
  "detach",
  "hollow",
  "root",
  "frame",
  "caption",
] as const;

function everyTree(root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll("*")].flatMap((element) => {
    const tree =
      element.shadowRoot ?? closedRoots.get(element) ?? (element as Partial<HTMLIFrameElement>).contentDocument;
    return tree ? everyTree(tree) : [];
  });
  return [root, ...inner];
}

window.compareLooks = compareLooks;

declare global {
  interface Window {
    compareLooks: typeof compareLooks;
  }
}
