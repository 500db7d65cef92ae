import type { Box, StartOptions } from "./tool.ts";

/** What is seen of the tool at one moment. */
export interface Sight {
  /** Whether its bubble can be seen. */
  readonly shown: boolean;
  readonly bubble: Box | undefined;
  readonly step: number;
  /** Whether the page's target is marked: highlight on it, or bubble right beside it. */
  readonly marked: boolean;
  /** Whether a highlight is drawn anywhere. */
  readonly highlighted: boolean;
}

/** Where highlight and pointer are as seen from the target's middle. */
export interface Relation {
  readonly highlight: Point | undefined;
  readonly pointer: Point | undefined;
  readonly pointerBox: Box | undefined;
  readonly gap: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the benchmark asks in the page. */
export interface Probe {
  readonly start: (options: StartOptions) => void;
  readonly sight: (selector: string) => Sight;
  readonly relation: (selector: string) => Relation;
  readonly error: (selector: string, before: Relation) => number;
  /** Waits until nothing of the tool's has moved for so long, but 4 s at most. */
  readonly rest: (ms: number) => Promise<void>;
  readonly timeToVisible: (options: StartOptions) => Promise<number | undefined>;
  readonly timeToMark: (selector: string, before: Relation) => Promise<number | undefined>;
  readonly hittable: () => number;
  readonly middle: (what: "next" | "bubble" | { readonly selector: string }) => Point | undefined;
  readonly boxes: (selector: string) => Box | undefined;
  readonly remember: () => void;
  readonly changes: () => { readonly attributes: readonly string[]; readonly nodes: readonly string[] };
  readonly look: () => readonly string[];
  readonly watchMotion: (ms: number) => Promise<number>;
  readonly busy: (on: boolean) => void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Bubbles further from their target than this do not stand beside it, px. */
const BESIDE = 40;
const SEEN = 0.05;
const WHOLE = 0.99;

let remembered = new Map<Element, string>();
let storm: number | undefined;

window.probe = {
  start,
  sight,
  relation,
  error,
  rest,
  timeToVisible,
  timeToMark,
  hittable,
  middle: (what) => {
    const box =
      what === "next"
        ? window.tool.next()?.getBoundingClientRect()
        : what === "bubble"
          ? window.tool.bubble()?.getBoundingClientRect()
          : find(what.selector)?.getBoundingClientRect();
    return box && middleOf(box);
  },
  boxes: (selector) => plain(find(selector)?.getBoundingClientRect()),
  remember: () => {
    remembered = new Map(pageElements().map((element) => [element, attributesOf(element)]));
  },
  changes,
  look,
  watchMotion,
  busy: (on) => {
    window.clearInterval(storm);
    const feed = document.querySelector("#feed");
    let count = 0;
    // 10 changes each 10 ms: 1,000 a second.
    if (on)
      storm = window.setInterval(() => {
        for (let change = 0; change < 10; change++) {
          count += 1;
          if (feed !== null) feed.textContent = `nouvelle ${count}`;
        }
      }, 10);
  },
};

function start(options: StartOptions): void {
  const fault = (error: unknown): void => {
    window.toolError = String(error).slice(0, 120);
  };
  window.addEventListener("error", ({ message }) => {
    fault(message);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    fault(reason);
  });
  try {
    Promise.resolve(window.tool.start(options)).catch(fault);
  } catch (error) {
    fault(error);
  }
}

function find(selector: string): Element | null {
  const place = document.querySelector("#place");
  return document.querySelector(selector) ?? place?.shadowRoot?.querySelector(selector) ?? null;
}

function sight(selector: string): Sight {
  const bubble = window.tool.bubble();
  const shown = bubble !== null && opacityOf(bubble) > SEEN && hasSize(bubble);
  const { highlight, gap } = relation(selector);
  const onTarget = highlight !== undefined && Math.hypot(highlight.x, highlight.y) < 6;
  return {
    shown,
    bubble: shown ? plain(bubble.getBoundingClientRect()) : undefined,
    step: shown ? window.tool.step() : -1,
    marked: shown && (onTarget || (highlight === undefined && gap <= BESIDE)),
    highlighted: window.tool.highlight() !== undefined,
  };
}

function relation(selector: string): Relation {
  const target = find(selector)?.getBoundingClientRect();
  const drawn = window.tool.highlight();
  const pointer = window.tool.pointer()?.getBoundingClientRect();
  if (target === undefined) return { highlight: undefined, pointer: undefined, pointerBox: undefined, gap: Infinity };
  const seenFrom = (box: Box | undefined): Point | undefined => {
    if (box === undefined) return undefined;
    const [a, b] = [middleOf(box), middleOf(target)];
    return { x: a.x - b.x, y: a.y - b.y };
  };
  return {
    highlight: seenFrom(drawn),
    pointer: seenFrom(pointer),
    pointerBox: plain(pointer),
    gap: pointer === undefined ? Infinity : gapBetween(pointer, target),
  };
}

/**
 * How far off highlight and pointer are, px: what has changed in where they are as seen from the target. A pointer that
 * moved to another place right beside the target is not off.
 */
function error(selector: string, before: Relation): number {
  const now = relation(selector);
  const off = (a: Point | undefined, b: Point | undefined): number =>
    a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  const stood =
    now.pointerBox !== undefined && before.pointerBox !== undefined && sameBox(now.pointerBox, before.pointerBox);
  const beside = !stood && now.gap > 0 && now.gap <= Math.max(before.gap, 1) + 12;
  const pointerOff = beside ? 0 : off(before.pointer, now.pointer);
  const lost =
    (before.highlight ?? before.pointer) !== undefined && now.highlight === undefined && now.pointer === undefined;
  return lost ? Infinity : Math.max(off(before.highlight, now.highlight), pointerOff);
}

async function rest(ms: number): Promise<void> {
  const from = performance.now();
  let last = "";
  let since = from;
  while (performance.now() - from < 4000) {
    const now = JSON.stringify([plain(window.tool.bubble()?.getBoundingClientRect()), plain(window.tool.highlight())]);
    if (now !== last) since = performance.now();
    if (performance.now() - since >= ms) return;
    last = now;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function timeToVisible(options: StartOptions): Promise<number | undefined> {
  const from = performance.now();
  start(options);
  let last = "";
  let since = 0;
  while (performance.now() - from < 5000) {
    const now = performance.now() - from;
    const bubble = window.tool.bubble();
    const whole = bubble !== null && hasSize(bubble) && opacityOf(bubble) >= WHOLE && window.tool.step() === 0;
    const state = whole ? JSON.stringify([plain(bubble.getBoundingClientRect()), plain(window.tool.highlight())]) : "";
    if (state !== last) since = now;
    // Whole, and where it stays: nothing moved for 100 ms.
    if (state !== "" && state === last && now - since >= 100) return since;
    last = state;
    await frame();
  }
  return undefined;
}

async function timeToMark(selector: string, before: Relation): Promise<number | undefined> {
  const from = performance.now();
  while (performance.now() - from < 2000) {
    if (sight(selector).marked && error(selector, before) <= 1) return performance.now() - from;
    await frame();
  }
  return undefined;
}

/** Which part of the bubble can be pressed, of 25 points over it. */
function hittable(): number {
  const bubble = window.tool.bubble();
  if (bubble === null) return 0;
  const { left, top, width, height } = bubble.getBoundingClientRect();
  const own = window.tool.host?.() ?? bubble;
  let hits = 0;
  for (let point = 0; point < 25; point++) {
    const x = left + width * (0.1 + 0.2 * (point % 5));
    const y = top + height * (0.1 + 0.2 * Math.floor(point / 5));
    if (own.contains(document.elementFromPoint(x, y))) hits += 1;
  }
  return hits / 25;
}

function changes(): ReturnType<Probe["changes"]> {
  const attributes = [...remembered].filter(([element, before]) => attributesOf(element) !== before);
  const added = [...document.querySelectorAll("*")].filter(
    (element) => !remembered.has(element) && (element.parentElement === null || remembered.has(element.parentElement)),
  );
  return {
    attributes: attributes.map(([element, before]) => `${nameOf(element)}: ${before} → ${attributesOf(element)}`),
    nodes: added.filter((element) => element.localName !== "style").map(nameOf),
  };
}

/** How everything in the bubble looks: what a style sheet of the page may have changed. */
function look(): readonly string[] {
  const bubble = window.tool.bubble();
  if (bubble === null) return [];
  const inside = [bubble, ...bubble.querySelectorAll("*")].filter(
    (element) => !(element instanceof SVGElement) || element.localName === "svg",
  );
  return inside.map((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const looks = {
      font: style.fontFamily,
      size: style.fontSize,
      colour: style.color,
      case: style.textTransform,
      spacing: style.letterSpacing,
      opacity: style.opacity,
      position: style.position,
      box: `${Math.round(width)} × ${Math.round(height)}`,
    };
    return JSON.stringify(looks);
  });
}

/** In how many frames something of the tool's moved, grew or faded. */
async function watchMotion(ms: number): Promise<number> {
  const from = performance.now();
  let last: string | undefined;
  let moves = 0;
  while (performance.now() - from < ms) {
    const bubble = window.tool.bubble();
    const state = JSON.stringify([
      rounded(bubble?.getBoundingClientRect()),
      rounded(window.tool.highlight()),
      bubble === null ? 0 : Math.round(opacityOf(bubble) * 20),
    ]);
    if (last !== undefined && state !== last) moves += 1;
    last = state;
    await frame();
  }
  return moves;
}

function pageElements(): readonly Element[] {
  const shadow = document.querySelector("#place")?.shadowRoot;
  return [...document.querySelectorAll("*"), ...(shadow?.querySelectorAll("*") ?? [])];
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .map(({ name, value }) => `${name}="${value}"`)
    .sort()
    .join(" ");
}

function nameOf(element: Element): string {
  const kind = element.getAttribute("class");
  return `${element.localName}${element.id === "" ? "" : `#${element.id}`}${kind === null ? "" : `.${kind.split(" ")[0] ?? ""}`}`;
}

function opacityOf(element: Element): number {
  if (!element.checkVisibility({ visibilityProperty: true })) return 0;
  let opacity = 1;
  for (let node: Element | null = element; node !== null; node = parentOf(node))
    opacity *= Number(getComputedStyle(node).opacity);
  return opacity;
}

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 8 && height > 8;
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const along = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, along);
}

function sameBox(a: Box, b: Box): boolean {
  return Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1;
}

function plain(box: Box | undefined): Box | undefined {
  return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}

function rounded(box: Box | undefined): readonly number[] | undefined {
  return box && [box.left, box.top, box.right, box.bottom].map((side) => Math.round(side * 2) / 2);
}

function frame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
