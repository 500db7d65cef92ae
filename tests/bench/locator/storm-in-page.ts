import { surveyPage, type Survey, type Surveyed } from "../../../src/locate/survey-page.ts";
import { startLookLoop } from "../../../src/session/look-loop.ts";
import { pageClock } from "../../../src/session/page-clock.ts";
import { watchPage } from "../../../src/watch/watch-page.ts";
import { seeded } from "./random.ts";

export interface StormResult {
  /** Wall ms of each look; a look is the only work of ours in its task. */
  readonly lookMs: readonly number[];
  readonly mutations: number;
}

/** Changes the page `perSecond` times a second for so many ms, with or without the guide's loop watching. */
export function storm(survey: Survey | null, perSecond: number, forMs: number): Promise<StormResult> {
  const lookMs: number[] = [];
  const stop = new AbortController();
  if (survey !== null) {
    const loop = startLookLoop<Surveyed>({
      look: () => {
        const started = performance.now();
        const seen = surveyPage(document, survey);
        lookMs.push(performance.now() - started);
        return {
          seen,
          key: JSON.stringify([seen.screen, [...seen.located].map(([id, { status }]) => [id, status])]),
          wanting: false,
        };
      },
      say: () => undefined,
      clock: pageClock(window),
      signal: stop.signal,
    });
    const onChange = (): void => {
      loop.wake();
    };
    watchPage(window, { isOurs: () => false, onChange, signal: stop.signal });
    loop.wake();
  }
  return new Promise((resolve) => {
    const random = seeded(perSecond);
    const items = [...document.querySelectorAll("main li, main .card, main .field")];
    const started = performance.now();
    let mutations = 0;
    const tick = (): void => {
      const due = Math.floor(((performance.now() - started) / 1000) * perSecond);
      for (; mutations < due; mutations += 1) mutate(random.pick(items), random.below(4), mutations);
      if (performance.now() - started < forMs) setTimeout(tick, 5);
      else {
        stop.abort();
        resolve({ lookMs, mutations });
      }
    };
    tick();
  });
}

function mutate(item: Element, way: number, count: number): void {
  if (way === 0) item.classList.toggle("changed");
  else if (way === 1) item.setAttribute("title", `n ${String(count)}`);
  else if (way === 2) item.firstElementChild?.setAttribute("style", `opacity:${count % 2 === 0 ? "1" : "0.9"}`);
  else {
    const line = document.createElement("span");
    line.textContent = `nouveau ${String(count)}`;
    item.append(line);
    if (item.childElementCount > 8) item.lastElementChild?.remove();
  }
}
