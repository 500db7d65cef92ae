import type { Settings } from "../model/settings.ts";
import type { Texts } from "../model/texts.ts";

/** What guides say, in the person's language and wording. One language is made ready at a time. */
export async function loadTexts({ language, wording }: Pick<Settings, "language" | "wording">): Promise<Texts> {
  switch (language) {
    case "en":
      return (await import("./en/texts.ts")).en;
    case "ar":
      return (await import("./ar/texts.ts")).ar;
    case "fr":
      return wording === "easy" ? (await import("./fr-easy/texts.ts")).frEasy : (await import("./fr/texts.ts")).fr;
  }
}
