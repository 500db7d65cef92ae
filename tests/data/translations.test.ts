import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/settings.ts";
import type { StepText, TermText } from "../../src/model/texts.ts";
import { site } from "../../src/site/site.ts";
import { pages as frenchPages } from "../../src/texts/fr/pages.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import type { PageTexts } from "../../src/texts/page-texts.ts";
import type { TranslatedTexts } from "../../src/texts/translated-texts.ts";
import { sentences, wordsOf } from "./sentences.ts";

/** What no computer can tell of a language: its own words. A further language is one more entry. */
interface Rules {
  readonly language: Exclude<Language, "fr">;
  /** « Erreur », blame, jargon, and marks of another script. */
  readonly banned: RegExp;
  /** The agreed words where a password or a code is due (R71). */
  readonly secret: Readonly<Record<"password" | "code", readonly string[]>>;
  /** Of an invitation to write a password or a code down (R95). */
  readonly noting: RegExp;
}

const LANGUAGES: readonly Rules[] = [
  {
    language: "en",
    banned:
      /'|(?<!\p{L})(errors?|invalid|incorrect|wrong|mistakes?|illegal|fail(s|ed|ure)?|click here|login|log in|ok|upload|scroll|caregiver)(?!\p{L})/iu,
    secret: {
      password: ["Type your password yourself.", "Give it to no one.", "This guide does not read it."],
      code: ["Type your code yourself.", "Give it to no one.", "This guide does not read it."],
    },
    noting: /\b(write down|note|jot|keep|memorise|remember)\b[^.]*\b(password|code)s?\b/iu,
  },
  {
    language: "ar",
    banned:
      /[,?']|خطأ|أخطاء|خاطئ|غلط|فشل|غير صالح|غير صحيح|(اضغط|انقر) هنا|تحميل الملف|رفع الملف|(?<!\p{L})(ok|login)(?!\p{L})/iu,
    secret: {
      password: ["اكتب كلمة السر بنفسك.", "لا تعطها لأحد.", "هذا الدليل لا يقرؤها."],
      code: ["اكتب الرمز بنفسك.", "لا تعطه لأحد.", "هذا الدليل لا يقرؤه."],
    },
    noting: /(سجّل(?! ال(دخول|خروج))|دوّن|احفظ|انقل)[^.]*(كلمة السر|الرمز|رمزك|رموزك)/u,
  },
];

/** Words of French that none of the other languages has. */
const FRENCH =
  /(?<!\p{L})(est|et|les?|la|un|une|des|du|au|aux|vous|votre|vos|cliquez|tapez|choisissez|cherchez|ouvrez|appelez|dans|sur|avec|pour|puis|cette?|qui|que|mot de passe|identifiant|numéro|étape|guide pour)(?!\p{L})/iu;
/** What keeps its French name, and names that are the same everywhere. */
const NAMES =
  /carte Vitale|France ?services|FranceConnect\+?|Assurance Maladie|Mon espace santé|monespacesante\.fr|Gommette|Odette|Trifouillis|Firefox|Word|PDF|pdf|SMS|\bMo\b|\bA[−+]|cookies|Shift|Ctrl|\b[ABCabc]\b/gu;
/** Buttons of the browser, which is French for most people here, keep their French name in « ». */
const BROWSER = /« [^»]+ »/gu;

const split = (text: string) => text.split(/(?<=[.?!:؟])\s+/u).filter((one) => /\p{L}/u.test(one));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].toSorted();
const numbers = (text: string) => [...new Set(text.match(/\d+/gu))].filter((one) => Number(one) > 1).toSorted();
const plain = (text: string) => text.toLowerCase().replaceAll("’", "'");
const hasWord = (text: string, word: string) =>
  text.includes(word) && new RegExp(`(?<!\\p{L})${word.replace(/[.*+?()[\]]/gu, "\\$&")}(?!\\p{L})`, "u").test(text);

/** Each text by its path; the lines of a list are one text, as a language may part its sentences otherwise. */
function textsIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return [[path, value.join(" ")]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, path === "" ? key : `${path}.${key}`));
}

/** What is said in steps and situations, without what is about the language itself. */
const guideTexts = ({
  words,
  situations,
  help,
  checkedAs,
  screens,
  guides,
  steps,
  messages,
  pictures,
}: typeof fr | TranslatedTexts) => ({
  words,
  situations,
  help,
  checkedAs,
  screens,
  guides,
  steps,
  messages,
  pictures,
});
const pageTexts = ({ popup, practice, options, welcome, sheet, guideTitles }: PageTexts) => ({
  popup: { ...popup, lang: "" },
  practice: { ...practice, lang: "" },
  options: { ...options, lang: "" },
  welcome: { ...welcome, lang: "" },
  sheet: { ...sheet, lang: "" },
  guideTitles,
});
const root = join(import.meta.dirname, "../..");
const localeOf = (language: Language) =>
  JSON.parse(readFileSync(join(root, "assets/public/_locales", language, "messages.json"), "utf8")) as Readonly<
    Record<string, { readonly message: string }>
  >;
const filesOf = (language: Language) => readdirSync(join(root, "src/texts", language)).toSorted();
const quotedIn = (text: string) => [...text.matchAll(/[«“„‹]\s*([^»”“›]+?)\s*[»”›]/gu)].map(([, one]) => one ?? "");

describe.each(LANGUAGES)("the texts in « $language »", async ({ language, banned, secret, noting }) => {
  // Typed `any` by TypeScript, as the path is put together; the compiler has checked each file against its French twin.
  const loaded = (await import(`../../src/texts/${language}/texts.ts`)) as Readonly<Record<string, TranslatedTexts>>;
  const { pages } = (await import(`../../src/texts/${language}/pages.ts`)) as { readonly pages: PageTexts };
  const texts = loaded[language]!;
  const { steps, situations, messages, glossary, meanings, words, guides } = texts;

  const translated = [...textsIn(guideTexts(texts)), ...textsIn(pageTexts(pages))];
  const french = new Map([...textsIn(guideTexts(fr)), ...textsIn(pageTexts(frenchPages))]);
  const terms = Object.entries<TermText>(glossary);
  const explained = Object.fromEntries(terms.map(([id, { word, meaning }]) => [id, { word, meaning }]));
  const read = sentences([guideTexts(texts), pageTexts(pages), explained, meanings]);
  const spoken = sentences({ steps, situations, messages }).map(([, text]) => text.toLowerCase());

  it("are a folder with the files of the French one, and the meanings of the labels", () => {
    expect(filesOf(language)).toEqual([...filesOf("fr"), "meanings.ts"].toSorted());
    expect([texts.lang, pages.lang, pages.popup.lang]).toEqual([language, language, language]);
    expect(pages.dir).toBe(texts.dir);
  });

  it("say everything that French says, and nothing else", () => {
    expect(translated.map(([path]) => path).toSorted()).toEqual([...french.keys()].toSorted());
    expect(terms.map(([id]) => id).toSorted()).toEqual(Object.keys(fr.glossary).toSorted());
    expect(Object.keys(pages.guideWords).toSorted()).toEqual(Object.keys(frenchPages.guideWords).toSorted());
    for (const [path, text] of translated) expect(text.trim() === "", path).toBe(french.get(path)?.trim() === "");
  });

  it("say that no speaker of the language has reviewed them yet", () => {
    expect(texts.unreviewed).toMatch(/\p{L}{4}/u);
  });

  it("are filled with the same values as the French ones, and have the same numbers", () => {
    for (const [path, text] of translated) {
      expect(placeholders(text), path).toEqual(placeholders(french.get(path) ?? ""));
      if (!/minute|doubl/u.test(path)) expect(numbers(text), path).toEqual(numbers(french.get(path) ?? ""));
    }
  });

  it("have sentences of 15 words at most (R25)", () => {
    for (const [path, text] of read) {
      for (const sentence of split(text))
        expect(wordsOf(sentence).length, `${path}: ${sentence}`).toBeLessThanOrEqual(15);
    }
  });

  it("never say « erreur », blame, or use jargon (R25, R31)", () => {
    for (const [path, text] of [...read, ["unreviewed", texts.unreviewed] as const])
      expect(text.replaceAll("! # @ ; %", ""), path).not.toMatch(banned);
  });

  it("have no French left but what keeps its name", () => {
    const isLatin = /\p{Script=Latin}/u.test(words.continue);
    for (const [path, text] of read) {
      const own = text
        .replace(BROWSER, "")
        .replace(NAMES, "")
        .replace(/\{\w+\}/gu, "");
      expect(own, path).not.toMatch(FRENCH);
      if (!isLatin && !path.includes("attachment")) expect(own, path).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it("say at most two sentences in a step, and list it shortly", () => {
    for (const [key, { say, list }] of Object.entries<StepText>(steps)) {
      expect(say.flatMap(split).length, key).toBeLessThanOrEqual(2);
      expect(wordsOf(list).length, key).toBeLessThanOrEqual(10);
      expect(list, key).not.toMatch(/\.$/u);
    }
  });

  it("say in a message what happened and the one thing to do", () => {
    for (const [id, { say }] of Object.entries(messages)) expect(say.flatMap(split).length, id).toBe(2);
  });

  it("write no label of the site by hand: it comes from the site data as {target}", () => {
    const own = [words.continue, words.showMe, "{guide}", ...Object.values(guides).map(({ title }) => title)];
    const labels = site.targets.flatMap(({ names, namesStart = [] }) => [...names, ...namesStart]).map(plain);
    const long = labels.filter((label) => label.includes(" "));
    for (const [path, text] of sentences({ steps, situations, messages })) {
      expect(
        quotedIn(text).filter((one) => !own.includes(one)),
        path,
      ).toEqual([]);
      expect(
        long.filter((label) => hasWord(plain(text), label)),
        path,
      ).toEqual([]);
    }
  });

  it("quote the card’s own buttons as they are", () => {
    for (const [path, text] of textsIn({ steps, situations })) {
      const asked = quotedIn(french.get(path) ?? "");
      for (const button of ["continue", "showMe"] as const)
        expect(quotedIn(text).includes(words[button]), path).toBe(asked.includes(fr.words[button]));
    }
  });

  it("explain each hard word where it is said (R27)", () => {
    for (const [id, { word, forms, meaning }] of terms) {
      expect(
        [word, ...forms, ...meaning].every((one) => one.trim() !== ""),
        id,
      ).toBe(true);
      expect(meaning.flatMap(split).length, id).toBeLessThanOrEqual(3);
      expect(
        forms.filter((form) => form !== form.toLowerCase() || !spoken.some((text) => hasWord(text, form))),
        id,
      ).toEqual([]);
    }
    const forms = terms.flatMap(([, term]) => term.forms);
    expect(forms).toEqual([...new Set(forms)]);
  });

  it("tell what every label of the site means (R54)", () => {
    expect(Object.keys(meanings).toSorted()).toEqual(site.targets.map(({ id }) => id).toSorted());
    for (const [id, meaning] of Object.entries(meanings)) expect(meaning, id).toMatch(/\p{L}{2}/u);
  });

  it("protect where a password or a code is due, and invite nobody to note one (R71, R95)", () => {
    expect(situations.secret).toEqual(secret);
    for (const [path, text] of read) expect(text, path).not.toMatch(noting);
  });

  it("give human help with the number and the place to go to (R56)", () => {
    expect(situations.humanHelp.join(" ")).toMatch(/3422.*France services/u);
  });

  it("name the extension by its own word, and as unofficial (R41)", () => {
    const locale = localeOf(language);
    expect(Object.keys(locale)).toEqual(Object.keys(localeOf("fr")));
    expect(locale["extName"]?.message).toMatch(/^Gommette.*monespacesante\.fr \(.+\)$/u);
    // The limits of the stores.
    expect(locale["extName"]?.message.length).toBeLessThanOrEqual(75);
    expect(locale["extDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});
