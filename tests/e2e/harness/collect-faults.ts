import type { Browser, ConsoleMessage, Page } from "puppeteer-core";

const OURS = /(chrome|moz)-extension:\/\//;

/**
 * Every uncaught error and every `console.error` of the extension in any tab, from now on. Errors of the visited site's
 * own scripts are not ours.
 */
export function collectFaults(browser: Browser): readonly string[] {
  const faults: string[] = [];
  const listen = (page: Page): void => {
    page.on("console", (message) => {
      const said = `${message.text()} ${placesOf(message)}`;
      if (message.type() === "error" && OURS.test(said)) faults.push(said);
    });
    page.on("pageerror", (error) => {
      const said = error instanceof Error ? `${error.message} ${error.stack ?? ""}` : String(error);
      if (OURS.test(said)) faults.push(said);
    });
  };
  browser.on("targetcreated", (target) => {
    void target.page().then((page) => {
      if (page) listen(page);
    });
  });
  return faults;
}

function placesOf(message: ConsoleMessage): string {
  return [message.location(), ...message.stackTrace()].map(({ url = "" }) => url).join(" ");
}
