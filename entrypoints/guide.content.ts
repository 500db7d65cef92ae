import { defineContentScript } from "wxt/utils/define-content-script";
import { ask, isAlive, type Order } from "../src/extension/messages.ts";
import { onOrphaned } from "../src/extension/on-orphaned.ts";
import { receiveOrders } from "../src/extension/receive-orders.ts";
import { sessionPorts } from "../src/extension/session-ports.ts";
import { OVERLAY_TAG } from "../src/dom/overlay-tag.ts";
import { countRepairs } from "../src/dom/repairs.ts";
import { onNewRoot } from "../src/watch/on-new-root.ts";
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
    const isNoFight = countRepairs();
    const comeBack = (): void => {
      if (isNoFight()) askForOrder({ type: "page-loaded" });
      else ports.gaveUp();
    };
    const run = async ({ bundle, progress }: Extract<Order, { type: "run-guide" }>): Promise<void> => {
      stop();
      const mine = (life = new AbortController());
      // Compiled on the pages where a guide runs only (wxt.config.ts).
      const { runSession } = await import("../src/session/run-session.ts");
      if (mine.signal.aborted) return;
      onNewRoot(document, stop, comeBack, mine.signal);
      session = runSession({ document, bundle, progress, ports, life: mine });
      onOrphaned(window, stop, mine.signal);
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
    const ports = sessionPorts(tell, askForOrder);
  },
});
