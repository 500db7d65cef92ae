import type { Drawing } from "../../model/drawing.ts";
import type { Surface } from "../host/create-surface.ts";
import { deepActiveElement } from "../../dom/deep-active-element.ts";
import { holds } from "../../dom/drawn-tree.ts";
import type { Mark, Marks } from "../rings/marks.tsx";
import { blockBox, controlBoxes, ownTextBoxes, textBoxesBeside, textBoxesIn, visibleBoxes } from "./around-target.ts";
import { type Box, grow } from "../../dom/box.ts";

/** What of the page stands round the card, read when asked; `view` is what can be seen of the page. */
export interface Surroundings {
  /** Another drawing, and perhaps another page round it. */
  readonly take: (drawing: Drawing) => void;
  /** The current targets that are in the page, be they out of sight. */
  readonly currentMarks: () => readonly Mark[];
  /** What can be seen of the current targets. */
  readonly targets: () => readonly Box[];
  /** Never to be covered: the current targets first, then the focused element, the targets' words, what the site says (R6). */
  readonly never: (view: Box) => readonly Box[];
  /** Not to be covered while there is a free place: other targets, other controls. */
  readonly rather: (view: Box) => readonly Box[];
  /** The block of the current target: its form, its dialog. */
  readonly block: (view: Box) => Box | undefined;
}

/** The ring's strokes, which are not covered either, px. */
const RING = 9;
/** Label and message of a field stand this near to it, px. */
const NEAR = 48;
/** Between a text and the card, px. */
const AIR = 3;

const NONE: readonly Element[] = [];

/** Of a heading that the page gave the focus, its words: the rest of its line is empty (R6). */
function focusedBoxes(focused: Element, view: Box): readonly Box[] {
  const isPlace = focused.getAttribute("tabindex") === "-1" && !focused.hasAttribute("role");
  return isPlace ? ownTextBoxes(focused, view) : visibleBoxes([focused], view);
}

/** Reads the page round the card. Never writes. */
export function createSurroundings(document: Document, surface: Surface, marks: Marks): Surroundings {
  let { roots = [document], said = NONE }: Pick<Drawing, "roots" | "said"> = {};
  return { take, currentMarks, targets, never, rather, block };

  function take(drawing: Drawing): void {
    ({ roots = [document], said = NONE } = drawing);
  }

  function currentMarks(): readonly Mark[] {
    return marks.all().filter((mark) => mark.drawing.current && mark.target.status !== "gone");
  }

  function targets(): readonly Box[] {
    return visibleMarks(true).map(([, seen]) => seen);
  }

  function never(view: Box): readonly Box[] {
    const focused = deepActiveElement(document);
    // The focus may be in the card itself, or on nothing.
    const isOfPage = focused !== null && focused !== document.body && focused.getRootNode() !== surface.shadow;
    const words = marks.all().flatMap((mark) => mark.words);
    const current = visibleMarks(true);
    const texts = [
      ...current.flatMap(([{ drawing }, seen]) => textBoxesBeside(drawing.boxes, grow(seen, NEAR))),
      ...said.flatMap((message) => textBoxesIn(message, view)),
    ];
    return [
      ...current.map(([, seen]) => grow(seen, RING)),
      ...(isOfPage ? focusedBoxes(focused, view) : []),
      ...visibleBoxes(words, view),
      ...texts.map((text) => grow(text, AIR)),
    ];
  }

  function rather(view: Box): readonly Box[] {
    const { parentElement } = surface.host;
    // Outside an open modal nothing can be pressed.
    const modal = parentElement?.matches(":modal") === true ? parentElement : undefined;
    const own = currentMarks().flatMap((mark) => mark.drawing.boxes);
    const counts = (control: Element): boolean => modal === undefined || holds(modal, control);
    return [...visibleMarks(false).map(([, seen]) => grow(seen, RING)), ...controlBoxes(roots, view, own, counts)];
  }

  function block(view: Box): Box | undefined {
    const [first] = currentMarks().flatMap((mark) => mark.drawing.boxes);
    return first && blockBox(first, view);
  }

  function visibleMarks(isCurrent: boolean): readonly (readonly [mark: Mark, seen: Box])[] {
    return marks.all().flatMap((mark) => {
      const { drawing, target } = mark;
      if (drawing.current !== isCurrent || target.status !== "there") return [];
      return target.visible === undefined ? [] : [[mark, target.visible] as const];
    });
  }
}
