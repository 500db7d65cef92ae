import { describe, expect, it } from "vitest";
import type { StepText } from "../../src/model/texts.ts";
import { guides } from "../../src/guides/guides.ts";
import { frEasy } from "../../src/texts/fr-easy/texts.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import { readingEase } from "./reading-ease.ts";
import { sentences, split, wordsOf } from "./sentences.ts";

const { steps, messages, situations } = frEasy;
const all = sentences({ steps, messages, situations });
const usualSteps: Readonly<Record<string, StepText>> = fr.steps;
const easySteps: Readonly<Record<string, StepText>> = steps;
const stepTexts = Object.entries(easySteps);

/** Words that open a subordinate clause. « Qui peut voir ce document ? » is a question: a question word may come first. */
const SUBORDINATING =
  /(?<!\p{L})(qui|que|quoi|dont|où|quand|lorsque|puisque|quoique|(lors|puis|quoi)?qu’\p{L}+|si|s’ils?|afin|pourquoi|tandis|(au|du)?quel|(la)?quelle|lequel|(les|aux|des)quel(le)?s)(?!\p{L})/giu;
const FIRST_WORD_ASKS = /^(qui|où|quand|pourquoi)(?!\p{L}).*\?$/iu;

/** Of a card: what is said and what helps, as one text. */
const cardOf = (key: string) => [...(easySteps[key]?.say ?? []), ...(easySteps[key]?.more ?? [])].join(" ");
const readOf = (text: StepText | undefined) => [...(text?.say ?? []), ...(text?.more ?? []), ...(text?.where ?? [])];
const guideTexts = (guideId: string) => [
  ...new Set(
    guides
      .filter(({ id }) => id === guideId)
      .flatMap((guide) => guide.steps.map((step) => step.text))
      .filter((key) => !key.startsWith("interruptions.")),
  ),
];
const wordsASentence = (texts: readonly string[]) => {
  const parts = texts.flatMap(split);
  return parts.reduce((sum, one) => sum + wordsOf(one).length, 0) / parts.length;
};
const placeholders = (text: unknown) => new Set(JSON.stringify(text ?? "").match(/\{\w+\}/gu) ?? []);

const wholes: readonly (readonly [string, readonly string[]])[] = [
  ...guides.map(({ id }) => [id, guideTexts(id)] as const),
  ["interruptions", Object.keys(easySteps).filter((key) => key.startsWith("interruptions."))],
];

describe("the easier French wording", () => {
  it("has every step, message and situation of the usual wording, and no other", () => {
    expect(Object.keys(steps).toSorted()).toEqual(Object.keys(fr.steps).toSorted());
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(fr.messages).toSorted());
    expect(Object.keys(situations).toSorted()).toEqual(Object.keys(fr.situations).toSorted());
  });

  it("has sentences of 12 words at most", () => {
    for (const [path, text] of all) {
      for (const sentence of split(text))
        expect(wordsOf(sentence).length, `${path}: ${sentence}`).toBeLessThanOrEqual(12);
    }
  });

  it("keeps nine sentences of ten within 10 words", () => {
    const lengths = all.flatMap(([, text]) => split(text)).map((sentence) => wordsOf(sentence).length);
    expect(lengths.filter((length) => length > 10).length / lengths.length).toBeLessThan(0.1);
  });

  it("has no subordinate clause", () => {
    for (const [path, text] of all) {
      // The titles of guides and the buttons of the card keep their words.
      for (const sentence of split(text.replace(/« [^»]+ »/gu, ""))) {
        const rest = FIRST_WORD_ASKS.test(sentence) ? sentence.replace(/^\p{L}+/u, "") : sentence;
        expect(rest.match(SUBORDINATING) ?? [], `${path}: ${sentence}`).toEqual([]);
      }
    }
  });

  it("is calm and plain: no « erreur », no blame, no English, no acronym", () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(
        /(?<!\p{L})(erreurs?|invalide|incorrect|veuillez|cliquer ici|login|password|ok|mail|click|upload|scroll)(?!\p{L})(?<!e-mail)/iu,
      );
      expect(text, path).not.toMatch(/FALC|facile à lire/iu);
      const acronyms = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
      expect(
        acronyms.filter((one) => !["SMS", "PDF"].includes(one)),
        path,
      ).toEqual([]);
    }
  });

  it("says « vous » with typographic apostrophes, and invites nobody to note a code", () => {
    for (const [path, text] of all) {
      expect(text, path).not.toContain("'");
      expect(text, path).not.toMatch(/(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu);
      expect(text, path).not.toMatch(/\b(notez|écrivez|recopiez|gardez|mémorisez)\b[^.]*\b(mot de passe|code)\b/iu);
    }
  });

  it("uses one word for one thing", () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(
        /professionnels de santé|courriel|dans cette carte|saisissez|sélectionnez|entrez/iu,
      );
    }
  });

  it("writes no label of the site by hand", () => {
    const own: readonly string[] = [
      frEasy.words.continue,
      frEasy.words.showMe,
      "{guide}",
      ...Object.values(fr.guides).map(({ title }) => title),
    ];
    for (const [path, text] of all) {
      const quoted = (text.match(/« ([^»]+) »/gu) ?? []).map((one) => one.slice(2, -2));
      expect(
        quoted.filter((one) => !own.includes(one)),
        path,
      ).toEqual([]);
    }
  });

  it.each(stepTexts)("step « %s » says at most two sentences, one act", (_key, text) => {
    const said = text.say.flatMap(split);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThanOrEqual(2);
    const acts = said.join(" ").match(/\b(cliquez|tapez|retapez|choisissez|cochez|ouvrez)\b/giu) ?? [];
    expect(acts.length).toBeLessThanOrEqual(1);
    expect(text.list).not.toMatch(/\.$/u);
    expect(wordsOf(text.list).length).toBeLessThanOrEqual(10);
  });

  it.each(stepTexts)(
    "step « %s » asks for nothing that the usual wording has not, and keeps its label",
    (key, text) => {
      const usual = usualSteps[key];
      for (const part of ["say", "more", "list", "where"] as const) {
        const known = placeholders(usual?.[part]);
        expect([...placeholders(text[part])].filter((one) => !known.has(one))).toEqual([]);
      }
      const target = (said: unknown) => placeholders(said).has("{target}");
      expect(target(text.say)).toBe(target(usual?.say));
      expect(target(text.list)).toBe(target(usual?.list));
      expect(text.heading).toBe(usual?.heading);
      expect(text.where === undefined).toBe(usual?.where === undefined);
    },
  );

  it.each(Object.entries(situations))("situation « %s » asks for the same values as the usual wording", (key, text) => {
    expect(placeholders(text)).toEqual(placeholders(fr.situations[key as keyof typeof fr.situations]));
  });

  it.each(Object.entries(messages))("message « %s » says what happened and the one thing to do", (key, { say }) => {
    expect(say.flatMap(split).length).toBe(2);
    expect(placeholders(say)).toEqual(placeholders(fr.messages[key as keyof typeof fr.messages].say));
  });

  it.each(wholes)("« %s » is said in shorter sentences than in the usual wording", (_id, keys) => {
    const easy = wordsASentence(keys.flatMap((key) => readOf(easySteps[key])));
    expect(easy).toBeLessThan(wordsASentence(keys.flatMap((key) => readOf(usualSteps[key]))));
  });

  it.each(wholes)("« %s » reads no less easily than the usual wording (Kandel and Moles)", (_id, keys) => {
    const easy = readingEase(keys.flatMap((key) => readOf(easySteps[key])));
    expect(easy).toBeGreaterThanOrEqual(readingEase(keys.flatMap((key) => readOf(usualSteps[key]))));
  });

  it("has the same minutes, numbers and telephone numbers as the usual wording", () => {
    const numbers = (text: StepText | undefined) => new Set(readOf(text).join(" ").match(/\d+/gu));
    for (const [key, text] of stepTexts) {
      const usual = numbers(usualSteps[key]);
      expect(
        [...numbers(text)].filter((one) => !usual.has(one)),
        key,
      ).toEqual([]);
      expect(numbers(text).has("3422"), key).toBe(usual.has("3422"));
    }
  });
});

describe("what the easier wording still says before it is done", () => {
  const said = (guideId: string) =>
    guideTexts(guideId)
      .map((key) => cardOf(key))
      .join(" ");

  it("protects passwords and codes in the agreed words (R71)", () => {
    expect(situations.secret).toEqual(fr.situations.secret);
  });

  it("limits itself medically where results may show (R97)", () => {
    for (const id of ["ajouter-un-document", "lire-un-message", "completer-le-profil-medical"]) {
      expect(said(id)).toContain("Ce guide n’explique pas vos résultats. Demandez à votre médecin.");
      expect(said(id)).toContain("C’est urgent ? Appelez le 15 ou le 112.");
    }
    expect(said("gerer-la-confidentialite")).toContain("Parlez-en à votre médecin.");
  });

  it("says beside the two answers of a new document what they mean", () => {
    for (const key of ["ajouter-un-document.confidentialite", "gerer-la-confidentialite.lire"])
      expect(cardOf(key)).toMatch(/Visible : .*Masqué : seuls vous .*(Vous pourrez changer d’avis)/u);
  });

  it("tells the one who gives an access that a password is never used, what changes, and that one may say no (R93)", () => {
    expect(said("aider-un-proche")).toMatch(
      /N’utilisez jamais le mot de passe d’un proche.*Ne donnez jamais vos codes.*Vous décidez.*Vous pouvez dire non/u,
    );
    expect(cardOf("aider-un-proche.pouvoirs")).toMatch(/ne pourra pas .*téléphone.*identifiant.*mot de passe/u);
    expect(cardOf("aider-un-proche.pouvoirs")).toContain("Vous pourrez retirer cet accès.");
    expect(cardOf("aider-un-proche.qui")).toContain("La personne aidée donne l’accès.");
  });

  it("speaks of the shared computer wherever the usual wording does (R51)", () => {
    for (const [key, text] of stepTexts) {
      const usual = readOf(usualSteps[key]).join(" ");
      expect(/ordinateur partagé/iu.test(readOf(text).join(" ")), key).toBe(/ordinateur partagé/iu.test(usual));
    }
  });

  it("leaves the choice to the person wherever the usual wording does (R94)", () => {
    for (const key of Object.keys(usualSteps)) {
      const usual = readOf(usualSteps[key]).join(" ");
      const easy = readOf(easySteps[key]).join(" ");
      if (/décidez|dire non/u.test(usual)) expect(easy, key).toMatch(/décidez|dire non/u);
      if (/dire non/u.test(usual)) expect(easy, key).toMatch(/dire non/u);
      if (/changer d’avis|retirer|revenir en arrière|plus tard/u.test(usual))
        expect(easy, key).toMatch(/changer d’avis|retirer|revenir en arrière|plus tard/u);
    }
  });

  it.each([
    ["gerer-la-confidentialite", "gerer-la-confidentialite.choix"],
    ["aider-un-proche", "aider-un-proche.suivre"],
    ["sopposer", "sopposer.suivre"],
    ["activer", "activer.conditions"],
    ["se-connecter", "interruptions.visibilite"],
  ])("« %s » stops before « %s », says the effect and how to take it back (R94)", (guideId, key) => {
    const guide = guides.find(({ id }) => id === guideId);
    const at = guide?.steps.findIndex((step) => step.text === key) ?? -1;
    const card = cardOf(guide?.steps[at - 1]?.text ?? "");
    expect(card).toMatch(/décidez|dire non/u);
    expect(card).toMatch(/plus tard|changer d’avis|retirer|revenir en arrière/u);
  });
});
