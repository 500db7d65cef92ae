import type { Page } from "puppeteer-core";

/** What puppeteer says, over CDP and BiDi, when the document went away under a question. */
const DOCUMENT_GONE =
  /context (was|is) destroyed|Cannot find context|detached|no such frame|no such node|discarded|navigat|Target closed|realm/i;

/**
 * Asks the page's document something. Gives undefined when that document is just being replaced by the next one, so
 * that the caller asks again; every other fault throws.
 * @param ask runs in the page: it sees nothing of this file
 * @param arg plain data
 */
export async function evaluateSteadily<Arg, Answer>(
  page: Page,
  ask: (arg: Arg) => Answer,
  arg: Arg,
): Promise<Answer | undefined> {
  // As text, because tsx puts calls of a helper `__name` into functions, which the page does not have.
  const expression = `((__name) => (${ask.toString()})(${JSON.stringify(arg)}))((named) => named)`;
  try {
    return (await page.evaluate(expression)) as Answer;
  } catch (error) {
    if (error instanceof Error && DOCUMENT_GONE.test(error.message)) return undefined;
    throw error;
  }
}
