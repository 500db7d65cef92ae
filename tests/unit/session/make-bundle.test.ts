import { describe, expect, it } from "vitest";
import { composeCard } from "../../../src/engine/compose-card.ts";
import { sentenceToString } from "../../../src/engine/step-text.ts";
import { transition } from "../../../src/engine/transition.ts";
import { guides } from "../../../src/guides/guides.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { nameKey } from "../../../src/locate/normalise-name.ts";
import { site } from "../../../src/site/site.ts";
import { loadTexts } from "../../../src/texts/load-texts.ts";
import { bundleOf } from "../../bundle-of.ts";
import { guide, HOME, looked, LOGIN, play } from "../engine/se-connecter-in-facts.ts";

const START = { type: "continue" } as const;
const AT_LOGIN = [HOME, START, LOGIN] as const;
const wordsAt = async (settings: Partial<Settings>) => {
  const texts = await loadTexts({ language: "fr", wording: "usual", ...settings });
  return composeCard(bundleOf(guide, { texts, settings }), play([...AT_LOGIN]));
};

describe("what a page is sent", () => {
  it("has the same step in each language, the site’s own label in French with its meaning beside it (R54)", async () => {
    const cards = await Promise.all((["fr", "en", "ar"] as const).map((language) => wordsAt({ language })));
    expect(new Set(cards.map(({ stepId }) => stepId))).toEqual(new Set(["identifiant"]));
    expect(cards.map(({ lang, dir }) => [lang, dir])).toEqual([
      ["fr", "ltr"],
      ["en", "ltr"],
      ["ar", "rtl"],
    ]);
    const labels = cards.map(({ instruction }) => instruction.flat().find(({ type }) => type === "label"));
    expect(new Set(labels.map((part) => part?.text)).size).toBe(1);
    expect(labels.map((part) => part !== undefined && "meaning" in part)).toEqual([false, true, true]);
    expect(cards.map(({ unreviewed }) => unreviewed === undefined)).toEqual([true, false, false]);
  });

  it("offers the other languages, and easier words in French only, each in one press (R84)", async () => {
    const names = async (settings: Partial<Settings>) => (await wordsAt(settings)).tools.map(({ text }) => text);
    expect(await names({})).toEqual(["A−", "A+", "Mots plus simples", "English", "العربية"]);
    expect(await names({ wording: "easy" })).toContain("Mots habituels");
    expect((await names({ language: "en" })).slice(2)).toEqual(["Français", "العربية"]);
  });

  it("makes the text larger and smaller by steps, and keeps both buttons at the ends (R10)", async () => {
    const sizes = async (textSize: Settings["textSize"]) =>
      (await wordsAt({ textSize })).tools.slice(0, 2).map(({ press, isOff = false }) => [press, isOff]);
    expect(await sizes(100)).toEqual([
      ["set:textSize=100", true],
      ["set:textSize=125", false],
    ]);
    expect(await sizes(200)).toEqual([
      ["set:textSize=175", false],
      ["set:textSize=200", true],
    ]);
  });

  it("explains the hard words of each step in place, two at most, a longer word before a shorter one (R27)", () => {
    const activer = guides.find(({ id }) => id === "activer")!;
    const { terms } = bundleOf(activer);
    for (const entries of Object.values(terms)) expect(entries.length).toBeLessThanOrEqual(2);
    expect(terms["activer.code"]?.map(({ id }) => id)).toContain("code-provisoire");
    expect(terms["activer.code"]?.map(({ id }) => id)).not.toContain("code-a-usage-unique");
  });

  it("has each sign once, as the keys of its names, and the names of what is pointed at as they are written", () => {
    const { signs, screens, targets } = bundleOf(guide);
    const alone = signs.flatMap((sign) => ("anyOf" in sign ? sign.anyOf : [sign]));
    const names = alone.flatMap(({ names = [], namesStart = [] }) => [...names, ...namesStart]);
    expect(names).toContain("seconnecter");
    expect(names.filter((name) => nameKey(name) !== name)).toEqual([]);
    expect(new Set(signs.map((sign) => JSON.stringify(sign))).size).toBe(signs.length);
    expect(targets.find(({ id }) => id === "identifiant")?.names).toContain("Mon identifiant");
    for (const [at, { must }] of site.screens.entries()) expect(screens[at]?.must).toHaveLength(must.length);
  });

  it("brings the pictures that its steps cite, each with words, and no other", () => {
    const activer = guides.find(({ id }) => id === "activer")!;
    expect(Object.keys(bundleOf(activer).pictures).toSorted()).toEqual([
      "card-social-security-number",
      "card-with-photo-serial-number",
      "card-without-photo-serial-number",
    ]);
    expect(bundleOf(guide).pictures["code-by-sms"]?.text).toMatch(/téléphone/u);
  });
});

describe("help that fades", () => {
  const cardWith = async (help: Settings["help"], isShown: boolean) => {
    const texts = await loadTexts({ language: "fr", wording: "usual" });
    let state = play([...AT_LOGIN]);
    if (isShown) state = transition(guide, state, { type: "show-me" });
    return composeCard(bundleOf(guide, { texts, settings: { help } }), state);
  };
  const instruction = (card: Awaited<ReturnType<typeof cardWith>>) => card.instruction.map(sentenceToString).join(" ");

  it("shows ring and instruction when it is full", async () => {
    const card = await cardWith("full", false);
    expect([card.canShow, card.rings.some(({ current }) => current)]).toEqual([false, true]);
  });

  it("gives a hint: the instruction, and the ring when asked", async () => {
    const card = await cardWith("hint", false);
    expect([card.canShow, card.rings]).toEqual([true, []]);
    expect(instruction(card)).toMatch(/^Tapez votre identifiant/u);
    expect((await cardWith("hint", true)).rings.some(({ current }) => current)).toBe(true);
  });

  it("on request, keeps even the instruction back until it is asked for; never the protecting note", async () => {
    const card = await cardWith("on-request", false);
    expect([card.canShow, card.rings]).toEqual([true, []]);
    expect(instruction(card)).not.toContain("identifiant");
    const shown = await cardWith("on-request", true);
    expect(instruction(shown)).toMatch(/^Tapez votre identifiant/u);
    expect(shown.rings.some(({ current }) => current)).toBe(true);
  });
});

describe("« Est-ce que je suis au bon endroit ? »", () => {
  const texts = loadTexts({ language: "fr", wording: "usual" });
  const answerOn = async (screen: string | undefined) => {
    const found = screen === "connexion" ? ["identifiant"] : [];
    const card = composeCard(bundleOf(guide, { texts: await texts }), play([HOME, START, looked(screen, found, true)]));
    return sentenceToString(card.help.find(({ id }) => id === "rightPlace")!.answer[0]!);
  };

  it.each([
    ["connexion", /^Oui, vous êtes au bon endroit/u],
    ["identifiant-oublie", /^Pas encore : ce guide continue/u],
    [undefined, /^Je ne sais pas/u],
    ["session-expiree", /^Le site vous a déconnecté/u],
  ])("on « %s » answers in one sentence (R30)", async (screen, answer) => {
    expect((await answerOn(screen)).replaceAll("\u00a0", " ")).toMatch(answer);
  });
});
