import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "./evaluate-steadily.ts";

/**
 * Put before a content script (extension-copy.ts), it notes in the script's own world on which nodes listeners are put;
 * the page asks with the event `gommette-listeners`. Nodes of the overlay are its own; the document may be waited for.
 */
export const LISTENER_LEDGER = `(() => {
  const seen = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const target = this ?? window;
    if (target instanceof Node && !(target === document && type === "DOMContentLoaded")) seen.push({ target, type });
    return add.call(target, type, ...rest);
  };
  const isOurs = (node) => {
    const root = node.getRootNode();
    return node.localName === "gommette-overlay" || (root instanceof ShadowRoot && root.host.localName === "gommette-overlay");
  };
  add.call(window, "gommette-listeners", () => {
    const strange = seen.filter(({ target }) => target.isConnected && !isOurs(target));
    const detail = JSON.stringify(strange.map(({ target, type }) => "listener " + type + " on " + target.nodeName));
    window.dispatchEvent(new CustomEvent("gommette-listeners-answer", { detail }));
  });
})();`;

/** Listeners of ours on nodes of the page, in words. Throws when LISTENER_LEDGER is not before the content script. */
export async function readStrangeListeners(page: Page): Promise<readonly string[]> {
  const answer = await evaluateSteadily(
    page,
    () => {
      let said = "";
      window.addEventListener(
        "gommette-listeners-answer",
        (event) => {
          said = (event as CustomEvent<string>).detail;
        },
        { once: true },
      );
      window.dispatchEvent(new Event("gommette-listeners"));
      return said;
    },
    undefined,
  );
  if (answer === undefined) return []; // the next document is on its way
  if (answer === "") throw new Error("the content script was started without LISTENER_LEDGER");
  return JSON.parse(answer) as readonly string[];
}
