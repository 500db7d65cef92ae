import { describe, expect, it } from "vitest";
import {
  freshState,
  practiceReducer,
  type PracticeAct,
  type PracticeState,
} from "../../../../src/screens/practice/practice-state.ts";

const after = (...acts: readonly PracticeAct[]): PracticeState => acts.reduce(practiceReducer, freshState);
const bySms: PracticeAct = { type: "send", kind: "code", channel: "sms" };
const byEmail: PracticeAct = { type: "send", kind: "code", channel: "email" };
const arrive: PracticeAct = { type: "arrive" };

describe("messages to Odette", () => {
  it("are under way before they arrive", () => {
    expect(after(bySms).arrived).toEqual([]);
    expect(after(bySms).underway?.place).toBe("phone");
    expect(after(bySms, arrive).underway).toBeUndefined();
    expect(after(bySms, arrive).arrived.map(({ place }) => place)).toEqual(["phone"]);
  });

  it("go by e-mail to the inbox first and to the junk box the second time", () => {
    expect(after(byEmail, arrive, byEmail, arrive).arrived.map(({ place }) => place)).toEqual(["junk", "inbox"]);
  });

  it("bring another code each time", () => {
    const [second, first] = after(bySms, arrive, bySms, arrive).arrived;
    expect(second?.value).not.toBe(first?.value);
  });

  it("do not arrive twice", () => {
    expect(after(bySms, arrive, arrive).arrived).toHaveLength(1);
  });

  it("are gone after signing out, and the junk box has its turn all the same", () => {
    const signedOut = after(byEmail, arrive, { type: "sign-in" }, { type: "sign-out" });
    expect(signedOut.arrived).toEqual([]);
    expect(signedOut.signedIn).toBe(false);
    expect(practiceReducer(signedOut, byEmail).underway?.place).toBe("junk");
  });
});

describe("documents on the practice site", () => {
  it("are hidden only when they were ticked", () => {
    const { documents } = after(
      { type: "select-document", id: 1, selected: true },
      { type: "set-privacy", hidden: true },
    );
    expect(documents.map(({ id, hidden, selected }) => [id, hidden, selected])).toEqual([
      [2, false, false],
      [1, true, false],
    ]);
  });

  it("grow by one, and the chosen file is put away", () => {
    const state = after({ type: "choose-file", file: "rightFile" }, { type: "add-document" });
    expect(state.documents.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(state.file).toBeUndefined();
    expect(state.documentAdded).toBe(true);
  });
});

describe("a new exercise", () => {
  it("begins afresh, signed in or not, and keeps only whose turn the junk box has", () => {
    const state = after(byEmail, arrive, { type: "start", signedIn: true });
    expect(state).toEqual({ ...freshState, signedIn: true, cookiesAnswered: true, sent: { sms: 0, email: 1 } });
    expect(practiceReducer(state, byEmail).underway?.place).toBe("junk");
  });
});
