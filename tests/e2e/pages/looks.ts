import type { Page } from "puppeteer-core";
import type { Language, TextSize, Theme } from "../../../src/model/settings.ts";
import { waitFor } from "../harness/wait-for.ts";

/** How a page is looked at. */
export interface PageLook {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly language: Language;
  /** Of the window, CSS px. */
  readonly width: number;
}

const THEMES: readonly Theme[] = ["light", "dark", "black-on-yellow"];

/** Every theme with every size, width and language. */
const EVERY_LOOK: readonly PageLook[] = THEMES.flatMap((theme) =>
  ([100, 200] as const).flatMap((textSize) =>
    [1366, 320].flatMap((width) => (["fr", "ar"] as const).map((language) => ({ theme, textSize, width, language }))),
  ),
);

/** Six in which each two of these values meet once at least. */
const PAIRED_LOOKS: readonly PageLook[] = [
  { theme: "light", textSize: 100, width: 1366, language: "fr" },
  { theme: "light", textSize: 200, width: 320, language: "ar" },
  { theme: "dark", textSize: 100, width: 320, language: "ar" },
  { theme: "dark", textSize: 200, width: 1366, language: "fr" },
  { theme: "black-on-yellow", textSize: 100, width: 1366, language: "ar" },
  { theme: "black-on-yellow", textSize: 200, width: 320, language: "fr" },
];

/** `EVERY_LOOK=1` before the command: all 24 of them, four times as long. */
export const LOOKS = process.env["EVERY_LOOK"] === undefined ? PAIRED_LOOKS : EVERY_LOOK;

/** The part of the browser API that an extension's own page has, as far as it is used here. */
interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: { readonly local: { set(items: Readonly<Record<string, unknown>>): Promise<void> } };
}

/** Stores settings as the settings page does, and waits until the open page has followed. */
export async function look(page: Page, { width, ...settings }: PageLook): Promise<void> {
  await page.setViewport({ width, height: 768 });
  await page.evaluate(
    async (stored) => {
      const { browser, chrome } = globalThis as ExtensionPage;
      await (browser ?? chrome)?.storage.local.set({ settings: { version: 1, ...stored } });
    },
    // Where it is narrowest the text is spaced too (WCAG 1.4.12), the hardest case of all.
    { ...settings, spaced: width < 400 },
  );
  await waitFor(`the look ${JSON.stringify(settings)}`, () =>
    page.evaluate(({ theme, textSize, language }) => {
      const root = document.documentElement;
      const isThere =
        root.dataset["theme"] === theme && root.dataset["scale"] === String(textSize) && root.lang === language;
      return isThere ? true : undefined;
    }, settings),
  );
}
