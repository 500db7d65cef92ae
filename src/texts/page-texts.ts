import type { Language } from "../model/settings.ts";
import type { guides } from "./fr/guides.ts";
import type { OptionsTexts } from "./fr/options.ts";
import type { PopupTexts } from "./fr/popup.ts";
import type { PracticeTexts } from "./fr/practice.ts";
import type { SheetTexts } from "./fr/sheet.ts";
import type { WelcomeTexts } from "./fr/welcome.ts";

/** What the popup says in one language: its window opens at once, so that it loads no more than this. */
export interface PopupPageTexts {
  readonly popup: PopupTexts;
  /** Everyday words by which a guide is found, by guide id. */
  readonly guideWords: Readonly<Record<string, readonly string[]>>;
  readonly guideTitles: Readonly<Record<keyof typeof guides, { readonly title: string }>>;
}

/** All that the extension's own pages say in one language. A missing key does not compile. */
export interface PageTexts extends PopupPageTexts {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  readonly practice: PracticeTexts;
  readonly options: OptionsTexts;
  readonly welcome: WelcomeTexts;
  readonly sheet: SheetTexts;
}
