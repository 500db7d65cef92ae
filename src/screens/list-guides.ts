import type { Guide } from "../model/guide.ts";
import type { GuideEntry } from "./guide-entry.ts";

/** The guides that exist, as the screens list them. `titles` and `words` are in the person's language, by guide id. */
export function listGuides(
  guides: readonly Guide[],
  titles: Readonly<Record<string, { readonly title: string }>>,
  words: Readonly<Record<string, readonly string[]>>,
): readonly GuideEntry[] {
  return guides.map((guide) => {
    const title = titles[guide.id]?.title;
    if (title === undefined) throw new Error(`The guide ${guide.id} has no title.`);
    return { id: guide.id, title, minutes: guide.minutes, words: [...guide.words, ...(words[guide.id] ?? [])] };
  });
}
