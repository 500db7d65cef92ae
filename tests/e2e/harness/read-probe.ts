import type { Page } from "puppeteer-core";
import type { ProbeCounts } from "./content-probe.ts";
import { evaluateSteadily } from "./evaluate-steadily.ts";

/** WXT itself waits for a later copy of the same script to say that it has started; no act of a person reaches it. */
const OF_WXT = /:wxt:content-script-started$/;

/** Asks the probe of a content script (content-probe.ts) what is running. */
export async function readProbe(page: Page): Promise<ProbeCounts> {
  const answer = await evaluateSteadily(
    page,
    () => {
      let said = "";
      window.addEventListener(
        "gommette-probe-answer",
        (event) => {
          said = (event as CustomEvent<string>).detail;
        },
        { once: true },
      );
      window.dispatchEvent(new Event("gommette-probe"));
      return said;
    },
    undefined,
  );
  if (!answer) throw new Error("the content script’s probe did not answer");
  const counts = JSON.parse(answer) as ProbeCounts;
  return { ...counts, listeners: counts.listeners.filter((type) => !OF_WXT.test(type)) };
}
