import type { Language } from "../model/settings.ts";

/**
 * Said on every page in a language whose texts no speaker of it has read yet. The cards say the same from `unreviewed` of
 * `<language>/texts.ts`, and page-texts.test.ts holds the two equal. When a speaker has read all of a language, change
 * together: this line, that one, the key in `TranslatedTexts` (it must become optional), and the test in
 * tests/data/translations.test.ts that asks every language for it; make-bundle.test.ts says which cards carry it.
 */
export const UNREVIEWED: Readonly<Partial<Record<Language, string>>> = {
  en: "Translation not reviewed by a speaker of the language",
  ar: "ترجمة لم يراجعها متحدث باللغة",
};
