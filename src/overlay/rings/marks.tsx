import { render } from "preact";
import type { RingDrawing } from "../../model/drawing.ts";
import { StickerFace } from "../card/sticker.tsx";
import { textBoxesNear, wordsOf } from "../place/around-target.ts";
import { type Box, grow, sameBox } from "../../dom/box.ts";
import { type BadgeSpot, badgeBox, chooseBadgeSpot } from "../place/place-badge.ts";
import { type Mapping, putAt } from "./mapping.ts";
import { readTargetBox, type TargetBox } from "./read-box.ts";

/** A ring with its badge, and where its target was when last looked at. */
export interface Mark {
  readonly drawing: RingDrawing;
  readonly target: TargetBox;
  /** Labels, explanations and message of the target; of the current ones only. */
  readonly words: readonly Element[];
}

interface DrawnMark extends Mark {
  drawing: RingDrawing;
  target: TargetBox;
  words: readonly Element[];
  readonly ring: HTMLElement;
  readonly badge: HTMLElement;
  spot: BadgeSpot;
}

export interface Marks {
  /** Takes the rings to draw; what was drawn already stays as it is. */
  readonly take: (rings: readonly RingDrawing[]) => void;
  /** Reads where the targets are and draws them there. @returns whether anything moved */
  readonly follow: (view: Box, mapping: Mapping) => boolean;
  /** Chooses anew where the badges sit. */
  readonly seatBadges: (view: Box, taken: readonly Box[], busy: readonly Box[]) => void;
  readonly all: () => readonly Mark[];
}

/** The box of the target grown by this, px; at most 12, so that no neighbour is ringed with it. */
const RING_GAP = { current: 6, other: 4 } as const;
const BADGE_SIZE = { current: 46, other: 34 } as const;

/** Rings and badges over the page's elements, as elements of `slot`. None is drawn for a target that is out of sight. */
export function createMarks(slot: HTMLElement): Marks {
  let marks = new Map<string, DrawnMark>();
  return { take, follow, seatBadges, all: () => [...marks.values()] };

  function take(rings: readonly RingDrawing[]): void {
    const next = new Map<string, DrawnMark>();
    for (const drawing of rings) {
      const name = `${drawing.targetId} ${drawing.number} ${drawing.current}`;
      const key = next.has(name) ? `${name} ${next.size}` : name;
      const known = marks.get(key);
      const mark = known ?? build(drawing);
      mark.drawing = drawing;
      mark.words = drawing.current ? drawing.boxes.flatMap(wordsOf) : [];
      next.set(key, mark);
    }
    for (const [key, mark] of marks) if (!next.has(key)) clear(mark);
    marks = next;
  }

  function build(drawing: RingDrawing): DrawnMark {
    const document = slot.ownerDocument;
    const ring = document.createElement("div");
    const badge = document.createElement("span");
    const kind = drawing.current ? "here" : "soft";
    ring.className = "ring";
    ring.setAttribute("part", "ring");
    badge.className = "sticker badge";
    badge.setAttribute("part", "badge");
    badge.dataset["kind"] = kind;
    badge.dataset["fresh"] = "";
    for (const element of [ring, badge]) {
      element.dataset["number"] = String(drawing.number);
      element.dataset["current"] = String(drawing.current);
    }
    render(<StickerFace kind={kind} number={drawing.number} />, badge);
    return { drawing, target: { status: "gone" }, words: [], ring, badge, spot: "left" };
  }

  function follow(view: Box, mapping: Mapping): boolean {
    const before = [...marks.values()].map(({ target }) => target);
    // All reads before all writes, or the page would be laid out once per ring.
    for (const mark of marks.values()) mark.target = readTargetBox(mark.drawing.boxes, mark.words, view);
    for (const mark of marks.values()) draw(mark, mapping);
    return [...marks.values()].some(({ target }, index) => !sameTarget(target, before[index]));
  }

  function draw(mark: DrawnMark, mapping: Mapping): void {
    const { ring, badge, target } = mark;
    if (target.status !== "there") {
      hide(mark);
      return;
    }
    const box = ringBox(mark);
    putAt(ring, box, mapping);
    ring.style.clipPath = clipPath(target.box, target.visible, mapping.scale);
    if (!ring.isConnected) slot.append(ring);
    putAt(badge, badgeBox(box, badgeSize(mark), mark.spot), mapping, true);
    if (isMostlyVisible(target)) {
      if (!badge.isConnected) slot.append(badge);
    } else {
      badge.remove();
    }
  }

  function hide({ ring, badge }: DrawnMark): void {
    ring.remove();
    badge.remove();
    delete badge.dataset["fresh"];
  }

  function clear(mark: DrawnMark): void {
    hide(mark);
    render(null, mark.badge);
  }

  function seatBadges(view: Box, taken: readonly Box[], busy: readonly Box[]): void {
    const rings = [...marks.values()]
      .filter(({ target }) => target.status === "there")
      .map((mark) => [mark, ringBox(mark)] as const);
    for (const [mark, ring] of rings) {
      const size = badgeSize(mark);
      const others = rings.filter(([other]) => other !== mark).map(([, box]) => box);
      const text = textBoxesNear(slot.ownerDocument, ring, size + RING_GAP.current);
      mark.spot = chooseBadgeSpot(ring, size, view, taken, [...busy, ...others, ...text]);
    }
  }
}

function ringBox({ target, drawing }: DrawnMark): Box {
  if (target.status === "gone") throw new Error("no box");
  return grow(target.box, drawing.current ? RING_GAP.current : RING_GAP.other);
}

function badgeSize({ drawing }: DrawnMark): number {
  return drawing.current ? BADGE_SIZE.current : BADGE_SIZE.other;
}

function sameTarget(a: TargetBox, b: TargetBox | undefined): boolean {
  if (b === undefined || a.status !== b.status) return false;
  return a.status === "gone" || b.status === "gone" || sameBox(a.box, b.box);
}

function isMostlyVisible({ box, visible }: TargetBox & { readonly status: "there" }): boolean {
  return visible !== undefined && visible.bottom - visible.top > (box.bottom - box.top) / 2;
}

/** Cuts the ring where a scroller of the page cuts its target; elsewhere it stays whole. */
function clipPath(box: Box, visible: Box | undefined, scale: number): string {
  if (visible === undefined) return "";
  const cuts = [visible.top - box.top, box.right - visible.right, box.bottom - visible.bottom, visible.left - box.left];
  if (cuts.every((cut) => cut < 1)) return "";
  const OUTSIDE = -20; // room for the strokes outside
  return `inset(${cuts.map((cut) => `${cut < 1 ? OUTSIDE : (cut + RING_GAP.current) / scale}px`).join(" ")})`;
}
