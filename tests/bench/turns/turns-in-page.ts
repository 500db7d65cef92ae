import { createStructureMemory } from "../../../src/locate/structure-memory.ts";
import { surveyPage, type Survey } from "../../../src/locate/survey-page.ts";

const memory = createStructureMemory(document);
const observer = new MutationObserver(memory.take);
observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

export interface Look {
  /** By the clock; the page is laid out already. */
  readonly ms: number;
  /** What was seen, to be compared with what another version sees. */
  readonly seen: string;
}

/** One look, from the records of what changed to the answer. */
export function look(survey: Survey): Look {
  const started = performance.now();
  memory.take(observer.takeRecords());
  const { screen, located } = surveyPage(document, survey, { memory });
  const ms = performance.now() - started;
  return { ms, seen: JSON.stringify([screen, [...located].map(([id, { status }]) => [id, status])]) };
}
