import { afterEach, beforeEach, expect, it, vi } from "vitest";

type Listener = (message: unknown, sender: unknown) => unknown;

const world = vi.hoisted(() => ({
  listener: undefined as Listener | undefined,
  answer: undefined as ((reply: unknown) => void) | undefined,
}));

vi.mock("../../../src/extension/page-browser.ts", () => ({
  pageBrowser: {
    runtime: {
      id: "gommette",
      onMessage: { addListener: (listener: Listener) => (world.listener = listener) },
      sendMessage: () => new Promise((resolve) => (world.answer = resolve)),
    },
  },
}));
const { receiveOrders } = await import("../../../src/extension/receive-orders.ts");
const { bundleOf } = await import("../../bundle-of.ts");
const { guides } = await import("../../../src/guides/guides.ts");
const { newProgress } = await import("../../../src/engine/progress.ts");

const RUN = { type: "run-guide", bundle: bundleOf(guides[0]!), progress: newProgress(guides[0]!.id) };
const obeyed: (string | undefined)[] = [];
const order = (message: unknown) => world.listener?.(message, { id: "gommette" });
const turn = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  obeyed.length = 0;
  receiveOrders(window, (what) => obeyed.push(what?.type));
});
afterEach(() => {
  vi.restoreAllMocks();
});

it("runs the guide that the background answers with", async () => {
  world.answer?.(RUN);
  await turn();
  expect(obeyed).toEqual(["run-guide"]);
});

it.each([
  ["act", { type: "act", act: "resume" }],
  ["retell", { type: "retell", bundle: RUN.bundle }],
])("runs it also when « %s » comes before the answer", async (type, message) => {
  order(message);
  world.answer?.(RUN);
  await turn();
  expect(obeyed).toEqual([type, "run-guide"]);
});

it("takes what is ordered meanwhile for newer than the answer", async () => {
  order({ type: "stop-guide" });
  world.answer?.(RUN);
  await turn();
  expect(obeyed).toEqual(["stop-guide"]);
});
