import { ask, isOwn, readOrder, type Order } from "./messages.ts";
import { pageBrowser } from "./page-browser.ts";

/**
 * Hands the background's orders for this page to `obey`: those it sends, and what it answers when asked whether a guide
 * is running here. It is asked while the page is still being read, so that the answer is there when the page is.
 */
export function receiveOrders(document: Document, obey: (order: Order) => void): void {
  let sent = 0;
  pageBrowser.runtime.onMessage.addListener((message, sender) => {
    const order = isOwn(sender) ? readOrder(message) : undefined;
    if (order === undefined) return;
    sent += 1;
    obey(order);
  });
  ask({ type: "page-loaded" })
    .then(async (reply) => {
      const order = readOrder(reply);
      const before = sent;
      if (order === undefined) return;
      await parsed(document);
      // What the popup ordered meanwhile is newer.
      if (sent === before) obey(order);
    })
    .catch(() => undefined);
}

async function parsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}
