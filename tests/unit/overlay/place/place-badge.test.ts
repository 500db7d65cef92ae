import { expect, test } from "vitest";
import { boxAt, coveredArea } from "../../../../src/dom/box.ts";
import { badgeBox, chooseBadgeSpot } from "../../../../src/overlay/place/place-badge.ts";

const view = boxAt(0, 0, { width: 1000, height: 600 });
const ring = boxAt(300, 200, { width: 200, height: 60 });

test("the badge is beside the ring, on the side where the card is not", () => {
  expect(chooseBadgeSpot(ring, 46, view, [boxAt(560, 100, { width: 400, height: 400 })], [])).toBe("left");
  expect(chooseBadgeSpot(ring, 46, view, [boxAt(0, 100, { width: 240, height: 400 })], [])).toBe("right");
});

test("the badge goes elsewhere rather than over a control or out of the view", () => {
  const neighbour = boxAt(230, 200, { width: 60, height: 60 });
  expect(chooseBadgeSpot(ring, 46, view, [], [neighbour])).toBe("right");
  const atEdge = boxAt(4, 200, { width: 990, height: 60 });
  expect(chooseBadgeSpot(atEdge, 46, view, [], [])).toBe("top-right");
});

test("the badge stays off the label, which is at the start of the line above", () => {
  const full = boxAt(10, 200, { width: 980, height: 60 });
  const label = boxAt(10, 175, { width: 140, height: 22 });
  const spot = chooseBadgeSpot(full, 46, view, [], [label]);
  expect(coveredArea(badgeBox(full, 46, spot), [label])).toBe(0);
});

test("the badge of a button at the upper edge hangs from its lower corner", () => {
  const header = boxAt(800, 10, { width: 190, height: 40 });
  const neighbour = boxAt(640, 10, { width: 150, height: 40 });
  expect(chooseBadgeSpot(header, 46, view, [], [neighbour])).toBe("bottom-right");
});

test("the badge is never under the card, whatever it covers instead", () => {
  const card = boxAt(505, 100, { width: 400, height: 400 });
  const text = boxAt(0, 0, { width: 500, height: 600 });
  const spot = chooseBadgeSpot(ring, 46, view, [card], [text]);
  expect(coveredArea(badgeBox(ring, 46, spot), [card])).toBe(0);
});

test("where everything is taken it covers as little as it can", () => {
  const full = boxAt(10, 200, { width: 980, height: 60 });
  const above = boxAt(900, 100, { width: 100, height: 100 });
  expect(chooseBadgeSpot(full, 46, view, [], [above])).toBe("top-left");
});
