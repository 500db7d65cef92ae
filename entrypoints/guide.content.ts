import { defineContentScript } from "wxt/utils/define-content-script";
import { ask, isAlive, readOrder, type Order } from "../src/extension/messages.ts";
import { onOrphaned } from "../src/extension/on-orphaned.ts";
import { openClosedRoot } from "../src/extension/open-closed-root.ts";
import { receiveOrders } from "../src/extension/receive-orders.ts";
import { runSession, type Session } from "../src/session/run-session.ts";

/** On every page of the site. Without a running guide it asks once whether there is one, and does nothing more. */
export default defineContentScript({
  matches: ["https://www.monespacesante.fr/*", "https://*.monespacesante.fr/*"],
  excludeMatches: ["https://*.dmp.monespacesante.fr/*", "https://cms.monespacesante.fr/*"],
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main() {
    let session: Session | undefined;
    let life = new AbortController();

    const stop = (): void => {
      life.abort();
      session?.stop();
      session = undefined;
    };
    const tell = (request: Parameters<typeof ask>[0]): void => {
      ask(request).catch(() => {
        if (!isAlive()) stop();
      });
    };
    const obey = (order: Order): void => {
      if (order.type === "resume-guide") session?.resume();
      if (order.type === "stop-guide") stop();
      if (order.type !== "run-guide") return;
      stop();
      life = new AbortController();
      const { bundle, progress } = order;
      const ports = {
        save: (next: unknown) => {
          tell({ type: "save-progress", progress: next });
        },
        ended: () => {
          tell({ type: "guide-ended" });
        },
        switchGuide: (next: unknown) => {
          stop();
          ask({ type: "switch-guide", progress: next }).then(
            (reply) => {
              const order = readOrder(reply);
              if (order !== undefined) obey(order);
            },
            () => undefined,
          );
        },
        openClosedRoot,
      };
      session = runSession({ document, bundle, progress, ports });
      onOrphaned(window, stop, life.signal);
    };

    // Firefox ends the script of the version before an update without a word, and starts this one in the open page.
    for (const old of document.querySelectorAll("gommette-overlay")) old.remove();
    receiveOrders(document, obey);
  },
});
