import { readSettings } from "../engine/settings.ts";
import { onSettingsChange, readStoredSettings } from "../extension/settings-store.ts";
import type { Language, Settings } from "../model/settings.ts";
import { UNREVIEWED } from "../texts/unreviewed.ts";
import { applyLook } from "./apply-look.ts";
import { keepInPlace } from "./keep-in-place.ts";

/** What a page of the extension is drawn from. */
export interface PageData<Texts> {
  readonly root: Element;
  readonly settings: Settings;
  readonly texts: Texts;
  /** While no speaker of the language has read the texts. */
  readonly unreviewed: string | undefined;
  /** It was not drawn before. */
  readonly isFirst: boolean;
}

/**
 * Draws a page of the extension as the person has set it, and again each time that settings were stored: here, in
 * another page, or on a card.
 * @param load the texts of a language
 * @throws when the page has no `#root`
 */
export async function showPage<Texts>(
  load: (language: Language) => Promise<Texts>,
  draw: (page: PageData<Texts>) => void,
): Promise<void> {
  const root = document.querySelector("#root");
  if (root === null) throw new Error(`${location.pathname} has no #root`);
  let newest = 0;
  let isFirst = true;
  const show = async (): Promise<void> => {
    const turn = ++newest;
    const settings = readSettings(await readStoredSettings());
    const texts = await load(settings.language);
    if (turn !== newest) return; // settings were stored again meanwhile
    keepInPlace(window, () => {
      applyLook(document.documentElement, settings);
      draw({ root, settings, texts, unreviewed: UNREVIEWED[settings.language], isFirst });
    });
    isFirst = false;
  };
  onSettingsChange(() => void show());
  await show();
}
