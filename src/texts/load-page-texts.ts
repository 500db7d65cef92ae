import type { Language } from "../model/settings.ts";
import type { PageTexts } from "./page-texts.ts";

/** One chunk of the package per language: a page loads the one that it needs. */
const LOADERS: Readonly<Partial<Record<Language, () => Promise<{ readonly pages: PageTexts }>>>> = {
  fr: () => import("./fr/pages.ts"),
};

/** What the extension's own pages say in `language`; French as long as that language has no pages yet. */
export async function loadPageTexts(language: Language): Promise<PageTexts> {
  const load = LOADERS[language] ?? (() => import("./fr/pages.ts"));
  return (await load()).pages;
}
