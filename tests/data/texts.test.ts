import { describe, expect, it } from "vitest";
import type { StepText, TermText } from "../../src/model/texts.ts";
import { site } from "../../src/site/site.ts";
import { fr } from "../../src/texts/fr/texts.ts";
import { guides } from "../../src/guides/guides.ts";
import { readingEase } from "./reading-ease.ts";
import { sentences, split, wordsOf } from "./sentences.ts";

const { situations, help, checkedAs, steps, words, screens, messages, glossary } = fr;
const meanings = Object.fromEntries(Object.entries<TermText>(glossary).map(([id, { meaning }]) => [id, meaning]));
const said = { situations, help, checkedAs, steps, words, screens, messages };
const all = sentences({ ...said, guides: fr.guides, meanings });
const stepTexts: readonly (readonly [string, StepText])[] = Object.entries<StepText>(steps);
const titles: readonly string[] = Object.values(fr.guides).map(({ title }) => title);
const sayOf = (text: StepText) => JSON.stringify([text.say, text.more]);

describe("the French texts", () => {
  it.each(all)("%s: has sentences of 15 words at most (R25)", (_path, text) => {
    for (const sentence of split(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(15);
  });

  it.each(all)("%s: never says « erreur », blames, or uses English (R25, R31)", (_path, text) => {
    expect(text).not.toMatch(
      /(?<!\p{L})(erreurs?|invalide|incorrect|veuillez|cliquer ici|login|password|ok|mail|click|upload|scroll)(?!\p{L})(?<!e-mail)/iu,
    );
  });

  it.each(all)("%s: uses typographic apostrophes and says « vous »", (_path, text) => {
    expect(text).not.toContain("'");
    expect(text).not.toMatch(/(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu);
  });

  it.each(all)("%s: has no acronym but those everybody reads on a phone or a file (R25)", (_path, text) => {
    const acronyms = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
    expect(acronyms.filter((one) => !["SMS", "PDF"].includes(one))).toEqual([]);
  });

  it.each(all)("%s: invites nobody to write a password or a code down (R95)", (_path, text) => {
    expect(text).not.toMatch(/\b(notez|écrivez|recopiez|gardez|mémorisez)\b[^.]*\b(mot de passe|code)\b/iu);
  });

  it.each(all)("%s: never speaks twice in the negative (R25)", (_path, text) => {
    for (const sentence of split(text))
      expect(sentence.match(/(?<!\p{L})n(e|’)(?!\p{L}+ment)/giu)?.length ?? 0).toBeLessThan(3);
  });

  it.each(stepTexts)("step « %s » says at most two sentences, one act", (_key, text) => {
    const said = text.say.flatMap(split);
    expect(said.length).toBeLessThanOrEqual(2);
    const acts = said.join(" ").match(/\b(cliquez|tapez|choisissez|cochez|ouvrez)\b/giu) ?? [];
    expect(acts.length).toBeLessThanOrEqual(1);
  });

  it.each(stepTexts)("step « %s » has a short line for the list, without a full stop", (_key, { list }) => {
    expect(wordsOf(list).length).toBeLessThanOrEqual(10);
    expect(list).not.toMatch(/\.$/u);
  });

  it.each(Object.entries(messages))("message « %s » says what happened and the one thing to do", (_key, { say }) => {
    expect(say.flatMap(split).length).toBe(2);
  });

  it("answers every message of the site, and no other", () => {
    expect(Object.keys(messages).toSorted()).toEqual(site.messages.map(({ id }) => id).toSorted());
  });

  it("writes no label of the site by hand: it comes from the site data as {target}", () => {
    for (const [path, text] of sentences({ steps, messages })) {
      const quoted = (text.match(/« ([^»]+) »/gu) ?? []).map((one) => one.slice(2, -2));
      // The one button of the card itself that texts name, and the guides.
      expect(
        quoted.filter((one) => one !== words.continue && !titles.includes(one)),
        path,
      ).toEqual([]);
    }
  });

  it("names every screen that is known", () => {
    for (const { title } of site.screens) expect(screens).toHaveProperty(title);
    const cited = new Set(site.screens.map(({ title }) => title));
    expect(Object.keys(screens).filter((key) => !cited.has(key))).toEqual([]);
  });

  it("has no text of a step that no guide says", () => {
    const said = new Set(guides.flatMap((guide) => guide.steps.map((step) => step.text)));
    expect(Object.keys(steps).filter((key) => !said.has(key))).toEqual([]);
  });

  it("explains no hard word that no sentence has, each form as sentences have it (R27)", () => {
    const spoken = sentences(said).map(([, text]) => text.toLowerCase());
    for (const [id, { forms }] of Object.entries<TermText>(glossary)) {
      expect(forms.length, id).toBeGreaterThan(0);
      expect(
        forms.filter((form) => !spoken.some((text) => text.includes(form))),
        id,
      ).toEqual([]);
    }
  });

  it.each(Object.entries<TermText>(glossary))("explains « %s » in three sentences at most", (_id, { meaning }) => {
    expect(meaning.flatMap(split).length).toBeLessThanOrEqual(3);
  });

  it("gives every form to one hard word only", () => {
    const forms = Object.values<TermText>(glossary).flatMap((term) => term.forms);
    expect(forms).toEqual([...new Set(forms)]);
  });

  it("protects where a password or a code is due, in the agreed words (R71)", () => {
    for (const [kind, lines] of Object.entries(situations.secret)) {
      const what = kind === "password" ? "mot de passe" : "code";
      expect(lines).toEqual([`Tapez votre ${what} vous-même.`, "Ne le donnez à personne.", "Ce guide ne le lit pas."]);
    }
  });

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    "« %s » reads easily (Kandel and Moles ≥ 70)",
    (_id, guide) => {
      const said = guide.steps
        .filter((step) => !step.text.startsWith("interruptions."))
        .map((step) => stepTexts.find(([key]) => key === step.text)?.[1])
        .flatMap((text) => [...(text?.say ?? []), ...(text?.more ?? []), ...(text?.where ?? [])]);
      expect(readingEase(said)).toBeGreaterThanOrEqual(70);
    },
  );

  it("gives human help with a date of check that is not older than 180 days (R56)", () => {
    const newest = Math.max(...guides.map(({ checkedOn }) => Date.parse(checkedOn)));
    for (const line of situations.humanHelp) {
      const [, day, month, year] = /vérifié le (\d\d)\/(\d\d)\/(\d{4})/u.exec(line) ?? [];
      expect((newest - Date.parse(`${year}-${month}-${day}`)) / 86_400_000, line).toBeLessThanOrEqual(180);
    }
    expect(situations.humanHelp.join(" ")).toContain("3422");
    expect(situations.humanHelp.join(" ")).toContain("France services");
  });
});

describe("what must be said before it is done", () => {
  it("says beside the two answers of a new document what they mean, as there may be no such question", () => {
    const card = sayOf(steps["ajouter-un-document.confidentialite"]);
    expect(card).toMatch(/Visible : .*Masqué : .*C’est vous qui décidez. Vous pourrez changer d’avis plus tard/u);
  });

  const saidIn = (guideId: string) =>
    guides
      .filter(({ id }) => id === guideId)
      .flatMap((guide) => guide.steps.map((step) => sayOf(steps[step.text as keyof typeof steps])))
      .join(" ");

  it("limits itself medically where results may show (R97)", () => {
    for (const id of ["ajouter-un-document", "lire-un-message", "completer-le-profil-medical"]) {
      expect(saidIn(id)).toContain("Ce guide n’explique pas vos résultats. Demandez à votre médecin.");
      expect(saidIn(id)).toContain("En urgence : 15 ou 112.");
    }
  });

  it("tells the one who gives an access that a password is never used, what changes, and that one may say no (R93)", () => {
    expect(saidIn("aider-un-proche")).toMatch(
      /N’utilisez jamais le mot de passe d’un proche.*C’est vous qui décidez.*Vous pouvez dire non/u,
    );
    expect(saidIn("aider-un-proche")).toContain("Vous pourrez retirer cet accès.");
    expect(
      steps["aider-un-proche.pouvoirs"].say.length + steps["aider-un-proche.pouvoirs"].more.length,
    ).toBeLessThanOrEqual(8);
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
    const before = guide?.steps[at - 1];
    expect(before).toMatchObject({ type: "read" });
    const card = before === undefined ? "" : sayOf(steps[before.text as keyof typeof steps]);
    expect(card).toMatch(/décidez|dire non/u);
    expect(card).toMatch(/plus tard|changer d’avis|retirer|revenir en arrière/u);
  });
});
