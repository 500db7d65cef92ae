import type { Progress } from "../model/progress.ts";
import type { Request } from "./messages.ts";
import { openClosedRoot } from "./open-closed-root.ts";

/**
 * What a session in a page asks of the rest of the extension, as messages (`SessionPorts`).
 * @param tell sends what needs no answer
 * @param askForOrder sends what is answered by an order for this page
 */
export function sessionPorts(tell: (request: Request) => void, askForOrder: (request: Request) => void) {
  return {
    save: (progress: Progress) => {
      tell({ type: "save-progress", progress });
    },
    ended: () => {
      tell({ type: "guide-ended" });
    },
    gaveUp: () => {
      tell({ type: "guide-gave-up" });
    },
    switchGuide: (progress: Progress) => {
      askForOrder({ type: "switch-guide", progress });
    },
    set: (change: string) => {
      tell({ type: "change-setting", change });
    },
    openClosedRoot,
  };
}
