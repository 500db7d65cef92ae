import type { Part } from "../../model/drawing.ts";
import type { Site } from "../../model/site.ts";
import type { Texts } from "../../model/texts.ts";

/** What fills `{target}` and `{other}`: today's labels of the site, and what each means, if it is told. */
interface FilledLabels {
  readonly labels: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
}

/** The labels of a step's targets by the data of the site alone, as no page is there. */
export function labelsOf(targets: readonly string[], site: Site, texts: Texts): FilledLabels {
  const [target, other] = labelParts(targets, site, texts);
  const known = { ...(target !== undefined && { target }), ...(other !== undefined && { other }) };
  const labels = Object.entries(known).map(([key, { text }]) => [key, text] as const);
  const meanings = Object.entries(known).flatMap(([key, { meaning }]) =>
    meaning === undefined ? [] : [[key, meaning] as const],
  );
  return { labels: Object.fromEntries(labels), meanings: Object.fromEntries(meanings) };
}

/** Each label once, with its meaning. */
export function labelParts(
  targets: readonly string[],
  site: Site,
  texts: Texts,
): readonly Extract<Part, { type: "label" }>[] {
  const names = new Map<string, string>();
  for (const id of targets) {
    const name = site.targets.find((target) => target.id === id)?.names[0] ?? id;
    if (!names.has(name)) names.set(name, id);
  }
  return [...names].map(([text, id]) => {
    const meaning = texts.meanings[id];
    return { type: "label", text, ...(meaning !== undefined && { meaning }) };
  });
}
