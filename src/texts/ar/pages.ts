import type { PageTexts } from "../page-texts.ts";
import { guides as guideTitles } from "./guides.ts";
import { options } from "./options.ts";
import { guideWords, popup } from "./popup.ts";
import { practice } from "./practice.ts";
import { sheet } from "./sheet.ts";
import { welcome } from "./welcome.ts";

/** What the extension's own pages say in Arabic. */
export const pages: PageTexts = {
  lang: "ar",
  dir: "rtl",
  popup,
  practice,
  options,
  welcome,
  sheet,
  guideWords,
  guideTitles,
};
