import type { Language } from "../model/settings.ts";
import type { PopupPageTexts } from "./page-texts.ts";

/** What the popup says, and nothing more: see loadPageTexts for the other pages. */
export async function loadPopupTexts(language: Language): Promise<PopupPageTexts> {
  const [{ popup, guideWords }, { guides: guideTitles }] = await load(language);
  return { popup, guideWords, guideTitles };
}

function load(language: Language) {
  switch (language) {
    case "fr":
      return Promise.all([import("./fr/popup.ts"), import("./fr/guides.ts")]);
    case "en":
      return Promise.all([import("./en/popup.ts"), import("./en/guides.ts")]);
    case "ar":
      return Promise.all([import("./ar/popup.ts"), import("./ar/guides.ts")]);
  }
}
