import type { Steps } from "../../../src/locate/steps.ts";
import { createStructureMemory, type StructureMemory } from "../../../src/locate/structure-memory.ts";
import { surveySteps, type Survey, type Surveyed } from "../../../src/locate/survey-page.ts";
import { startLookLoop, type Clock, type Look } from "../../../src/session/look-loop.ts";
import { pageClock } from "../../../src/session/page-clock.ts";
import { watchPage } from "../../../src/watch/watch-page.ts";
import { seeded } from "./random.ts";

export interface StormResult {
  /** Wall ms of each task in which a look, or a slice of one, was done or planned. */
  readonly taskMs: readonly number[];
  readonly looks: number;
  readonly mutations: number;
}

/** Changes the page `perSecond` times a second for so many ms, with or without the guide's loop watching. */
export function storm(survey: Survey | null, perSecond: number, forMs: number): Promise<StormResult> {
  const taskMs: number[] = [];
  let looks = 0;
  const stop = new AbortController();
  if (survey !== null) {
    const memory = createStructureMemory(document);
    const loop = startLookLoop<Surveyed>({
      look: () => {
        looks += 1;
        return lookOf(survey, memory);
      },
      say: () => undefined,
      clock: timedClock(taskMs),
      signal: stop.signal,
    });
    const onChange = (): void => {
      loop.wake();
    };
    watchPage(window, { ours: document.createElement("div"), onRecords: memory.take, onChange, signal: stop.signal });
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
        resolve({ taskMs, looks, mutations });
      }
    };
    tick();
  });
}

function* lookOf(survey: Survey, memory: StructureMemory): Steps<Look<Surveyed>> {
  const seen = yield* surveySteps(document, survey, { memory });
  const key = JSON.stringify([seen.screen, [...seen.located].map(([id, { status }]) => [id, status])]);
  return { seen, key, wanting: false };
}

/** The page's clock, with the time of each task of ours. */
function timedClock(taskMs: number[]): Clock {
  const clock = pageClock(window);
  const timed = (run: () => void) => (): void => {
    const started = performance.now();
    run();
    taskMs.push(performance.now() - started);
  };
  return {
    now: () => clock.now(),
    nextFrame: (run) => clock.nextFrame(timed(run)),
    after: (ms, run) => clock.after(ms, timed(run)),
  };
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
