import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, type SettingsChange } from "../../../../src/engine/settings.ts";
import type { Settings } from "../../../../src/model/settings.ts";
import type { KeyCommand } from "../../../../src/screens/options/key-list.tsx";
import { OptionsScreen } from "../../../../src/screens/options/options-screen.tsx";
import type { Stored } from "../../../../src/screens/store-change.ts";
import { options } from "../../../../src/texts/fr/options.ts";
import { options as english } from "../../../../src/texts/en/options.ts";
import { renderInPage } from "../render-in-page.ts";

const page = renderInPage();

const KEYS: readonly KeyCommand[] = [
  { name: "go-to-target", description: "from the manifest", shortcut: "Alt+Shift+G" },
  { name: "read-aloud", description: "from the manifest", shortcut: "" },
  { name: "unknown", description: "Told by the browser", shortcut: "Ctrl+Shift+Y" },
];

/** The page with settings that really change, as the store makes them. */
async function open(start: Partial<Settings> = {}, given: { keys?: readonly KeyCommand[]; stored?: Stored } = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  const openKeys = vi.fn();
  const onClose = vi.fn();
  const readKeys = () => Promise.resolve(given.keys ?? KEYS);
  const changes: SettingsChange[] = [];
  const draw = () =>
    page.draw(
      <OptionsScreen
        settings={settings}
        texts={settings.language === "fr" ? options : english}
        readKeys={readKeys}
        keysPage={{ browser: "chrome", open: openKeys }}
        onClose={onClose}
        onChange={(change) => {
          changes.push(change);
          if (given.stored === "failed") return Promise.resolve("failed");
          settings = { ...settings, ...change };
          return Promise.resolve("stored");
        }}
      />,
    );
  await draw();
  return { changes, draw, openKeys, onClose };
}

const status = () => page.root.querySelector('.saved[role="status"]')!.textContent;

/** A voice of this computer or of somebody else's. */
function speakWith(voices: readonly { lang: string; localService: boolean; voiceURI: string }[]) {
  const speak = vi.fn<(utterance: { text: string; rate: number; voice: unknown }) => void>();
  const cancel = vi.fn();
  vi.stubGlobal("speechSynthesis", { getVoices: () => voices, speak, cancel, addEventListener: vi.fn() });
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return { speak, cancel };
}

describe("the settings page", () => {
  it("has one main heading, and a heading for each block", async () => {
    await open();
    expect([...page.root.querySelectorAll("h1")].map((one) => one.textContent)).toEqual(["Réglages"]);
    expect([...page.root.querySelectorAll("form h2")].map((one) => one.textContent)).toEqual([
      "Langue",
      "Lire",
      "L’aide sur le site",
      "Écouter",
      "Touches du clavier",
      "Vos données",
    ]);
  });

  it.each([
    ["Grand", { textSize: 125 }],
    ["Énorme", { textSize: 200 }],
    ["Sombre", { theme: "dark" }],
    ["Noir sur jaune", { theme: "black-on-yellow" }],
    ["Espacer le texte", { spaced: true }],
    ["English", { language: "en" }],
    ["Mots plus simples", { wording: "easy" }],
    ["Montrer quand je le demande", { help: "hint" }],
    ["Seulement à la demande", { help: "on-request" }],
  ] as const)("keeps « %s » at once and says so", async (label, change) => {
    const { changes } = await open();
    expect(status()).toBe("");
    await page.press(page.field(label));
    expect(changes).toEqual([change]);
    expect(status()).toBe("C’est enregistré.");
  });

  it("shows what is chosen now, in the words of the language", async () => {
    const { draw } = await open({ textSize: 150, theme: "dark" });
    expect(page.field("Plus grand").checked).toBe(true);
    expect(page.field("Sombre").checked).toBe(true);
    await page.press(page.field("English"));
    await draw();
    expect(status()).toBe(english.saved);
    expect(page.field("English").checked).toBe(true);
  });

  it("names each language in itself and says in which language the name is", async () => {
    await open();
    const named = [...page.root.querySelectorAll("[name='language'] + span [lang]")];
    expect(named.map((one) => [one.getAttribute("lang"), one.textContent])).toEqual([
      ["fr", "Français"],
      ["en", "English"],
      ["ar", "العربية"],
    ]);
  });

  it("says that easier words are in French only, where another language is chosen", async () => {
    await open({ language: "en" });
    expect(page.text()).toContain(english.frenchOnly);
    expect(page.root.querySelector("[name='wording']")).toBeNull();
  });

  it("says it in words when a choice could not be kept", async () => {
    await open({}, { stored: "failed" });
    await page.press(page.field("Grand"));
    expect(status()).toBe("Ce choix n’a pas pu être gardé. Essayez encore.");
  });

  it("puts everything back as at the beginning, and takes that back", async () => {
    const { changes, draw } = await open({ textSize: 200, theme: "dark" });
    await page.press(page.named("button", "Tout remettre comme au début"));
    await draw();
    expect(changes.at(-1)).toEqual(DEFAULT_SETTINGS);
    expect(status()).toBe("Tout est comme au début.");
    await page.press(page.named("button", "Reprendre mes réglages d’avant"));
    expect(changes.at(-1)).toMatchObject({ textSize: 200, theme: "dark" });
  });

  it("shows what the choices give on a card that answers", async () => {
    await open();
    expect(page.text()).toContain("Cliquez sur « Continuer ».");
    await page.press(page.named("button", "Continuer"));
    expect(page.text()).toContain("C’est fait.");
  });

  it("is left by a button", async () => {
    const { onClose } = await open();
    await page.press(page.named("button", "Fermer les réglages"));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("the keys on the settings page (R17)", () => {
  it("are those of now, with the names of the keyboard; what has none says so", async () => {
    const { openKeys } = await open();
    const rows = [...page.root.querySelectorAll(".keys > div")].map((row) => [
      row.querySelector("dt")!.textContent,
      row.querySelector("dd")!.textContent,
    ]);
    expect(rows).toEqual([
      ["Passer de la carte au site", "Alt + Maj + G"],
      ["Lire à voix haute", "aucune touche"],
      ["Told by the browser", "Ctrl + Maj + Y"],
    ]);
    expect(page.text()).toContain("chrome://extensions/shortcuts");
    await page.press(page.named("button", "Changer les touches"));
    expect(openKeys).toHaveBeenCalledOnce();
  });

  it("are not missed where there are none", async () => {
    await open({}, { keys: [] });
    expect(page.text()).toContain("Aucune touche n’est prévue pour le moment.");
  });
});

describe("the voice on the settings page (R36)", () => {
  it("is hidden, with the reason, when no voice of this computer speaks the language", async () => {
    const { speak } = speakWith([
      { lang: "fr-FR", localService: false, voiceURI: "far" },
      { lang: "en-US", localService: true, voiceURI: "en" },
    ]);
    await open();
    expect(page.text()).toContain("cet ordinateur n’a pas de voix française");
    expect(page.text()).not.toContain("Écouter un exemple");
    expect(speak).not.toHaveBeenCalled();
  });

  it("reads an example with the local voice, at the chosen speed, and stops", async () => {
    const local = { lang: "fr-FR", localService: true, voiceURI: "fr" };
    const { speak, cancel } = speakWith([{ lang: "fr-FR", localService: false, voiceURI: "far" }, local]);
    const { changes } = await open({ voiceRate: 0.8 });
    await page.press(page.named("button", "Écouter un exemple"));
    expect(speak).toHaveBeenCalledOnce();
    expect(speak.mock.calls[0]![0]).toMatchObject({ text: options.voiceExample, rate: 0.8, voice: local });
    await page.press(page.named("button", "Arrêter la lecture"));
    expect(cancel).toHaveBeenCalledOnce();
    await page.press(page.field("Rapide"));
    await page.press(page.field("Lire chaque nouvelle étape"));
    expect(changes).toEqual([{ voiceRate: 1.2 }, { readsSteps: true }]);
  });
});
