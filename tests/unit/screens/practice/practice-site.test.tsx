import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mountPractice, type PracticeOptions } from "../../../../src/screens/practice/mount-practice.tsx";
import { readRoute, routes } from "../../../../src/screens/practice/routes.ts";
import { practice } from "../../../../src/texts/fr/practice.ts";
import { elevenGuides } from "../eleven-guides.ts";

/** Not faked: happy-dom tells of a new address only after a real while. */
const aWhile = setTimeout;

let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  location.hash = "";
  root = document.createElement("div");
  document.body.append(root);
});

afterEach(async () => {
  await act(() => {
    render(null, root);
  });
  root.remove();
  vi.useRealTimers();
});

async function open(options: Partial<PracticeOptions> = {}) {
  const onStart = vi.fn();
  await settled(() => {
    mountPractice(root, { guides: elevenGuides, texts: practice, onStart, ...options });
  });
  return onStart;
}

/** Lets effects run and a change of the address be heard. */
async function settled(doing: () => void) {
  await act(async () => {
    doing();
    await new Promise((resolve) => aWhile(resolve, 5));
  });
}

const plain = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");
const text = () => plain(root.textContent);
const heading = () => plain(root.querySelector("h1")?.textContent);
const controls = () => [...root.querySelectorAll<HTMLElement>("main button, main a")];
const field = (label: string) => {
  const found = [...root.querySelectorAll("label")].find((one) => plain(one.textContent) === label);
  return root.querySelector<HTMLInputElement>(`[id="${found?.htmlFor ?? ""}"]`)!;
};

async function press(start: string) {
  const found = controls().find((one) => plain(one.textContent).startsWith(start));
  if (!found)
    throw new Error(
      `No « ${start} » among: ${controls()
        .map((one) => one.textContent)
        .join(" | ")}`,
    );
  await settled(() => {
    found.click();
  });
}

/** Types and leaves the field, as a person does. */
async function type(label: string, value: string) {
  await settled(() => {
    field(label).focus();
    field(label).value = value;
    field(label).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  });
}

async function goToCode(channel: "Par SMS" | "Par e-mail") {
  await open({ startWith: "se-connecter" });
  await press("Se connecter");
  await type("Mon identifiant", "n’importe quoi");
  await type("Mon mot de passe", "n’importe quoi");
  await press("Continuer");
  await settled(() => {
    field(channel).checked = true;
  });
  await press("Envoyer le code");
}

describe("the practice site's list of exercises", () => {
  it("gives each guide a button whose name starts with its title", async () => {
    await open();
    expect(controls().map((one) => plain(one.textContent))).toContain("Me connecter, 5 minutes");
  });

  it("starts the pressed guide and shows the played site's home", async () => {
    const onStart = await open();
    await press("Me connecter");
    expect(onStart).toHaveBeenCalledExactlyOnceWith("se-connecter");
    expect(heading()).toBe("Vous avez la main sur votre santé");
  });

  it("starts the guide that the address names, after its page is there", async () => {
    const seen: string[] = [];
    await open({ startWith: "se-connecter", onStart: (id) => seen.push(id, heading()) });
    expect(seen).toEqual(["se-connecter", "Vous avez la main sur votre santé"]);
  });

  it("shows the list for a guide that does not exist", async () => {
    const onStart = await open({ startWith: "nothing" });
    expect(onStart).not.toHaveBeenCalled();
    expect(heading()).toBe("Choisissez un exercice");
  });

  it("lets one try without a guide", async () => {
    const onStart = await open();
    await press("Essayer sans guide");
    expect(onStart).not.toHaveBeenCalled();
    expect(heading()).toBe("Vous avez la main sur votre santé");
  });
});

describe("signing in on the practice site", () => {
  it("goes by SMS from home to the logged-in home with any invented value", async () => {
    await goToCode("Par SMS");
    expect(root.querySelector(".phone")?.textContent).toContain("Un message va arriver");
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(plain(root.querySelector(".phone")?.textContent)).toContain("204 816");
    await type("Code à usage unique", "204816");
    await press("Se connecter");
    expect(heading()).toBe("Bonjour Odette,");
  });

  it("brings the code by e-mail, the second one in the junk box", async () => {
    await goToCode("Par e-mail");
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(plain(root.querySelector(".mailbox")?.textContent)).toContain("204 816");
    await press("Renvoyer le code");
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
    const junk = [...root.querySelectorAll<HTMLElement>(".boxes button")][1]!;
    expect(plain(junk.textContent)).toBe("Courrier indésirable (1)");
    await settled(() => {
      junk.click();
    });
    expect(plain(root.querySelector(".mailbox")?.textContent)).toContain("730 195");
  });

  it("does not go on while a field is empty", async () => {
    await open({ startWith: "se-connecter" });
    await press("Se connecter");
    expect(field("Mon identifiant").required && field("Mon mot de passe").required).toBe(true);
    expect(root.querySelector("form")?.noValidate).toBe(false);
  });

  it("shows the logged-in home to no one who is not signed in", async () => {
    await open({ startWith: "se-connecter" });
    await settled(() => {
      location.hash = "#/espace";
    });
    expect(heading()).toBe("Vous avez la main sur votre santé");
  });

  it("comes back to the public home on « Se déconnecter »", async () => {
    await goToCode("Par SMS");
    await type("Code à usage unique", "000000");
    await press("Se connecter");
    await press("Se déconnecter");
    expect(heading()).toBe("Vous avez la main sur votre santé");
    expect(plain(root.querySelector(".phone")?.textContent)).toContain("Aucun message");
  });

  it("never offers « Se déconnecter » on the pages of the login, not even when one goes back to them", async () => {
    await open({ startWith: "se-deconnecter", startsSignedIn: () => true });
    expect(controls().map((one) => plain(one.textContent))).toContain("Se déconnecter");
    for (const address of ["#/connexion", "#/connexion/code", "#/accueil"]) {
      await settled(() => {
        location.hash = address;
      });
      expect
        .soft(
          controls().map((one) => plain(one.textContent)),
          address,
        )
        .not.toContain("Se déconnecter");
    }
  });

  it("puts the focus on the heading of each new page and on nothing when it opens", async () => {
    await open({ startWith: "se-connecter" });
    expect(document.activeElement).toBe(document.body);
    await press("Se connecter");
    expect(plain(document.activeElement?.textContent)).toBe("Je m’identifie");
  });
});

describe("real data on the practice site", () => {
  const REAL = ["2 55 08 14 168 025 38", "jeanne.martin@orange.fr", "06 12 34 56 78"];

  it.each(REAL)("clears %s when the field is left, and says why", async (value) => {
    await open({ startWith: "se-connecter" });
    await press("Se connecter");
    await type("Mon identifiant", value);
    expect(field("Mon identifiant").value).toBe("");
    expect(root.querySelector("[role=alert]")?.textContent).toBe("N’utilisez pas vos vraies données ici.");
    const described = field("Mon identifiant").getAttribute("aria-describedby");
    expect(root.querySelector(`[id="${described ?? ""}"]`)?.textContent).toBe("N’utilisez pas vos vraies données ici.");
  });

  it("clears it too when the form is sent with Enter, and stays there", async () => {
    await open({ startWith: "se-connecter" });
    await press("Se connecter");
    field("Mon identifiant").value = "x";
    field("Mon mot de passe").value = "06 12 34 56 78";
    await settled(() => {
      root.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
    });
    expect(field("Mon mot de passe").value).toBe("");
    expect(document.activeElement).toBe(field("Mon mot de passe"));
    expect(heading()).toBe("Je m’identifie");
  });

  it("takes the warning back once something invented is there", async () => {
    await open({ startWith: "se-connecter" });
    await press("Se connecter");
    await type("Mon identifiant", "jeanne@orange.fr");
    await type("Mon identifiant", "odette.exemple");
    expect(root.querySelector("[role=alert]")).toBeNull();
    expect(field("Mon identifiant").value).toBe("odette.exemple");
  });

  it("keeps nothing that is typed, anywhere", async () => {
    const stored = [vi.spyOn(Storage.prototype, "setItem")];
    await open({ startWith: "se-connecter" });
    await press("Se connecter");
    await type("Mon identifiant", "zibeline-42");
    await press("Besoin d’aide");
    expect(text()).not.toContain("zibeline-42");
    expect(location.href).not.toContain("zibeline-42");
    expect(document.cookie).not.toContain("zibeline-42");
    for (const spy of stored) expect(spy).not.toHaveBeenCalled();
  });
});

/** Fills each field of the open page with an invented value and takes the first of each choice. */
async function fillAll() {
  await settled(() => {
    for (const input of root.querySelectorAll<HTMLInputElement>("main input")) {
      if (input.type === "checkbox") input.checked = true;
      else if (input.type === "radio") input.checked = !root.querySelector(`[name="${input.name}"]:checked`);
      else input.value = "inventé";
    }
    for (const select of root.querySelectorAll("select")) select.selectedIndex = 1;
  });
}

describe("the journeys of the practice site", () => {
  it("sends a forgotten identifier and leads back to the login", async () => {
    await open();
    await settled(() => {
      location.hash = "#/connexion";
    });
    await press("Identifiant oublié ?");
    expect(heading()).toBe("J’ai oublié mon identifiant");
    await fillAll();
    await press("Continuer");
    expect(heading()).toBe("Mon identifiant est envoyé !");
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(root.querySelector(".phone")?.textContent).toContain("odette.exemple");
    await press("Se connecter");
    expect(heading()).toBe("Je m’identifie");
  });

  it("changes a forgotten password after a code and leads back to the login", async () => {
    await open();
    await settled(() => {
      location.hash = "#/connexion";
    });
    await press("Mot de passe oublié ?");
    await fillAll();
    await press("Continuer");
    await fillAll();
    await press("Valider");
    expect(heading()).toBe("Je choisis mon nouveau mot de passe");
    expect([...root.querySelectorAll(".rules li")]).toHaveLength(5);
    await fillAll();
    await press("Valider");
    expect(heading()).toBe("Mon mot de passe est modifié !");
    await press("Se connecter");
    expect(heading()).toBe("Je m’identifie");
  });

  it("activates a profile from the public home to its end", async () => {
    await open({ startWith: "activer" });
    await press("Activer Mon espace santé");
    await press("Commencer");
    const seen = [];
    for (const button of ["Suivant", "Valider", "Envoyer le code", "Valider", "Valider", "Confirmer", "Valider"]) {
      seen.push(heading());
      await fillAll();
      await press(button);
    }
    expect(seen).toEqual([
      "Mon identité",
      "Mon identité",
      "Mes coordonnées",
      "Mon code provisoire",
      "Activation",
      "Mes coordonnées",
      "Identifiant et mot de passe",
    ]);
    expect(heading()).toBe("Mon profil a bien été activé !");
  });

  it("asks for the serial number as it is on the chosen card", async () => {
    await open();
    await settled(() => {
      location.hash = "#/activation/carte";
    });
    await settled(() => {
      field("Carte Vitale sans photo").checked = true;
    });
    await press("Suivant");
    expect(field("Mon numéro de série (entre 8 et 13 caractères)")).not.toBeNull();
  });

  it("opens our drawing under « Où trouver mon numéro de série ? » and closes it again", async () => {
    await open();
    await settled(() => {
      location.hash = "#/activation/identite";
    });
    await press("Où trouver mon numéro de série ?");
    expect(root.querySelectorAll("img")).toHaveLength(1);
    await press("Où trouver mon numéro de série ?");
    expect(root.querySelectorAll("img")).toHaveLength(0);
  });

  it("adds a document of the invented computer", async () => {
    await open({ startWith: "ajouter-un-document", startsSignedIn: () => true });
    await press("Ajouter un document de santé");
    await press("Choisir un fichier");
    expect(text()).toContain("Fichier choisi : Ordonnance");
    await fillAll();
    await press("Ajouter le document");
    expect(heading()).toBe("Documents de santé");
    expect(text()).toContain("Document ajouté");
    expect(root.querySelectorAll("[id^=document-][type=checkbox]")).toHaveLength(3);
  });

  it.each([
    ["Film de vacances", "Sélectionner un fichier de moins de 5 Mo"],
    ["Recette de tarte", "Type de fichier non supporté"],
  ])("refuses « %s » with the site's own words", async (file, complaint) => {
    await open({ startWith: "ajouter-un-document", startsSignedIn: () => true });
    await press("Ajouter un document de santé");
    const button = [...root.querySelectorAll<HTMLElement>("aside button")].find((one) =>
      one.textContent.startsWith(file),
    );
    await settled(() => {
      button?.click();
    });
    expect(text()).toContain(complaint);
    await fillAll();
    await press("Ajouter le document");
    expect(heading()).toBe("Ajouter un document");
  });

  it("hides a ticked document, and asks to tick one first", async () => {
    await open({ startWith: "gerer-la-confidentialite", startsSignedIn: () => true });
    await press("Documents");
    await press("Modifier la confidentialité");
    expect(text()).toContain("Cochez d’abord un document");
    await settled(() => {
      field("Ordonnance d’exemple 2").click();
    });
    await press("Modifier la confidentialité");
    await settled(() => {
      root.querySelector<HTMLInputElement>("[value=hidden]")!.checked = true;
    });
    await press("Valider");
    expect([...root.querySelectorAll(".hint")].map((hint) => hint.textContent)).toEqual(["Masqué", "Visible"]);
  });

  it("keeps the attachment of a message among the documents", async () => {
    await open({ startWith: "lire-un-message", startsSignedIn: () => true });
    await press("Messagerie");
    await press("Votre ordonnance");
    await press("ordonnance-exemple.pdf");
    await press("Ajouter à mes documents de santé");
    expect(text()).toContain("Document ajouté");
  });

  it.each([
    ["Profil médical", "Allergies"],
    ["Gérer le profil", "Donner accès à mon profil", "Continuer"],
  ])("goes from « %s » as far as the site is known, and says that it stops there", async (...presses) => {
    await open({ startWith: "se-connecter", startsSignedIn: () => true });
    for (const name of presses) await press(name);
    expect(heading()).toBe("L’exercice s’arrête ici");
    expect(controls().map((one) => plain(one.textContent))).toContain("Revenir en arrière");
  });

  it("never goes through with an opposition", async () => {
    await open({ startWith: "sopposer" });
    await press("M’opposer à Mon espace santé");
    await fillAll();
    await press("Continuer");
    expect(heading()).toBe("L’exercice s’arrête ici");
    expect(text()).toContain("Rien n’a été envoyé.");
  });
});

describe("every page of the practice site", () => {
  const addresses = routes.map((route) => `#/${route}`);

  it.each(addresses)("%s says that it is practice, has one heading and a name for every field", async (address) => {
    await open({ startWith: "se-connecter", startsSignedIn: () => true });
    await settled(() => {
      location.hash = address;
    });
    expect(readRoute(location.hash)).toBe(address.slice(2));
    expect(text()).toContain("ENTRAÎNEMENT : données inventées");
    expect(text()).toContain("N’utilisez pas vos vraies données ici.");
    expect(text()).toContain("guide indépendant, non officiel");
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    for (const input of root.querySelectorAll("input, select")) {
      expect.soft(root.querySelector(`label[for="${input.id}"]`)?.textContent, input.id).toBeTruthy();
    }
    const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads to pages that exist only", async () => {
    await open({ startWith: "se-connecter", startsSignedIn: () => true });
    for (const address of addresses) {
      await settled(() => {
        location.hash = address;
      });
      expect.soft(root.querySelector("#main")).not.toBeNull();
      for (const link of root.querySelectorAll('a:not([href="#main"])'))
        expect.soft(addresses).toContain(link.getAttribute("href"));
    }
  });

  it("asks only about Odette what the page asks", async () => {
    await open();
    await settled(() => {
      location.hash = "#/accueil";
    });
    expect(root.querySelector(".role")?.textContent).not.toContain("Fraises");
    await settled(() => {
      location.hash = "#/connexion";
    });
    expect(root.querySelector(".role")?.textContent).toContain("Fraises");
  });
});
