import type { Target } from "../../../src/model/target.ts";
import { hashOf, type Random } from "./random.ts";

/** The page that is changed, and where the true elements are after the change. */
export interface Stage {
  readonly body: HTMLElement;
  readonly targets: readonly Target[];
  /** True elements by target id. Operators that replace an element put the new one here. */
  readonly truths: Map<string, Element[]>;
  /** Targets whose copy in a header is no decoy: it does the same. */
  readonly anywhere: ReadonlySet<string>;
  /** Closed roots that were made, for the port that opens them. */
  readonly closedRoots: Map<Element, ShadowRoot>;
}

export type Operator = (stage: Stage, random: Random) => void;

const ID_LISTS = [
  "for",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
  "list",
  "form",
  "headers",
];

/** All elements, those in open shadow roots and same-origin frames too. */
export function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : everything(element.shadowRoot)),
  ]);
}

function truthsOf(stage: Stage): Element[] {
  return [...stage.truths.values()].flat();
}

function replaceTruth(stage: Stage, old: Element, fresh: Element): void {
  for (const [id, elements] of stage.truths) {
    if (elements.includes(old))
      stage.truths.set(
        id,
        elements.map((element) => (element === old ? fresh : element)),
      );
  }
}

function labelOf(control: Element): Element | null {
  const id = control.id;
  const root = control.getRootNode() as Document | ShadowRoot;
  return (id === "" ? null : root.querySelector(`label[for="${CSS.escape(id)}"]`)) ?? control.closest("label");
}

function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement?.localName ?? "";
    if ((node.nodeValue ?? "").trim() !== "" && !/^(script|style|textarea|noscript)$/.test(parent))
      found.push(node as Text);
  }
  return found;
}

/** Where the words of a target stand: its own, or those of its label. */
function wordsOf(element: Element): Text[] {
  const label = labelOf(element);
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot && element.querySelector("slot") !== null ? root.host : null;
  const named = [element, element.matches("[maxlength='1']") ? element.closest("[role=group]") : null];
  const ids = named
    .flatMap((one) => (one?.getAttribute("aria-labelledby") ?? "").split(/\s+/))
    .filter((id) => id !== "");
  const cited = ids.map((id) => (root as Document | ShadowRoot).querySelector(`#${CSS.escape(id)}`));
  return [element, label, host, ...cited].flatMap((one) => (one === null ? [] : textNodes(one)));
}

function isPressable(element: Element): boolean {
  return element.matches("a,button,[role=button],[role=link],summary,input[type=submit],input[type=button]");
}

function isField(element: Element): boolean {
  return element.matches("input:not([type=checkbox],[type=radio],[type=submit],[type=button]),select,textarea");
}

function setWords(element: Element, words: string): void {
  if (element.matches("input[type=submit],input[type=button]")) {
    element.setAttribute("value", words);
    element.removeAttribute("aria-label");
    element.removeAttribute("title");
    return;
  }
  for (const attribute of ["aria-label", "title", "placeholder"]) {
    if (element.hasAttribute(attribute)) element.setAttribute(attribute, words);
  }
  const [first, ...rest] = wordsOf(element);
  if (first === undefined) return;
  first.data = words;
  for (const text of rest) text.data = "";
}

export const hashNames: Operator = ({ body }, random) => {
  const salt = String(random.below(1e9));
  const renamed = (name: string): string => (name === "" ? "" : `h${hashOf(name + salt)}`);
  const scope = `_ngcontent-${hashOf(salt).slice(0, 3)}-c${String(random.below(200))}`;
  for (const element of everything(body)) {
    if (element.id !== "") element.id = renamed(element.id);
    for (const attribute of ID_LISTS) {
      const list = element.getAttribute(attribute);
      if (list !== null) element.setAttribute(attribute, list.split(/\s+/).map(renamed).join(" "));
    }
    if (element.hasAttribute("class"))
      element.setAttribute("class", (element.getAttribute("class") ?? "").split(/\s+/).map(renamed).join(" "));
    element.setAttribute(scope, "");
  }
};

export const wrap: Operator = (stage, random) => {
  const wrapOne = (element: Element): void => {
    for (let times = 1 + random.below(4); times > 0; times -= 1) {
      const wrapper = document.createElement(random.pick(["div", "span", "x-wrap", "div"]));
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  };
  for (const element of truthsOf(stage)) wrapOne(element);
  for (const element of random.shuffle([...stage.body.querySelectorAll("p,h2,h3,form,fieldset,label")]).slice(0, 12))
    wrapOne(element);
};

export const swapTags: Operator = (stage, random) => {
  for (const element of truthsOf(stage)) {
    if (!element.matches("a,button,[role=button]")) continue;
    const kind = random.pick(["a", "button", "div", "span"]);
    const fresh = document.createElement(kind);
    for (const { name, value } of element.attributes)
      if (!/^(href|type|target|rel|role)$/.test(name)) fresh.setAttribute(name, value);
    if (kind === "a") fresh.setAttribute("href", "#next");
    else if (kind !== "button") {
      fresh.setAttribute("role", "button");
      fresh.setAttribute("tabindex", "0");
    }
    fresh.append(...element.childNodes);
    element.replaceWith(fresh);
    replaceTruth(stage, element, fresh);
  }
};

export const typography: Operator = ({ body }, random) => {
  const nbsp = random.pick(["\u00a0", "\u202f", " "]);
  const apostrophe = random.pick(["'", "’", "ʼ"]);
  const casing = random.below(3);
  const decomposed = random.below(2) === 0;
  const soft = random.below(2) === 0;
  const change = (text: string): string => {
    let out = text.replace(/['’]/g, apostrophe).replace(/ (?=[?!:;»])/g, nbsp);
    if (casing === 0) out = out.toUpperCase();
    if (casing === 1) out = out.toLowerCase();
    if (soft) out = out.replace(/(\p{L}{4})(?=\p{L}{3})/gu, "$1\u00ad");
    return decomposed ? out.normalize("NFD") : out;
  };
  for (const text of textNodes(body)) text.data = change(text.data);
  for (const element of everything(body)) {
    for (const attribute of ["aria-label", "title", "placeholder", "alt"]) {
      const value = element.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, change(value));
    }
    if (element.matches("input[type=submit],input[type=button]"))
      element.setAttribute("value", change(element.getAttribute("value") ?? ""));
  }
};

export const splitText: Operator = (stage, random) => {
  for (const element of truthsOf(stage)) {
    for (const text of wordsOf(element)) {
      const at = random.below(text.data.length);
      const [before, after] = [text.data.slice(0, at), text.data.slice(at)];
      const parts: Node[] = [];
      for (const part of [before, after]) {
        const span = document.createElement(random.pick(["span", "b", "em"]));
        span.textContent = part;
        parts.push(random.below(2) === 0 ? span : document.createTextNode(part));
      }
      const icon = document.createElement("i");
      icon.className = "icon";
      icon.textContent = random.pick(["\ue8b6", "\ue001", ""]);
      if (random.below(2) === 0) icon.setAttribute("aria-hidden", "true");
      text.replaceWith(...(random.below(2) === 0 ? [icon, ...parts] : [...parts, icon]));
    }
  }
};

/** Words of a label without its help, as a developer would repeat them elsewhere. */
function coreOf(stage: Stage, element: Element): string {
  for (const [id, elements] of stage.truths) {
    if (elements.includes(element)) return stage.targets.find((target) => target.id === id)?.names[0] ?? "";
  }
  return "";
}

export const moveLabels: Operator = (stage, random) => {
  for (const element of truthsOf(stage)) {
    const label = labelOf(element);
    if (label === null || !element.matches("input,select,textarea") || label.contains(element)) continue;
    const way = random.pick(
      isField(element) ? ["labelledby", "aria-label", "wrap", "placeholder"] : ["labelledby", "aria-label", "wrap"],
    );
    if (way === "labelledby") {
      const div = document.createElement("div");
      div.id = `l${hashOf(element.outerHTML)}`;
      div.append(...label.childNodes);
      label.replaceWith(div);
      element.setAttribute("aria-labelledby", div.id);
    } else if (way === "wrap") {
      label.removeAttribute("for");
      label.append(element);
    } else {
      element.setAttribute(way, coreOf(stage, element));
      if (way === "placeholder") element.removeAttribute("aria-label");
      // A choice that nobody can see any words of is no choice.
      if (way === "placeholder" || isField(element)) label.remove();
    }
  }
};

export const addHints: Operator = (stage, random) => {
  for (const element of truthsOf(stage)) {
    const label = labelOf(element);
    if (label === null) continue;
    const hint = document.createElement(random.pick(["span", "small", "div", "p"]));
    hint.textContent = random.pick([
      " *",
      " (obligatoire)",
      "Format attendu : 8 caractères",
      " (9 caractères minimum)",
      " : ",
    ]);
    if (!/[*:(]/.test(hint.textContent) && hint.localName === "span") hint.className = "field-hint";
    label.append(hint);
  }
};

export const reorder: Operator = (stage, random) => {
  for (const element of truthsOf(stage)) {
    let parent = element.parentElement;
    for (let up = random.below(4); up > 0 && parent !== null && parent !== stage.body; up -= 1)
      parent = parent.parentElement;
    // Rows of a form change places; a label stays with its field, words stay in order.
    if (parent === null || parent === stage.body || parent.matches("label,a,button,p,h1,h2,h3,h4,h5,h6")) continue;
    if ([...parent.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "")) continue;
    parent.append(...random.shuffle([...parent.children]));
  }
};

export const hiddenTwin: Operator = (stage, random) => {
  const main = stage.body.querySelector("main,form") ?? stage.body.firstElementChild;
  if (main === null) return;
  const twin = main.cloneNode(true) as HTMLElement;
  const way = random.below(3);
  if (way === 0) twin.style.display = "none";
  if (way === 1) twin.hidden = true;
  if (way === 2) twin.style.cssText = "visibility:hidden;height:0;overflow:hidden";
  if (random.below(2) === 0) main.before(twin);
  else main.after(twin);
};

function headerOf(stage: Stage): Element {
  const header = stage.body.querySelector("header,[role=banner]");
  if (header !== null) return header;
  const fresh = document.createElement("header");
  stage.body.prepend(fresh);
  return fresh;
}

export const headerDecoys: Operator = (stage, random) => {
  const bar = document.createElement("div");
  for (const target of stage.targets) {
    const [truth] = stage.truths.get(target.id) ?? [];
    if (truth === undefined || !isPressable(truth) || stage.anywhere.has(target.id)) continue;
    const decoy = document.createElement(random.pick(["a", "button"]));
    if (decoy.localName === "a") decoy.setAttribute("href", "#decoy");
    decoy.textContent = random.pick(target.names);
    decoy.style.cssText = "display:inline-block;padding:8px";
    bar.append(decoy);
  }
  headerOf(stage).append(bar);
};

const NEAR_NAMES = [
  "Se déconnecter",
  "Se connecter avec FranceConnect",
  "Se connecter avec FranceConnect+",
  "S’identifier avec FranceConnect+",
  "Créer un espace",
  "Supprimer un compte",
  "Invalider",
  "Revalider",
  "Mot de passe provisoire oublié ?",
  "Identifiant oublié ?",
  "Qu’est-ce que FranceConnect+ ?",
  "Log out",
  "Sign in with SSO",
  "Forgot username?",
  "Sign up",
  "Signaler",
  "Précédent : Nom",
];
const NEAR_FIELDS = [
  "Nouveau mot de passe",
  "Confirmer l’identifiant",
  "Mot de passe du proche",
  "Identifiant du proche",
  "Nom d’usage",
  "Code postal de naissance",
  "Adresse e-mail de secours",
  "New username",
  "Email of a friend",
];

export const nearDecoys: Operator = (stage, random) => {
  const place = stage.body.querySelector("main form") ?? stage.body.querySelector("main") ?? stage.body;
  for (const words of random.shuffle(NEAR_NAMES).slice(0, 8)) {
    if (stage.targets.some((target) => target.names.includes(words))) continue;
    const decoy = document.createElement(random.pick(["a", "button"]));
    if (decoy.localName === "a") decoy.setAttribute("href", "#near");
    else decoy.setAttribute("type", "button");
    decoy.textContent = words;
    if (random.below(2) === 0) place.append(decoy);
    else place.prepend(decoy);
  }
  for (const words of random.shuffle(NEAR_FIELDS).slice(0, 3)) {
    const row = document.createElement("div");
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.id = `near-${hashOf(words)}`;
    label.htmlFor = input.id;
    label.textContent = words;
    row.append(label, input);
    if (random.below(2) === 0) place.append(row);
    else place.prepend(row);
  }
};

/** What is left when a page no longer has its targets: the same words as headings and sentences. */
export const sameWordsAsText: Operator = (stage, random) => {
  const place = stage.body.querySelector("main") ?? stage.body;
  for (const target of stage.targets) {
    const tag = random.pick(["h2", "h3", "p", "li", "strong", "legend", "td"]);
    const words = document.createElement(tag);
    words.textContent = random.pick(target.names);
    if (random.below(2) === 0) place.prepend(words);
    else place.append(words);
  }
};

export const shadowRoot: Operator = (stage, random) => {
  const main = stage.body.querySelector("main") ?? stage.body.querySelector("form");
  if (main === null) return;
  const host = document.createElement("x-page");
  const closed = random.below(2) === 0;
  const inner =
    random.below(2) === 0 || main.querySelector("form") === null ? main : (main.querySelector("form") ?? main);
  inner.replaceWith(host);
  const root = host.attachShadow({ mode: closed ? "closed" : "open" });
  for (const sheet of document.querySelectorAll("link[rel=stylesheet],style")) root.append(sheet.cloneNode(true));
  root.append(inner);
  if (closed) stage.closedRoots.set(host, root);
};

export const listedSynonym: Operator = (stage, random) => {
  for (const target of stage.targets) {
    // « Identifiant ou mot de passe oublié ? » is rightly the name of both links, when it is one link.
    const others = stage.targets.filter((other) => other !== target).flatMap(({ names }) => names);
    const own = target.names.filter((name) => !others.includes(name));
    for (const element of stage.truths.get(target.id) ?? []) setWords(element, random.pick(own));
  }
};

const UNLISTED: Readonly<Record<string, readonly string[]>> = {
  pressed: ["Poursuivre", "C’est parti", "Aller plus loin", "Entrer dans mon espace", "Go ahead"],
  other: ["Votre numéro d’adhérent", "Clé personnelle", "Référence", "Access key"],
};

/** Words that the data do not have: the locator must not know better, unless the kind of field is proof. */
export const unlistedSynonym: Operator = (stage, random) => {
  for (const element of truthsOf(stage))
    setWords(element, random.pick(UNLISTED[isPressable(element) ? "pressed" : "other"] ?? []));
};

const ENGLISH: Readonly<Record<string, string>> = {
  franceconnect: "Sign in with FranceConnect",
  "about-franceconnect": "What is FranceConnect?",
  identifier: "Username",
  password: "Secret word",
  "show-password": "Show password",
  "forgot-password": "Forgotten password?",
  remember: "Remember me",
  "sign-in": "Sign in",
  "create-account": "Create an account",
  validate: "Submit",
  "chosen-identifier": "Username",
  "new-password": "Secret word",
  female: "Female",
  male: "Male",
  "family-name": "Family name",
  "given-name": "Given name",
  "no-name": "I have no given name",
  previous: "Back",
  address: "Address",
  "postal-code": "Postcode",
  town: "Town",
  fraud: "Report a fraud",
  user: "Identifiant",
  submit: "Ouvrir",
  forgot: "Oublié ?",
};
/** The page in another language than the data. */
export const otherLanguage: Operator = (stage) => {
  for (const target of stage.targets)
    for (const element of stage.truths.get(target.id) ?? []) setWords(element, ENGLISH[target.id] ?? "Other words");
};

export const fullOverlay: Operator = (stage, random) => {
  const wall = document.createElement("div");
  wall.style.cssText = "position:fixed;inset:0;z-index:99999;background:rgba(255,255,255,.9)";
  wall.textContent = "Nous respectons votre vie privée";
  if (random.below(2) === 0) stage.body.append(wall);
  else stage.body.prepend(wall);
};

export const intoDialog: Operator = (stage, random) => {
  const main = stage.body.querySelector("main") ?? stage.body.querySelector("form");
  if (main === null) return;
  const dialog = document.createElement(random.below(2) === 0 ? "dialog" : "div");
  main.replaceWith(dialog);
  dialog.append(main);
  dialog.style.cssText = "max-height:100vh;overflow:auto;inset:0";
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
  else {
    dialog.setAttribute("role", "dialog");
    dialog.setAttribute("aria-modal", "true");
    dialog.style.cssText += ";position:fixed;background:#fff;z-index:99999";
  }
};

export const intoScroller: Operator = (stage, random) => {
  const main = stage.body.querySelector("main") ?? stage.body.querySelector("form");
  if (main === null) return;
  const scroller = document.createElement("div");
  scroller.style.cssText = `height:${String(200 + random.below(300))}px;overflow:auto`;
  main.replaceWith(scroller);
  scroller.append(main);
};

export const zoom: Operator = ({ body }, random) => {
  body.style.setProperty("zoom", random.pick(["2", "1.5", "4", "0.5"]));
};

/** Desktop and mobile variants of the same part, of which one is displayed. */
export const responsiveTwins: Operator = (stage, random) => {
  const main = stage.body.querySelector("main") ?? stage.body.querySelector("form");
  if (main === null) return;
  const twin = main.cloneNode(true) as HTMLElement;
  for (const element of twin.querySelectorAll("[id]")) element.id = `m-${element.id}`;
  for (const label of twin.querySelectorAll("label[for]"))
    label.setAttribute("for", `m-${label.getAttribute("for") ?? ""}`);
  const style = document.createElement("style");
  style.textContent = "@media (min-width: 300px) { .only-small { display: none !important } }";
  twin.classList.add("only-small");
  stage.body.append(style);
  if (random.below(2) === 0) main.before(twin);
  else main.after(twin);
};

export const disabled: Operator = (stage) => {
  for (const element of truthsOf(stage)) {
    if (element.matches("button,input,select,textarea")) element.setAttribute("disabled", "");
    else element.setAttribute("aria-disabled", "true");
  }
};

export const inert: Operator = ({ body }, random) => {
  const attribute = random.below(2) === 0 ? "inert" : "aria-hidden";
  for (const part of body.children) part.setAttribute(attribute, "true");
};

const all =
  (...operators: readonly Operator[]): Operator =>
  (stage, random) => {
    for (const operator of operators) operator(stage, random);
  };

export type Expected = "hit" | "abstain" | "abstain-or-kind";

/** Each way in which a page may drift. `abstain-or-kind`: only a proven kind of field may still be pointed at. */
export const operators: Readonly<Record<string, { readonly apply: Operator; readonly expected: Expected }>> = {
  "0 unchanged": { apply: () => undefined, expected: "hit" },
  "1 hashed names": { apply: hashNames, expected: "hit" },
  "2 wrapped": { apply: wrap, expected: "hit" },
  "3 tags swapped": { apply: swapTags, expected: "hit" },
  "4 typography": { apply: typography, expected: "hit" },
  "5 split text, icons": { apply: splitText, expected: "hit" },
  "6 labels moved": { apply: moveLabels, expected: "hit" },
  "7 hints added": { apply: addHints, expected: "hit" },
  "8 reordered": { apply: reorder, expected: "hit" },
  "9 hidden twin": { apply: hiddenTwin, expected: "hit" },
  "10 header decoys": { apply: headerDecoys, expected: "hit" },
  "11 near-name decoys": { apply: nearDecoys, expected: "hit" },
  "12 same words as text": { apply: sameWordsAsText, expected: "hit" },
  "13 shadow root": { apply: shadowRoot, expected: "hit" },
  "14a listed synonym": { apply: listedSynonym, expected: "hit" },
  "14b unlisted synonym": { apply: unlistedSynonym, expected: "abstain-or-kind" },
  "15 other language": { apply: otherLanguage, expected: "abstain-or-kind" },
  "16 full overlay": { apply: fullOverlay, expected: "abstain" },
  "17a combo 1+2+5+4": { apply: all(hashNames, wrap, splitText, typography), expected: "hit" },
  "17b combo 1+2+3+6+4": { apply: all(hashNames, wrap, swapTags, moveLabels, typography), expected: "hit" },
  "17c combo 1+2+5+6+7+9+11+8+4": {
    apply: all(hashNames, wrap, splitText, moveLabels, addHints, hiddenTwin, nearDecoys, reorder, typography),
    expected: "hit",
  },
  "17d combo 10+11+12+9": { apply: all(headerDecoys, nearDecoys, sameWordsAsText, hiddenTwin), expected: "hit" },
  "18a into a dialog": { apply: intoDialog, expected: "hit" },
  "18b scroll container": { apply: intoScroller, expected: "hit" },
  "18c zoom": { apply: zoom, expected: "hit" },
  "18d responsive twins": { apply: responsiveTwins, expected: "hit" },
  "18e disabled": { apply: disabled, expected: "abstain" },
  "18f inert": { apply: inert, expected: "abstain" },
};
