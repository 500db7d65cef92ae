import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StartResult, TabStatus } from "../../../../src/model/control.ts";
import type { GuideEntry } from "../../../../src/screens/guide-entry.ts";
import { PopupScreen } from "../../../../src/screens/popup/popup-screen.tsx";
import { popup } from "../../../../src/texts/fr/popup.ts";
import { elevenGuides } from "../eleven-guides.ts";
import { fakeControl } from "./fake-control.ts";

const OFFICIAL: TabStatus = { address: { type: "official", origin: "https://www.monespacesante.fr" } };
const RUNNING: TabStatus = {
  ...OFFICIAL,
  running: { guideId: "se-connecter", heading: "Étape 2 sur 9", number: 2, paused: false },
};

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function open(status: TabStatus, options: { guides?: readonly GuideEntry[]; start?: StartResult } = {}) {
  const fake = fakeControl(status, options.start);
  const onStarted = vi.fn();
  await settled(() => {
    render(
      <PopupScreen
        control={fake.control}
        guides={options.guides ?? elevenGuides}
        texts={popup}
        onStarted={onStarted}
      />,
      root,
    );
  });
  return { ...fake, onStarted };
}

const buttons = () => [...root.querySelectorAll("button")];
const named = (start: string) => buttons().find((button) => button.textContent.startsWith(start));
const text = () => root.textContent.replaceAll("\u00a0", " ");

/** Lets the promises of a fake control come back. */
async function settled(doing: () => void) {
  await act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

async function press(start: string) {
  const button = named(start);
  if (!button)
    throw new Error(
      `No button « ${start} » among: ${buttons()
        .map((b) => b.textContent)
        .join(" | ")}`,
    );
  await settled(() => {
    button.click();
  });
}

async function type(words: string) {
  const field = root.querySelector("input")!;
  field.value = words;
  await settled(() => {
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

describe("the popup's address line", () => {
  it("shows the official address in full", async () => {
    await open(OFFICIAL);
    expect(text()).toContain("Adresse officielle du site : https://www.monespacesante.fr");
  });

  it("warns on any other tab and offers to open the site", async () => {
    const { control } = await open({ address: { type: "other" } });
    expect(text()).toContain("Attention : cet onglet n’est pas sur monespacesante.fr.");
    await press("Ouvrir le site");
    expect(control.openSite).toHaveBeenCalledOnce();
  });

  it("says that the browser does not allow it on the site, and has it ask", async () => {
    const { control } = await open({ address: { type: "not-allowed" } }, { start: { status: "not-allowed" } });
    const said = "Votre navigateur n’autorise pas Gommette sur monespacesante.fr.";
    expect(text()).toContain(said);
    expect(text()).not.toContain("Attention");
    await press("Autoriser ce site");
    expect(control.allowSite).toHaveBeenCalledOnce();
    await press("Me connecter");
    expect(root.querySelector(".notice")?.textContent).toBe(said);
  });

  it("says that the practice site is for practice", async () => {
    await open({ address: { type: "practice" } });
    expect(text()).toContain("Vous êtes sur la page d’entraînement.");
    expect(text()).not.toContain("Adresse officielle");
  });
});

describe("the popup's list of guides", () => {
  it("gives each guide a button whose name starts with its title", async () => {
    await open(OFFICIAL);
    expect(named("Me connecter")?.textContent.replaceAll("\u00a0", " ")).toBe("Me connecter, 5 minutes");
  });

  it("says « 1 minute » in the singular", async () => {
    await open(OFFICIAL, { guides: elevenGuides.slice(-1) });
    expect(named("Me déconnecter")?.textContent).toContain("1 minute");
    expect(named("Me déconnecter")?.textContent).not.toContain("1 minutes");
  });

  it("shows five guides at a glance and the others below, each a button", async () => {
    await open(OFFICIAL);
    const lists = [...root.querySelectorAll(".guides")].map((list) => list.querySelectorAll("button").length);
    expect(lists).toEqual([5, 6]);
    expect(root.querySelector("h3")?.textContent).toBe("Autres guides");
  });

  it("asks no one to search among five guides or fewer", async () => {
    await open(OFFICIAL, { guides: elevenGuides.slice(0, 5) });
    expect(root.querySelector("input")).toBeNull();
    expect(root.querySelectorAll(".guide")).toHaveLength(5);
  });

  it("narrows to what is typed and says how many were found", async () => {
    await open(OFFICIAL);
    await type("ordonance");
    expect([...root.querySelectorAll(".guide-title")].map((title) => title.textContent)).toEqual([
      "Ajouter un document",
    ]);
    expect(text()).toContain("1 guide trouvé");
  });

  it("says so when nothing is found", async () => {
    await open(OFFICIAL);
    await type("xylophone");
    expect(text()).toContain("Aucun guide trouvé. Essayez un autre mot.");
    expect(root.querySelectorAll(".guide")).toHaveLength(0);
  });
});

describe("starting a guide from the popup", () => {
  it("starts the pressed guide and makes way", async () => {
    const { control, onStarted } = await open(OFFICIAL);
    await press("Me connecter");
    expect(control.startGuide).toHaveBeenCalledExactlyOnceWith("se-connecter");
    expect(onStarted).toHaveBeenCalledOnce();
  });

  it("says that the site opens when it was not open", async () => {
    const { onStarted } = await open({ address: { type: "other" } }, { start: { status: "opened-site" } });
    await press("Me connecter");
    expect(text()).toContain("Le site s’ouvre dans un nouvel onglet.");
    expect(onStarted).not.toHaveBeenCalled();
  });

  it("says in plain words that it could not start, without the developer's reason", async () => {
    await open(OFFICIAL, { start: { status: "failed", reason: "no receiving end" } });
    await press("Me connecter");
    expect(text()).toContain("Le guide n’a pas pu commencer.");
    expect(text()).not.toContain("receiving");
  });

  it("takes a double press for one", async () => {
    const { control } = await open(OFFICIAL);
    await settled(() => {
      named("Me connecter")?.click();
      named("Me connecter")?.click();
    });
    expect(control.startGuide).toHaveBeenCalledOnce();
  });
});

describe("the running guide in the popup", () => {
  it("shows its title, its step and « Arrêter »", async () => {
    await open(RUNNING);
    expect(root.querySelector(".running h2")?.textContent).toBe("Me connecter, Étape 2 sur 9");
    expect(named("Arrêter")).toBeDefined();
    expect(named("Reprendre")).toBeUndefined();
  });

  it("follows the guide to its next step", async () => {
    const fake = await open(RUNNING);
    await settled(() => {
      fake.change({ ...RUNNING, running: { ...RUNNING.running!, heading: "Étape 3 sur 9" } });
    });
    expect(text()).toContain("Étape 3 sur 9");
  });

  it("stops it, says so and leaves the focus on the question", async () => {
    const { control } = await open(RUNNING);
    await press("Arrêter");
    expect(control.stopGuide).toHaveBeenCalledOnce();
    expect(root.querySelector(".running")).toBeNull();
    expect(text()).toContain("Le guide est arrêté.");
    expect(document.activeElement?.textContent.replaceAll("\u00a0", " ")).toBe("Que voulez-vous faire ?");
  });

  it("offers « Reprendre » only to a paused guide", async () => {
    const { control, onStarted } = await open({ ...RUNNING, running: { ...RUNNING.running!, paused: true } });
    await press("Reprendre");
    expect(control.resumeGuide).toHaveBeenCalledOnce();
    expect(onStarted).toHaveBeenCalledOnce();
  });

  it("goes on as a list when the page took the card away, and says so (R66)", async () => {
    const steps = ["Allez sur monespacesante.fr", "Cliquez sur « Se connecter »"];
    await open({ ...OFFICIAL, running: { ...RUNNING.running!, list: steps } });
    const box = root.querySelector(".running")!;
    expect(box.textContent).toContain("Cette page a enlevé la carte plusieurs fois.");
    expect([...box.querySelectorAll("ol > li")].map((item) => item.textContent)).toEqual(steps);
  });

  it("offers to go on with no guide that goes on as a list", async () => {
    await open({ ...OFFICIAL, running: { ...RUNNING.running!, paused: true, list: ["Allez sur le site"] } });
    expect([named("Reprendre"), named("Arrêter") !== undefined]).toEqual([undefined, true]);
  });

  it("says so when a start is refused, and can be asked again", async () => {
    const { control, onStarted } = await open(OFFICIAL);
    control.startGuide.mockRejectedValueOnce(new Error("No tab with id: 7"));
    await press("Me connecter");
    expect(root.querySelector(".notice")?.textContent).toBe(popup.failed);
    expect(onStarted).not.toHaveBeenCalled();
    await press("Me connecter");
    expect(onStarted).toHaveBeenCalledOnce();
  });

  it("shows the step of a guide that this version does not list", async () => {
    await open({ ...RUNNING, running: { ...RUNNING.running!, guideId: "gone" } });
    expect(root.querySelector(".running h2")?.textContent).toBe("Étape 2 sur 9");
  });
});

describe("the popup as a window", () => {
  it.each([
    ["Entraînement", "practice"],
    ["Fiches", "sheet"],
    ["Réglages", "options"],
  ])("« %s » opens the page %s", async (name, page) => {
    const { control } = await open(OFFICIAL);
    await press(name);
    expect(control.openPage.mock.calls).toEqual([[page]]);
  });

  it("always says that it is not official", async () => {
    await open(OFFICIAL);
    expect(text()).toContain("Guide indépendant, non officiel");
  });

  it("stops listening when it closes", async () => {
    const { listeners } = await open(OFFICIAL);
    expect(listeners).toHaveLength(1);
    await settled(() => {
      render(null, root);
    });
    expect(listeners).toHaveLength(0);
  });
});
