import { vi } from "vitest";
import type { GuideControl, StartResult, TabStatus } from "../../../../src/model/control.ts";

/** A control whose answers a test decides; it remembers what it was asked. */
export function fakeControl(first: TabStatus, startResult: StartResult = { status: "started" }) {
  let status = first;
  const listeners: (() => void)[] = [];
  const control = {
    readStatus: vi.fn(() => Promise.resolve(status)),
    startGuide: vi.fn<GuideControl["startGuide"]>(() => Promise.resolve(startResult)),
    stopGuide: vi.fn(() => {
      status = { address: status.address };
      return Promise.resolve();
    }),
    resumeGuide: vi.fn(() => Promise.resolve()),
    allowSite: vi.fn(() => Promise.resolve()),
    openSite: vi.fn(() => Promise.resolve()),
    openPage: vi.fn(() => Promise.resolve()),
    onStatusChange: vi.fn((listener: () => void, signal: AbortSignal) => {
      listeners.push(listener);
      signal.addEventListener("abort", () => listeners.splice(listeners.indexOf(listener), 1));
    }),
  } satisfies GuideControl;
  return {
    control,
    listeners,
    /** The tab changes by itself: another step, another page. */
    change(next: TabStatus) {
      status = next;
      for (const listener of listeners) listener();
    },
  };
}
