import { beforeEach, describe, expect, it } from "vitest";
import { startLookLoop, type Clock, type Look, type LookLoop } from "../../../src/session/look-loop.ts";

/** A clock that only moves when told; a frame comes every 16 ms. */
function fakeClock() {
  let time = 0;
  let tasks: { at: number; run: () => void }[] = [];
  const add = (ms: number, run: () => void) => {
    const task = { at: time + ms, run };
    tasks.push(task);
    return () => {
      tasks = tasks.filter((one) => one !== task);
    };
  };
  const clock: Clock = { now: () => time, nextFrame: (run) => add(16, run), after: add };
  return {
    clock,
    spend: (ms: number) => {
      time += ms;
    },
    pending: () => tasks.length,
    run(ms: number) {
      const end = time + ms;
      for (;;) {
        const [next] = [...tasks].sort((a, b) => a.at - b.at);
        if (next === undefined || next.at > end) break;
        tasks = tasks.filter((one) => one !== next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
  };
}

/** A look can be interrupted after so many ms. */
const PIECE = 2;

describe("the look loop", () => {
  let page: Look<string>;
  let looks: number;
  /** Which of the looks read the page as if for the first time. */
  let afreshAt: number[];
  let said: string[];
  let time: ReturnType<typeof fakeClock>;
  let abort: AbortController;
  let loop: LookLoop;
  let cost: number;
  let pieces: number;

  const show = (what: string, wanting = false) => {
    page = { seen: what, key: what, wanting };
    loop.wake();
  };

  beforeEach(() => {
    page = { seen: "empty", key: "empty", wanting: true };
    looks = 0;
    afreshAt = [];
    cost = 0;
    pieces = 0;
    said = [];
    time = fakeClock();
    abort = new AbortController();
    loop = startLookLoop<string>({
      *look(afresh) {
        looks += 1;
        if (afresh) afreshAt.push(looks);
        const seen = page;
        for (let spent = 0; spent < cost; spent += PIECE) {
          time.spend(Math.min(PIECE, cost - spent));
          pieces += 1;
          yield;
        }
        return seen;
      },
      say: (seen, settled) => said.push(settled ? `${seen} (settled)` : seen),
      clock: time.clock,
      signal: abort.signal,
    });
  });

  it("does nothing at all while nothing changes", () => {
    time.run(60_000);
    expect([looks, time.pending()]).toEqual([0, 0]);
  });

  it("says what two looks agree on, within 100 ms", () => {
    show("home");
    time.run(99);
    expect([looks, said]).toEqual([2, ["home"]]);
  });

  it("looks afresh at first, when restarted, and while patience is over", () => {
    show("home");
    time.run(1000);
    loop.restart();
    time.run(1000);
    expect([looks, afreshAt]).toEqual([4, [1, 3]]);
    show("elsewhere", true);
    time.run(5000);
    expect([looks, afreshAt]).toEqual([7, [1, 3, 7]]);
  });

  it("lets the page have its turn after 8 ms at first, then after less, never less than 4", () => {
    cost = 200;
    show("home");
    const slices: number[] = [];
    for (let ms = 0; ms < 500; ms += 1) {
      const before = pieces;
      time.run(1);
      if (pieces > before) slices.push(pieces - before);
    }
    expect([slices[0], slices[10]]).toEqual([4, 2]);
  });

  it.each([
    [2, "stands still"],
    [3, "has changed"],
  ])("looks %i times when the page %s during a look that agrees", (times, how) => {
    cost = 10;
    show("home");
    while (looks < 2) time.run(1);
    if (how === "has changed") loop.wake();
    time.run(1000);
    expect([looks, said]).toEqual([times, ["home"]]);
  });

  it("goes on after a look that broke, with the page's next change", () => {
    let isBroken = true;
    const broken = startLookLoop<string>({
      *look() {
        if (isBroken) throw new Error("a bug");
        return page;
      },
      say: (seen) => said.push(seen),
      clock: time.clock,
      signal: abort.signal,
    });
    broken.wake();
    expect(() => {
      time.run(50);
    }).toThrow("a bug");
    isBroken = false;
    broken.wake();
    time.run(100);
    expect(said).toEqual(["empty"]);
  });

  it("confirms at once, also when a look takes long, and rests after that", () => {
    cost = 40;
    show("home");
    time.run(140);
    expect([looks, said]).toEqual([2, ["home"]]);
    show("other");
    time.run(350);
    expect(looks).toBe(2);
    time.run(250);
    expect(said).toEqual(["home", "other"]);
  });

  it("looks at the next change without delay when the page has been quiet", () => {
    cost = 10;
    show("home");
    time.run(1_000);
    show("other");
    time.run(99);
    expect(said).toEqual(["home", "other"]);
    show("third");
    time.run(99);
    expect(said).toEqual(["home", "other", "third"]);
  });

  it("says nothing of what the second look does not confirm", () => {
    show("flash");
    time.run(20);
    page = { seen: "home", key: "home", wanting: false };
    time.run(200);
    expect(said).toEqual(["home"]);
  });

  it("says « not there » only after three seconds without anything better", () => {
    show("nothing", true);
    time.run(2_900);
    expect(said).toEqual(["nothing"]);
    time.run(300);
    expect(said).toEqual(["nothing", "nothing (settled)"]);
  });

  it("goes quiet again when it has said all there is", () => {
    show("nothing", true);
    time.run(10_000);
    const before = looks;
    time.run(60_000);
    expect([looks - before, time.pending()]).toEqual([0, 0]);
  });

  it("is sure only from the look that confirms what was said until the next change", () => {
    show("home");
    expect(loop.isSure()).toBe(false);
    time.run(1_000);
    expect(loop.isSure()).toBe(true);
    loop.wake();
    expect(loop.isSure()).toBe(false);
    time.run(1_000);
    expect(loop.isSure()).toBe(true);
    show("elsewhere");
    time.run(16);
    expect([said, loop.isSure()]).toEqual([["home"], false]);
    time.run(16);
    expect([said, loop.isSure()]).toEqual([["home", "elsewhere"], true]);
  });

  it("is not sure of what has changed since a long look began", () => {
    show("home");
    time.run(1_000);
    cost = 30;
    loop.wake();
    while (pieces === 0) time.run(1);
    loop.wake();
    const before = looks;
    while (looks === before) {
      expect(loop.isSure()).toBe(false);
      time.run(1);
    }
  });

  it("is not sure after a look that broke", () => {
    show("home");
    time.run(1_000);
    Object.defineProperty(page, "key", {
      get: () => {
        throw new Error("broken");
      },
    });
    loop.wake();
    expect(() => {
      time.run(16);
    }).toThrow("broken");
    expect(loop.isSure()).toBe(false);
  });

  it("is patient anew when the page gave an answer in between", () => {
    show("nothing", true);
    time.run(4_000);
    show("home");
    time.run(500);
    show("nothing", true);
    time.run(500);
    expect(said.at(-1)).toBe("nothing");
  });

  it("never takes more than a twentieth of the time of a page that changes all the time", () => {
    cost = 10;
    for (let ms = 0; ms < 10_000; ms += 5) {
      show(`frame ${ms}`);
      time.run(5);
    }
    expect(looks * cost).toBeLessThanOrEqual(10_000 / 20);
  });

  it("stops at once when the guide stops", () => {
    show("home");
    abort.abort();
    time.run(1_000);
    expect([looks, said, time.pending()]).toEqual([0, [], 0]);
  });
});
