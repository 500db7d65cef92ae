import type { Language } from "../model/settings.ts";

/** Said on every page in a language whose texts no speaker of it has read yet. Take the line out when one has. */
export const UNREVIEWED: Readonly<Partial<Record<Language, string>>> = {
  en: "Translation not reviewed by a speaker of the language",
  ar: "ترجمة لم يراجعها متحدث باللغة",
};
