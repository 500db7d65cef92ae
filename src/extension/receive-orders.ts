import { ask, isOwn, readOrder, type Order } from "./messages.ts";
import { pageBrowser } from "./page-browser.ts";

/**
 * Hands the background's orders for this page to `obey`: those it sends, and what it answers when asked whether a guide
 * is running here. It is asked while the page is still being read, so that the answer is there when the page is.
 * @param obey told `undefined` when none is running
 * @returns asks once more
 */
export function receiveOrders(document: Document, obey: (order: Order | undefined) => void): () => void {
  let isOrdered = false;
  pageBrowser.runtime.onMessage.addListener((message, sender) => {
    const order = isOwn(sender) ? readOrder(message) : undefined;
    if (order === undefined) return;
    isOrdered = true;
    obey(order);
  });
  const askWhetherOneRuns = (): void => {
    isOrdered = false;
    ask({ type: "page-loaded" }).then(
      async (reply) => {
        const order = readOrder(reply);
        if (order !== undefined) await parsed(document);
        // What the popup ordered meanwhile is newer.
        if (!isOrdered) obey(order);
      },
      () => undefined,
    );
  };
  askWhetherOneRuns();
  return askWhetherOneRuns;
}

async function parsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve);
  });
}
