import { describe, expect, test } from "vitest";
import { type Box, boxAt, contains, coveredArea } from "../../../../src/dom/box.ts";
import { type CardRoom, chooseEdge, placeCard } from "../../../../src/overlay/place/place-card.ts";

const view = boxAt(0, 0, { width: 1366, height: 768 });
const target = boxAt(154, 250, { width: 400, height: 48 });
const room: CardRoom = {
  view,
  card: { width: 440, height: 450 },
  fits: true,
  dir: "ltr",
  target,
  never: [target],
  rather: [],
};

describe("the card's place", () => {
  test("is beside the target at the end of the line, with room for the arrow", () => {
    const place = placeCard(room);
    expect(place).toMatchObject({ pose: "beside", side: "right", box: { left: target.right + 60 } });
  });

  test("is beside the whole block, to hide no neighbour", () => {
    const place = placeCard({ ...room, block: boxAt(124, 100, { width: 640, height: 480 }) });
    expect(place).toMatchObject({ pose: "beside", side: "right", box: { left: 784 } });
  });

  test("turns round in right-to-left languages, when there is room", () => {
    const middle = boxAt(700, 250, { width: 100, height: 48 });
    const turned = { ...room, dir: "rtl", target: middle, never: [middle] } as const;
    expect(placeCard(turned)).toMatchObject({ pose: "beside", side: "left" });
    expect(placeCard({ ...turned, dir: "ltr" })).toMatchObject({ pose: "beside", side: "right" });
  });

  test("goes to the other side rather than over another control", () => {
    const middle = boxAt(640, 300, { width: 80, height: 40 });
    const place = placeCard({
      ...room,
      target: middle,
      never: [middle],
      rather: [boxAt(900, 20, { width: 300, height: 740 })],
    });
    expect(place).toMatchObject({ pose: "beside", side: "left" });
  });

  test("moves up or down to leave the focused element free", () => {
    const focused = boxAt(700, 300, { width: 200, height: 40 });
    const place = placeCard({ ...room, never: [target, focused], card: { width: 440, height: 260 } });
    if (place.pose === "bar") throw new Error("a free place was there");
    expect(coveredArea(place.box, [focused])).toBe(0);
  });

  test("is a bar when neither side has room, when the text does not fit, or when the view is small", () => {
    const wide = boxAt(100, 250, { width: 1100, height: 48 });
    expect(placeCard({ ...room, target: wide, never: [wide] })).toEqual({ pose: "bar" });
    expect(placeCard({ ...room, fits: false })).toEqual({ pose: "bar" });
    expect(placeCard({ ...room, view: boxAt(0, 0, { width: 400, height: 800 }) })).toEqual({ pose: "bar" });
    expect(placeCard({ ...room, view: boxAt(0, 0, { width: 1366, height: 256 }) })).toEqual({ pose: "bar" });
  });

  test("without a target is the lower corner at the end of the line, 24 px from the edges", () => {
    const { target: _none, ...free } = room;
    expect(placeCard({ ...free, never: [] })).toEqual({ pose: "corner", box: boxAt(902, 294, room.card) });
    expect(placeCard({ ...free, never: [], dir: "rtl" })).toEqual({ pose: "corner", box: boxAt(24, 294, room.card) });
  });

  test("without a target gives way to the focused element", () => {
    const { target: _none, ...free } = room;
    const focused = boxAt(1000, 700, { width: 200, height: 40 });
    expect(placeCard({ ...free, never: [focused] })).toEqual({ pose: "corner", box: boxAt(24, 294, room.card) });
  });

  test("without a target leaves other controls free where a corner does, and stays where none does", () => {
    const { target: _none, ...free } = room;
    const low = boxAt(900, 600, { width: 400, height: 60 });
    const wide = boxAt(0, 350, { width: 1366, height: 100 });
    const corner = (rather: readonly Box[]): unknown => placeCard({ ...free, never: [], rather });
    expect(corner([low])).toEqual({ pose: "corner", box: boxAt(24, 294, room.card) });
    expect(corner([low, wide])).toEqual({ pose: "corner", box: boxAt(902, 294, room.card) });
  });

  test("never covers the target and never leaves the view, wherever the target is", () => {
    for (let left = 0; left < 1300; left += 65) {
      for (let top = 0; top < 740; top += 61) {
        const box = boxAt(left, top, { width: 120, height: 40 });
        const place = placeCard({ ...room, target: box, never: [box] });
        if (place.pose === "bar") continue;
        expect(coveredArea(place.box, [box])).toBe(0);
        expect(contains(view, place.box)).toBe(true);
      }
    }
  });
});

describe("the edge of a bar", () => {
  const small = boxAt(0, 0, { width: 320, height: 640 });
  const at = (top: number, height = 40): Box => boxAt(20, top, { width: 200, height });

  test("is the bottom, unless the target is there", () => {
    expect(chooseEdge(small, 320, [at(100)])).toEqual({ edge: "bottom", height: 320 });
    expect(chooseEdge(small, 320, [at(500)])).toEqual({ edge: "top", height: 320 });
    expect(chooseEdge(small, 320, [])).toEqual({ edge: "bottom", height: 320 });
  });

  test("gives way where the target is in the middle", () => {
    expect(chooseEdge(small, 320, [at(290)])).toEqual({ edge: "bottom", height: 310 });
  });

  test("leaves the more important free when both cannot be", () => {
    const [targetBox, focused] = [at(20, 100), at(560)];
    expect(chooseEdge(small, 320, [targetBox, focused, at(300)])).toEqual({ edge: "bottom", height: 320 });
  });
});
