import type { Language } from "../model/settings.ts";
import type { PageTexts } from "./page-texts.ts";

/** What the extension's own pages say. Each language is a chunk of the package; a page loads the one that it needs. */
export async function loadPageTexts(language: Language): Promise<PageTexts> {
  switch (language) {
    case "fr":
      return (await import("./fr/pages.ts")).pages;
    case "en":
      return (await import("./en/pages.ts")).pages;
    case "ar":
      return (await import("./ar/pages.ts")).pages;
  }
}
