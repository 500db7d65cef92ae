import { defineContentScript } from "wxt/utils/define-content-script";
import { ask, isAlive, type Order } from "../src/extension/messages.ts";
import { onOrphaned } from "../src/extension/on-orphaned.ts";
import { openClosedRoot } from "../src/extension/open-closed-root.ts";
import { receiveOrders } from "../src/extension/receive-orders.ts";
import { OVERLAY_TAG } from "../src/dom/overlay-tag.ts";
import { onNewRoot } from "../src/watch/on-new-root.ts";
import type { Progress } from "../src/model/progress.ts";
import type { Session } from "../src/session/session.ts";

/** On every page of the site. Without a running guide it asks once whether there is one, and does nothing more. */
export default defineContentScript({
  matches: ["https://www.monespacesante.fr/*", "https://*.monespacesante.fr/*"],
  excludeMatches: ["https://*.dmp.monespacesante.fr/*", "https://cms.monespacesante.fr/*"],
  runAt: "document_start",
  main() {
    let session: Session | undefined;
    let life: AbortController | undefined;

    const stop = (): void => {
      life?.abort();
    };
    const tell = (request: Parameters<typeof ask>[0]): void => {
      ask(request).catch(() => {
        if (!isAlive()) stop();
      });
    };
    const run = async ({ bundle, progress }: Extract<Order, { type: "run-guide" }>): Promise<void> => {
      stop();
      const mine = (life = new AbortController());
      const ports = {
        save: (next: Progress) => {
          tell({ type: "save-progress", progress: next });
        },
        ended: () => {
          tell({ type: "guide-ended" });
        },
        gaveUp: () => {
          tell({ type: "guide-gave-up" });
        },
        switchGuide: (next: Progress) => {
          askForOrder({ type: "switch-guide", progress: next });
        },
        set: (change: string) => {
          tell({ type: "change-setting", change });
        },
        openClosedRoot,
      };
      // Compiled on the pages where a guide runs only (wxt.config.ts).
      const { runSession } = await import("../src/session/run-session.ts");
      if (mine.signal.aborted) return;
      session = runSession({ document, bundle, progress, ports, life: mine });
      onOrphaned(window, stop, mine.signal);
      const onCome = (): void => {
        askForOrder({ type: "page-loaded" });
      };
      onNewRoot(document, { onGone: stop, onCome, signal: mine.signal });
    };
    const obey = (order: Order | undefined): void => {
      if (order?.type === "run-guide") void run(order);
      else if (order?.type === "retell") session?.retell(order.bundle);
      else if (order?.type === "act") session?.act(order.act);
      else stop();
    };

    // Firefox ends the script of the version before an update without a word, and starts this one in the open page.
    if (import.meta.env.FIREFOX) document.querySelector(OVERLAY_TAG)?.remove();
    const askForOrder = receiveOrders(window, obey);
  },
});
