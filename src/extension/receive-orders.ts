import { ask, isOwn, readOrder, type Order, type Request } from "./messages.ts";
import { pageBrowser } from "./page-browser.ts";

/** ms after which a page is taken as it is: one that writes itself anew may never say that it has ended. */
const LONGEST_PARSE = 5_000;

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
    isOrdered ||= /guide/.test(order.type);
    obey(order);
  });
  const askForOrder = (request: Request): void => {
    isOrdered = false;
    ask(request).then(
      async (reply) => {
        const order = readOrder(reply);
        if (order !== undefined) await parsed(window);
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

async function parsed(window: Window): Promise<void> {
  const { document } = window;
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve);
    window.setTimeout(resolve, LONGEST_PARSE);
  });
}
