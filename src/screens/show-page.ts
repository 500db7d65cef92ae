import { readSettings } from "../engine/settings.ts";
import { onSettingsChange, readStoredSettings } from "../extension/settings-store.ts";
import type { Settings } from "../model/settings.ts";
import { loadPageTexts } from "../texts/load-page-texts.ts";
import type { PageTexts } from "../texts/page-texts.ts";
import { applyLook } from "./apply-look.ts";
import { keepInPlace } from "./keep-in-place.ts";

/** What a page of the extension is drawn from. */
export interface PageData {
  readonly root: Element;
  readonly settings: Settings;
  readonly texts: PageTexts;
  /** It was not drawn before. */
  readonly isFirst: boolean;
}

/**
 * Draws a page of the extension as the person has set it, and again each time that settings were stored: here, in
 * another page, or on a card.
 * @throws when the page has no `#root`
 */
export async function showPage(draw: (page: PageData) => void): Promise<void> {
  const root = document.querySelector("#root");
  if (root === null) throw new Error(`${location.pathname} has no #root`);
  let newest = 0;
  let isFirst = true;
  const show = async (): Promise<void> => {
    const turn = ++newest;
    const settings = readSettings(await readStoredSettings());
    const texts = await loadPageTexts(settings.language);
    if (turn !== newest) return; // settings were stored again meanwhile
    keepInPlace(window, () => {
      applyLook(document.documentElement, settings);
      draw({ root, settings, texts, isFirst });
    });
    isFirst = false;
  };
  onSettingsChange(() => void show());
  await show();
}
