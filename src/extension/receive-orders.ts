import { ask, isOwn, readOrder, type Order, type Request } from "./messages.ts";
import { pageBrowser } from "./page-browser.ts";

/**
 * Hands the background's orders for this page to `obey`: those it sends, and what it answers when asked whether a guide
 * is running here. It is asked while the page is still being read, so that the answer is there when the page is, and
 * again when the browser brings the page back as it was left: what it knew of the guide is old by then.
 * @param obey told `undefined` when none is running
 * @returns asks the background for something that it answers with an order
 */
export function receiveOrders(window: Window, obey: (order: Order | undefined) => void): (request: Request) => void {
  let isOrdered = false;
  pageBrowser.runtime.onMessage.addListener((message, sender) => {
    const order = isOwn(sender) ? readOrder(message) : undefined;
    if (order === undefined) return;
    isOrdered = true;
    obey(order);
  });
  const askForOrder = (request: Request): void => {
    isOrdered = false;
    ask(request).then(
      async (reply) => {
        const order = readOrder(reply);
        if (order !== undefined) await parsed(window.document);
        // What the popup ordered meanwhile is newer.
        if (!isOrdered) obey(order);
      },
      () => undefined,
    );
  };
  const askWhetherOneRuns = (): void => {
    askForOrder({ type: "page-loaded" });
  };
  askWhetherOneRuns();
  window.addEventListener("pageshow", (event) => {
    if (event.isTrusted && event.persisted) askWhetherOneRuns();
  });
  return askForOrder;
}

async function parsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve);
  });
}
