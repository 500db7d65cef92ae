import type { Page } from "puppeteer-core";

/** What puppeteer says, over CDP and BiDi, when the document went away under a question. */
const DOCUMENT_GONE =
  /context (was|is) destroyed|Cannot find context|detached|no such frame|no such node|discarded|navigat|Target closed|realm/i;

/**
 * Asks the page's document something. Gives undefined when that document is just being replaced by the next one, so
 * that the caller asks again; every other fault throws.
 * @param ask runs in the page: it sees nothing of this file but the finder of the overlay that it is given
 * @param arg plain data
 */
export async function evaluateSteadily<Arg, Answer>(
  page: Page,
  ask: (arg: Arg, overlayOf: typeof findOverlay) => Answer,
  arg: Arg,
): Promise<Answer | undefined> {
  // As text, because tsx puts calls of a helper `__name` into functions, which the page does not have.
  const expression = `((__name) => {
    ${findOverlay.toString()}
    return (${ask.toString()})(${JSON.stringify(arg)}, findOverlay);
  })((named) => named)`;
  try {
    return (await page.evaluate(expression)) as Answer;
  } catch (error) {
    if (error instanceof Error && DOCUMENT_GONE.test(error.message)) return undefined;
    throw error;
  }
}

/** The overlay's shadow tree: its host is in the document, or in the shadow tree that holds an open modal dialog. */
function findOverlay(root: Document | ShadowRoot): ShadowRoot | undefined {
  const host = root.querySelector("gommette-overlay");
  if (host !== null) return host.shadowRoot ?? undefined;
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const found = shadowRoot === null ? undefined : findOverlay(shadowRoot);
    if (found !== undefined) return found;
  }
  return undefined;
}
