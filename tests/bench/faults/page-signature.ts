import type { Page } from "puppeteer-core";
import { evaluateSteadily } from "../../e2e/harness/evaluate-steadily.ts";

/** A page as one tells it from others without a word of the product: path, open window, headings that show; and its text. */
export interface PageSeen {
  readonly signature: string;
  readonly text: string;
}

/** Whether two signatures are the same, but for headings that had not come yet when one of them was read. */
export function isSameView(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return `${long} | `.startsWith(`${short} | `);
}

/** Whether two signatures are of one page, be it read before all of it had come: same path, same first heading. */
export function isSamePage(one: string, other: string): boolean {
  const name = (signature: string): string => {
    const [path = "", , heading = ""] = signature.split(" | ");
    return `${path} ${heading}`;
  };
  return name(one) === name(other);
}

/** @returns undefined while one document replaces another, or before there is a heading */
export async function seePage(page: Page): Promise<PageSeen | undefined> {
  const seen = await evaluateSteadily(
    page,
    (): PageSeen => {
      const elements: Element[] = [];
      const collect = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll("*")) {
          if (element.localName === "gommette-overlay") continue;
          elements.push(element);
          if (element.shadowRoot) collect(element.shadowRoot);
        }
      };
      collect(document);
      const shown = elements.filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width * height > 0 && element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
      });
      const words = (element: Element): string => element.textContent.replace(/\s+/g, " ").trim();
      const headings = shown.filter((element) => /^h[1-3]$/.test(element.localName)).map(words);
      const windows = shown.filter((element) => element.matches("dialog[open], [role=dialog], [role=alertdialog]"));
      // The cookie banner comes and goes over any page; the site's own page of cookies has that heading alone.
      const others = headings.filter((heading) => !/cookies?/i.test(heading));
      const ofPage = others.length > 0 ? others : headings;
      return {
        signature:
          ofPage.length === 0 ? "" : [location.pathname + location.hash, windows.length, ...ofPage].join(" | "),
        text: shown
          .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3))
          .map((node) => node.textContent ?? "")
          .join(" ")
          .replace(/\s+/g, " "),
      };
    },
    undefined,
  );
  return seen === undefined || seen.signature === "" ? undefined : seen;
}
