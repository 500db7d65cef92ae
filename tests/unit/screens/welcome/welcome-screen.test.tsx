import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/engine/settings.ts";
import { WelcomeScreen } from "../../../../src/screens/welcome/welcome-screen.tsx";
import { options } from "../../../../src/texts/fr/options.ts";
import { welcome } from "../../../../src/texts/fr/welcome.ts";
import { renderInPage } from "../render-in-page.ts";

const page = renderInPage();

beforeEach(() => {
  location.hash = "";
});

async function open(screen: number, browser: "chrome" | "firefox" = "chrome") {
  location.hash = `#${screen}`;
  const onChange = vi.fn();
  await page.draw(
    <WelcomeScreen
      settings={DEFAULT_SETTINGS}
      texts={welcome}
      optionsTexts={options}
      browser={browser}
      onChange={onChange}
    />,
  );
  return onChange;
}

const heading = () => page.root.querySelector("h1")!.textContent;
const links = () => [...page.root.querySelectorAll("nav a")].map((one) => [one.textContent, one.getAttribute("href")]);

describe("the welcome (R77)", () => {
  it.each([
    [1, "Des numéros posés sur le site, pour vous guider"],
    [2, "Ce que Gommette ne fait jamais"],
    [3, "Choisissez ce que vous lisez bien"],
    [4, "Gardez le bouton sous les yeux"],
  ])("has screen %i of four", async (screen, name) => {
    await open(screen);
    expect(heading()).toBe(name);
    expect(page.text()).toContain(`Écran ${screen} sur 4`);
    expect(page.text()).toContain("Guide indépendant, non officiel");
  });

  it("begins at the first screen, whatever the address says", async () => {
    await open(9);
    expect(heading()).toBe("Des numéros posés sur le site, pour vous guider");
  });

  it("can be left on each screen, and gone through both ways", async () => {
    await open(1);
    expect(links()).toEqual([
      ["Continuer", "#2"],
      ["Passer l’accueil", "popup.html"],
    ]);
    await open(3);
    location.hash = "#2";
    expect(links()[0]).toEqual(["Retour", "#2"]);
  });

  it("goes with the address, as the browser’s own back button does, and puts voices on the new heading", async () => {
    await open(1);
    location.hash = "#2";
    dispatchEvent(new Event("hashchange"));
    await vi.waitFor(() => {
      expect(heading()).toBe("Ce que Gommette ne fait jamais");
      expect(document.activeElement).toBe(page.root.querySelector("h1"));
    });
  });

  it("ends with the practice site and the guides", async () => {
    await open(4);
    expect(links()).toEqual([
      ["Retour", "#3"],
      ["Essayer en entraînement", "practice.html"],
      ["Voir les guides", "popup.html"],
    ]);
  });

  it("says what it never does in a list of four", async () => {
    await open(2);
    expect([...page.root.querySelectorAll(".never li")].map((one) => one.textContent)).toEqual([
      "Il ne lit pas vos documents.",
      "Il ne lit pas vos mots de passe.",
      "Il n’envoie rien sur Internet.",
      "Il ne clique jamais à votre place.",
    ]);
  });

  it("lets size and colours be chosen by trying", async () => {
    const onChange = await open(3);
    await page.press(page.field("Très grand"));
    await page.press(page.field("Noir sur jaune"));
    expect(onChange.mock.calls).toEqual([[{ textSize: 175 }], [{ theme: "black-on-yellow" }]]);
    expect(page.text()).toContain("Voici ce que cela donne :");
  });

  it("offers the languages on the very first screen, each in its own words", async () => {
    const onChange = await open(1);
    expect(page.named("button", "Français").getAttribute("aria-pressed")).toBe("true");
    await page.press(page.named("button", "العربية"));
    expect(onChange).toHaveBeenCalledWith({ language: "ar" });
  });

  it.each([
    ["chrome", "Cliquez sur la punaise, à droite de Gommette."],
    ["firefox", "Cliquez sur la roue dentée, à droite de Gommette."],
  ] as const)("shows in %s where that browser pins the button, in words and in a picture", async (browser, words) => {
    await open(4, browser);
    expect(page.text()).toContain(words);
    expect(page.root.querySelector("img")!.alt).toContain("Le numéro 2 montre");
  });
});
