import { describe, expect, it, vi } from "vitest";
import { sentenceToString } from "../../../../src/engine/step-text.ts";
import { guides } from "../../../../src/guides/guides.ts";
import type { Guide } from "../../../../src/model/guide.ts";
import type { Texts } from "../../../../src/model/texts.ts";
import { groupSteps } from "../../../../src/screens/sheet/group-steps.ts";
import { offTheCard } from "../../../../src/screens/sheet/off-the-card.ts";
import { outlineGuide } from "../../../../src/screens/sheet/outline-guide.ts";
import { SheetPicker } from "../../../../src/screens/sheet/sheet-picker.tsx";
import { SheetScreen } from "../../../../src/screens/sheet/sheet-screen.tsx";
import { site } from "../../../../src/site/site.ts";
import { ar } from "../../../../src/texts/ar/texts.ts";
import { sheet as arabicSheet } from "../../../../src/texts/ar/sheet.ts";
import { fr } from "../../../../src/texts/fr/texts.ts";
import { sheet } from "../../../../src/texts/fr/sheet.ts";
import { elevenGuides } from "../eleven-guides.ts";
import { renderInPage } from "../render-in-page.ts";

const page = renderInPage();
const all = guides.map((guide) => [guide.id, guide] as const);
const login = guides.find(({ id }) => id === "se-connecter")!;

async function open(guide: Guide, { texts = fr, words = sheet, today = guide.checkedOn }: Partial<Given> = {}) {
  const onPrint = vi.fn();
  await page.draw(
    <SheetScreen
      guide={guide}
      site={site}
      texts={texts}
      words={words}
      version="1.2.3"
      today={new Date(today)}
      onPrint={onPrint}
    />,
  );
  return onPrint;
}

interface Given {
  readonly texts: Texts;
  readonly words: typeof sheet | typeof arabicSheet;
  readonly today: string;
}

describe.each(all)("the paper sheet of « %s » (R48)", (_id, guide) => {
  it("has every step with the labels of the site, and nothing left to fill in", async () => {
    await open(guide);
    const text = page.text();
    expect(text).not.toMatch(/[{}]|undefined/u);
    const { steps, between } = outlineGuide(guide, { site, texts: fr, words: sheet });
    for (const { id, say } of [...steps, ...between])
      for (const sentence of say)
        expect(text, id).toContain(sentenceToString(sentence).replaceAll("\u00a0", " ").trim());
  });

  it("numbers the steps from 1, each number once", async () => {
    await open(guide);
    const numbers = [...page.root.querySelectorAll<HTMLLIElement>(".paper-steps > li")].map(({ value }) => value);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(1);
  });

  it("says that it is not official, when it was checked, where there is help, and where no code is written", async () => {
    await open(guide);
    const text = page.text();
    for (const line of [
      "Guide indépendant, non officiel",
      "Fiche vérifiée le",
      "version 1.2.3",
      "3422",
      "Jamais de code ni de mot de passe ici.",
      "Tapez vos codes et vos mots de passe vous-même.",
    ])
      expect(text).toContain(line);
  });

  it("does not speak of a button that is on the card only", async () => {
    await open(guide);
    expect(page.text()).not.toContain("dans ce guide");
  });

  it("is whole in Arabic too, the labels in French", async () => {
    await open(guide, { texts: ar, words: arabicSheet });
    expect(page.text()).not.toMatch(/[{}]|undefined/u);
    for (const label of page.root.querySelectorAll(".label")) expect(label.getAttribute("lang")).toBe("fr");
  });
});

describe("the paper sheet", () => {
  it("is printed by a button", async () => {
    const onPrint = await open(login);
    await page.press(page.named("button", "Imprimer cette fiche"));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it("says when the last check is more than 120 days old (R88)", async () => {
    await open(login, { today: "2027-03-22" });
    expect(page.text()).not.toContain("Cette fiche n’a pas été vérifiée récemment.");
    await open(login, { today: "2027-03-24" });
    expect(page.text()).toContain("Cette fiche n’a pas été vérifiée récemment.");
  });

  it("has the headings of its parts in order, under one main one", async () => {
    await open(login);
    expect([...page.root.querySelectorAll("h1, h2, h3")].map((one) => `${one.tagName} ${one.textContent}`)).toEqual([
      "H1 Me connecter",
      "H2 Avant de commencer",
      "H2 Les étapes",
      "H3 C’est fini",
      "H2 Mes notes",
      "H2 Besoin d’aide\u00a0?",
      "H2 Ce qui peut arriver en chemin",
    ]);
  });

  it("puts the ways of one step under its number, each with its condition", () => {
    const { numbered } = groupSteps(outlineGuide(login, { site, texts: fr, words: sheet }));
    const waiting = numbered.find(({ number }) => number === 7)!;
    expect(waiting.steps.map(({ condition }) => sentenceToString(condition!).replaceAll("\u00a0", " "))).toEqual([
      "si vous avez choisi « Par SMS »",
      "si vous avez choisi « Par e-mail »",
      "si vous n’avez pas choisi « Par SMS » ou « Par e-mail »",
    ]);
  });

  it("is chosen from a list of links", async () => {
    await page.draw(<SheetPicker guides={elevenGuides} words={sheet} />);
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>("a.guide")];
    expect(links).toHaveLength(11);
    expect(links[0]!.textContent).toBe("Me connecter");
    expect(links[0]!.getAttribute("href")).toBe("sheet.html?guide=se-connecter");
  });
});

describe("what is said off the card", () => {
  const words = (text: string) => [{ type: "words", text } as const];

  it.each([
    ["Prenez votre temps. Code reçu ? Cliquez sur « Continuer » dans ce guide.", ["Prenez votre temps."]],
    ["C’est fait ? Cliquez sur « Continuer » dans ce guide.", []],
    ["Regardez bien. Tout va bien ?", ["Regardez bien. Tout va bien ?"]],
  ])("of « %s » is %j", (text, left) => {
    expect(offTheCard([words(text)], "Continuer")).toEqual(left.map(words));
  });
});
