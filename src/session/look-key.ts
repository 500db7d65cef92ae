import { screenIdOf } from "../engine/position.ts";
import type { Surveyed } from "../locate/survey-page.ts";

/** Makes keys: two looks that see the same elements in the same state have the same one. */
export function createLookKey(): (seen: Surveyed) => string {
  const ids = new WeakMap<Element, number>();
  let lastId = 0;
  const idOf = (element: Element): number => {
    const id = ids.get(element) ?? (lastId += 1);
    ids.set(element, id);
    return id;
  };
  return (seen) => {
    const { located, messages } = seen;
    const targets = [...located].map(([id, answer]) => {
      if (answer.status === "found") return `${id} ${answer.boxes.map(idOf).join()} ${answer.name}`;
      if (answer.status !== "hidden") return `${id} ${answer.status}`;
      return `${id} ${answer.reason} ${answer.opener && idOf(answer.opener)}`;
    });
    const said = [...messages].map(([id, elements]) => `${id} ${elements.map(idOf).join()}`);
    return [screenIdOf(seen) ?? "?", ...targets, ...said].join();
  };
}
