import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "./evaluate-steadily.ts";
import { type Box, type OverlayView, readOverlay, type RingView } from "./read-overlay.ts";

/** A control of the visited page as a person, or a test, sees it. Said without a word of the product. */
export interface ControlSeen extends Box {
  /** `input:password`, `button`, `a`, `select`, `label`…; a role written in the markup comes after it. */
  readonly kind: string;
  readonly name: string;
  readonly autocomplete: string;
  readonly inputmode: string;
  readonly maxlength: number;
  readonly disabled: boolean;
  readonly inDialog: boolean;
}

export type UnderRing =
  | { readonly status: "control"; readonly controls: readonly ControlSeen[] }
  /** The guide's own card lies over the ring. */
  | { readonly status: "under-card" }
  | { readonly status: "off-screen" }
  | { readonly status: "nothing"; readonly top: string };

/**
 * What one would touch inside a ring: the control at its middle, else the controls at points spread over it (six boxes
 * of a code have a gap in the middle).
 */
export function lookUnderRing(page: Page, ring: Box): Promise<UnderRing | undefined> {
  return evaluateSteadily(page, look, { x: ring.x, y: ring.y, width: ring.width, height: ring.height });
}

/** More looks than this and the rings never stand still. */
const MOST_LOOKS = 10;
/** A page that is shown has drawn within this many ms; one that is hidden draws nothing. */
const DRAWN_WITHIN_MS = 100;

/**
 * What lies under each ring that is shown. A page may shift while it is looked at, as when a banner comes: it is looked at
 * again until no ring has moved meanwhile, or the card has gone on. What nobody has seen drawn does not count: a page that
 * a script has just changed stands under the rings of before until its next frame.
 */
export async function lookUnderRings(
  page: Page,
  view: OverlayView,
): Promise<readonly { readonly ring: RingView; readonly under: UnderRing }[]> {
  let { rings } = view;
  for (let time = 0; ; time += 1) {
    const looked: { ring: RingView; under: UnderRing }[] = [];
    for (const ring of rings) {
      const under = await lookUnderRing(page, ring);
      if (under !== undefined) looked.push({ ring, under });
    }
    await evaluateSteadily(page, waitForFrame, DRAWN_WITHIN_MS);
    const now = await readOverlay(page);
    // The rings of another step are not what was asked about.
    if (time >= MOST_LOOKS || now?.step !== view.step) return looked;
    if (JSON.stringify(now.rings) === JSON.stringify(rings)) return looked;
    rings = now.rings;
  }
}

function waitForFrame(withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    // After the frame, not before it.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, withinMs);
  });
}

function look(ring: Box): UnderRing {
  const CONTROL =
    "input, select, textarea, button, a[href], summary, [role=button], [role=link], [role=radio], [role=checkbox], [role=tab], [role=option], [role=menuitem], [role=textbox], [role=combobox], [contenteditable=true], label";
  const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  if (middle.x < 0 || middle.y < 0 || middle.x >= innerWidth || middle.y >= innerHeight)
    return { status: "off-screen" };

  const top = hit(middle);
  if (top?.localName === "gommette-overlay") return { status: "under-card" };
  // One-character boxes are one field: all of them are wanted, and the middle falls on one or on none.
  const spread = [0.06, 0.17, 0.25, 0.33, 0.42, 0.5, 0.58, 0.67, 0.75, 0.83, 0.94].map((part) => ({
    x: ring.x + ring.width * part,
    y: middle.y,
  }));
  const across = [...new Set(spread.map((point) => controlOf(hit(point))).filter((found) => found !== undefined))];
  const boxes = across.filter((each) => each instanceof HTMLInputElement && each.maxLength === 1);
  const central = controlOf(top);
  const chosen = boxes.length > 1 ? boxes : central !== undefined ? [central] : across;
  if (chosen.length === 0) return { status: "nothing", top: top === undefined ? "nothing" : describe(top).kind };
  return { status: "control", controls: chosen.map(describe) };

  function hit({ x, y }: { readonly x: number; readonly y: number }): Element | undefined {
    let found = document.elementFromPoint(x, y) ?? undefined;
    while (found?.shadowRoot && found.localName !== "gommette-overlay") {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  }

  function controlOf(element: Element | undefined): Element | undefined {
    for (let at: Element | null | undefined = element; at; at = at.parentElement ?? hostOf(at)) {
      const control: Element | null = at.closest(CONTROL);
      if (control instanceof HTMLLabelElement && control.control) return control.control;
      if (control) return control;
      const root = at.getRootNode();
      at = root instanceof ShadowRoot ? root.host : null;
      if (!at) return undefined;
    }
    return undefined;
  }

  function hostOf(element: Element): Element | undefined {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  }

  function describe(element: Element): ControlSeen {
    const { x, y, width, height } = shownFor(element).getBoundingClientRect();
    const role = element.getAttribute("role");
    const type = element instanceof HTMLInputElement ? `:${element.type}` : "";
    return {
      kind: `${element.localName}${type}${role === null ? "" : ` ${role}`}`,
      name: nameOf(element).replace(/\s+/g, " ").trim(),
      autocomplete: element.getAttribute("autocomplete") ?? "",
      inputmode: element.getAttribute("inputmode") ?? "",
      maxlength: Number(element.getAttribute("maxlength") ?? -1),
      disabled: element.matches(":disabled, [aria-disabled=true]"),
      inDialog: element.closest("dialog, [role=dialog]") !== null,
      ...{ x, y, width, height },
    };
  }

  /** A file input, radio or checkbox that is drawn as nothing is pressed by its label. */
  function shownFor(element: Element): Element {
    const { width, height } = element.getBoundingClientRect();
    const isDrawn = width > 2 && height > 2 && getComputedStyle(element).opacity !== "0";
    if (isDrawn || !(element instanceof HTMLInputElement) || !/^(file|radio|checkbox)$/.test(element.type))
      return element;
    return element.labels?.[0] ?? element;
  }

  function nameOf(element: Element): string {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const labelled = ids.map((id) => root.getElementById(id)?.textContent ?? "").join(" ");
    if (labelled.trim() !== "") return labelled;
    const label = element.getAttribute("aria-label");
    if (label) return label;
    if ("labels" in element) {
      const texts = [...((element as HTMLInputElement).labels ?? [])].map((each) => each.textContent).join(" ");
      if (texts.trim() !== "") return texts;
    }
    if (element instanceof HTMLInputElement && /submit|button/.test(element.type)) return element.value;
    const image = element.querySelector("img[alt]")?.getAttribute("alt") ?? "";
    const slotted = [...element.querySelectorAll("slot")].flatMap((slot) => slot.assignedNodes({ flatten: true }));
    const text = [element, ...slotted]
      .map((node) => node.textContent)
      .concat(image)
      .join(" ")
      .trim();
    if (text !== "" && !element.matches("input, select, textarea")) return text;
    return element.getAttribute("placeholder") ?? element.getAttribute("title") ?? element.getAttribute("name") ?? "";
  }
}
