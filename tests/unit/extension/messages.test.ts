import { describe, expect, it } from "vitest";
import { newProgress } from "../../../src/engine/progress.ts";
import { readOrder, readRequest } from "../../../src/extension/messages.ts";
import { guides } from "../../../src/guides/guides.ts";
import { bundleOf } from "../../bundle-of.ts";

const NOT_OURS = [
  undefined,
  null,
  7,
  "start-guide",
  [],
  {},
  { type: 1 },
  { type: "evaluate" },
  { kind: "start-guide" },
];

describe("messages that come in", () => {
  it.each(NOT_OURS)("%j is no request and no order", (message) => {
    expect(readRequest(message)).toBeUndefined();
    expect(readOrder(message)).toBeUndefined();
  });

  it("are not requests to start when they name no guide", () => {
    expect(readRequest({ type: "start-guide" })).toBeUndefined();
    expect(readRequest({ type: "start-guide", guideId: 3 })).toBeUndefined();
    expect(readRequest({ type: "start-guide", guideId: "se-connecter" })).toEqual({
      type: "start-guide",
      guideId: "se-connecter",
    });
  });

  it("carry a whole guide, unchanged, when they are an order to run one", () => {
    const bundle = bundleOf(guides[0]!);
    const order = { type: "run-guide", bundle, progress: newProgress("se-connecter") };
    expect(readOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
  });

  it("are not an order when the guide is not whole", () => {
    expect(readOrder({ type: "run-guide", bundle: { guide: {} } })).toBeUndefined();
  });
});
