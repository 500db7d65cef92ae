import { beforeEach, describe, expect, it } from "vitest";
import { findTarget } from "../../../src/locate/find-target.ts";
import type { Located, Target } from "../../../src/model/target.ts";
import { flatGeometry } from "./flat-geometry.ts";

const connect: Target = {
  id: "connect",
  role: "button",
  names: ["Se connecter", "Connexion"],
  antiNames: ["Se déconnecter"],
};
const password: Target = {
  id: "password",
  role: "field",
  names: ["Mot de passe", "Mon mot de passe"],
  antiNames: ["Nouveau mot de passe"],
  field: { type: ["password"], autocomplete: ["current-password"] },
  provenByKind: true,
};
const bySms: Target = { id: "sms", role: "radio", names: ["Par SMS"] };

function find(html: string, target: Target): Located {
  document.body.innerHTML = html;
  return findTarget(document, target, { geometry: flatGeometry });
}
function idOf(located: Located): string {
  return located.status === "found" || located.status === "hidden" ? located.element.id : located.status;
}

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("a control is found by its exact name", () => {
  it.each([
    ["a button", `<button id="it">Se connecter</button>`],
    ["a link", `<a id="it" href="/x">Se connecter</a>`],
    ["an input", `<input id="it" type="submit" value="Se connecter">`],
    ["a div with a role", `<div id="it" role="button" tabindex="0">Se connecter</div>`],
    ["a div in the tab order", `<div id="it" tabindex="0">Se connecter</div>`],
    ["an image button", `<button id="it"><img alt="Se connecter"></button>`],
    ["aria-label", `<button id="it" aria-label="Se connecter"><svg></svg></button>`],
    ["title", `<button id="it" title="Se connecter"><svg></svg></button>`],
    [
      "split markup",
      `<button id="it"><span>Se</span> <b>connecter</b><i class="icon" aria-hidden="true">→</i></button>`,
    ],
    ["an icon drawn by a word", `<button id="it"><i class="material-icons">login</i> Se connecter</button>`],
    ["an older name", `<button id="it">CONNEXION</button>`],
    ["a menu item", `<ul role="menu"><li id="it" role="menuitem">Se connecter</li></ul>`],
  ])("%s", (_, html) => {
    expect(idOf(find(html, connect))).toBe("it");
  });

  it.each([
    ["another name that contains it", `<button>Se connecter avec FranceConnect</button>`],
    ["a near name", `<button>Se déconnecter</button>`],
    ["plain text", `<p>Se connecter</p>`],
    ["a heading", `<h1>Se connecter</h1>`],
    [
      "a name that goes on where the words stop",
      `<button aria-label="Se connecter avec FranceConnect">Se connecter</button>`,
    ],
    ["a drawing that says more", `<button>Se connecter <svg><title>avec FranceConnect</title></svg></button>`],
    ["another name given to assistive technology as well", `<button aria-label="Se déconnecter">Se connecter</button>`],
    ["an empty page", ``],
  ])("%s is not it", (_, html) => {
    expect(find(html, connect).status).toBe("missing");
  });

  it("a name of the data without a letter is met nowhere, not even by a button without words", () => {
    const html = `<button>…</button><button>Suite</button>`;
    expect(find(html, { ...connect, names: ["…"], namesStart: ["—"] }).status).toBe("missing");
  });

  it("says how it was found", () => {
    expect(find(`<button>Connexion</button>`, connect)).toMatchObject({
      status: "found",
      name: "Connexion",
      evidence: ["name"],
    });
  });
});

describe("two that could be meant are ambiguous", () => {
  it("two buttons of one name", () => {
    expect(find(`<button>Se connecter</button><button>Se connecter</button>`, connect)).toMatchObject({
      status: "ambiguous",
      count: 2,
    });
  });

  it("but copies of one link are one thing, and the one in the main part is shown", () => {
    const html = `<header><a href="/in">Se connecter</a></header><main><a id="it" href="/in">Se connecter</a></main>`;
    expect(idOf(find(html, connect))).toBe("it");
  });

  it.each([
    [
      "a button in the header and a link in the page",
      `<header><button id="it">Se connecter</button></header><main><a href="/in">Connexion</a></main>`,
      "it",
    ],
    [
      "a list of the header counts too",
      `<header><ul><li><button id="it">Se connecter</button></li></ul></header><main><button>Se connecter</button></main>`,
      "it",
    ],
    [
      "links to two places do not",
      `<header><a href="/a">Connexion</a></header><main><a href="/b">Connexion</a></main>`,
      "ambiguous",
    ],
    [
      "the button of a form is not the one of the header",
      `<header><button>Connexion</button></header><form><button>Connexion</button></form>`,
      "ambiguous",
    ],
  ])("copies of a call are one thing, and the topmost is shown: %s", (_, html, expected) => {
    expect(idOf(find(html, { ...connect, isCall: true }))).toBe(expected);
  });

  it("links of one name to two places are not", () => {
    expect(find(`<a href="/a">Se connecter</a><a href="/b">Se connecter</a>`, connect).status).toBe("ambiguous");
  });

  it("a button in a link is one thing, the inner one", () => {
    expect(idOf(find(`<a href="/a"><button id="it">Se connecter</button></a>`, connect))).toBe("it");
  });

  it("a disabled twin counts: it may be the one that is meant", () => {
    expect(find(`<button>Se connecter</button><button disabled>Se connecter</button>`, connect).status).toBe(
      "ambiguous",
    );
  });

  it("a twin that nobody sees does not count", () => {
    expect(idOf(find(`<button hidden>Se connecter</button><button id="it">Se connecter</button>`, connect))).toBe("it");
  });

  it("a neighbour that the data name decides between the header and the form", () => {
    const near: Target = { ...connect, near: [{ role: "field", field: { type: ["password"] } }] };
    const html = `<header><button>Se connecter</button></header><form><input type="password"><button id="it">Se connecter</button></form>`;
    expect(idOf(find(html, near))).toBe("it");
    expect(find(`<header><button>Se connecter</button></header><form><input type="password"></form>`, near)).toEqual({
      status: "missing",
      reason: "no-witness",
    });
  });

  it("a region that the data name decides", () => {
    const within: Target = { ...connect, within: [{ role: "heading", names: ["Mes identifiants"] }] };
    const html = `<section><h2>FranceConnect</h2><button>Connexion</button></section><section><h2>Mes identifiants</h2><button id="it">Connexion</button></section>`;
    expect(idOf(find(html, within))).toBe("it");
    expect(
      idOf(
        find(
          `<h2>Mes identifiants</h2><p><button id="it">Connexion</button></p><h2>Autre</h2><button>Connexion</button>`,
          within,
        ),
      ),
    ).toBe("it");
  });
});

describe("a field is found by its label or its kind", () => {
  it.each([
    ["label for", `<label for="it">Mot de passe</label><input id="it" type="password">`],
    ["label around", `<label>Mot de passe <input id="it" type="password"></label>`],
    [
      "star and « obligatoire »",
      `<label for="it">Mot de passe * <span>(obligatoire)</span></label><input id="it" type="password">`,
    ],
    [
      "a hint in the label",
      `<label for="it">Mot de passe <span class="fr-hint-text">9 caractères minimum</span></label><input id="it" type="password">`,
    ],
    [
      "a hint on its own line",
      `<label for="it">Mot de passe <div>9 caractères minimum</div></label><input id="it" type="password">`,
    ],
    ["aria-labelledby", `<p id="l">Mot de passe</p><input id="it" type="password" aria-labelledby="l">`],
    ["aria-label", `<input id="it" type="password" aria-label="Mot de passe">`],
    ["placeholder", `<input id="it" type="password" placeholder="Mot de passe">`],
    ["words beside it", `<div><span>Mot de passe</span><div><input id="it" type="text"></div></div>`],
    ["its kind alone", `<input id="it" type="password">`],
    ["its token alone", `<label for="it">Clé</label><input id="it" autocomplete="current-password" type="text">`],
    [
      "shown in clear",
      `<label for="it">Mot de passe</label><input id="it" type="text" autocomplete="current-password">`,
    ],
  ])("%s", (_, html) => {
    expect(idOf(find(html, password))).toBe("it");
  });

  it.each([
    ["the link « oublié »", `<a href="#">Mot de passe oublié ?</a>`],
    [
      "the password of a sign-up",
      `<label for="a">Mot de passe</label><input id="a" type="password" autocomplete="new-password">`,
    ],
    [
      "one of two password fields",
      `<form><label for="a">Mot de passe</label><input id="a" type="password"><label for="b">Confirmer</label><input id="b" type="password"></form>`,
    ],
    [
      "a masked code of six digits",
      `<label for="a">Code</label><input id="a" type="password" maxlength="6" inputmode="numeric">`,
    ],
    ["a new password, by its kind", `<label for="a">Nouveau mot de passe</label><input id="a" type="password">`],
    [
      "another field with its words as an example",
      `<label for="a">Recherche</label><input id="a" placeholder="Mot de passe">`,
    ],
  ])("%s is not the password of a login", (_, html) => {
    expect(find(html, password).status).toBe("missing");
  });

  it("binds a doubled id to the nearest field, not to a hidden twin", () => {
    const form = (id: string, hidden: string): string =>
      `<form ${hidden}><label for="p">Mot de passe</label><input id="p" class="${id}" type="password"></form>`;
    const located = find(form("twin", "hidden") + form("it", ""), password);
    expect(located.status === "found" && located.element.className).toBe("it");
  });

  it("never reads what is typed", () => {
    document.body.innerHTML = `<label>Mot de passe <input id="it" type="password"></label><textarea>Se connecter</textarea>`;
    for (const field of document.querySelectorAll("input,textarea")) {
      Object.defineProperty(field, "value", {
        get: () => {
          throw new Error("read a value");
        },
      });
    }
    expect(idOf(findTarget(document, password, { geometry: flatGeometry }))).toBe("it");
  });
});

describe("a choice is found with its label", () => {
  it("an invisible radio is shown by its label", () => {
    const located = find(
      `<input id="it" type="radio" style="opacity: 0"><label id="l" for="it">Par SMS</label>`,
      bySms,
    );
    expect(located.status === "found" && located.boxes.map((box) => box.id)).toEqual(["l"]);
  });

  it.each([
    ["a second line", `<label><input id="it" type="radio">Par SMS<div>au 06 ** ** ** 12</div></label>`],
    [
      "a masked number on the same line",
      `<input id="it" type="radio"><label for="it">Par SMS au 06 ** ** ** 12</label>`,
    ],
    ["a custom radio", `<div id="it" role="radio">Par SMS</div>`],
    ["a pressed button", `<button id="it" aria-pressed="false">Par SMS</button>`],
    ["a tab", `<button id="it" role="tab">Par SMS</button>`],
  ])("%s", (_, html) => {
    expect(idOf(find(html, bySms))).toBe("it");
  });

  it("a plain button is a choice only when the data say button", () => {
    expect(find(`<button>Par SMS</button>`, bySms).status).toBe("missing");
    expect(find(`<button>Par SMS</button>`, { ...bySms, role: "button" }).status).toBe("found");
  });

  it("a name may go on with data of the person when the data say so", () => {
    const start: Target = { ...bySms, namesStart: ["Par SMS"] };
    expect(find(`<div role="radio">Par SMS : Odette, téléphone du salon</div>`, start)).toMatchObject({
      status: "found",
      name: "Par SMS",
    });
  });
});

describe("six boxes of one character are one field", () => {
  const code: Target = {
    id: "code",
    role: "field",
    names: ["Code à usage unique"],
    field: { autocomplete: ["one-time-code"], maxlength: [4, 8] },
    provenByKind: true,
    group: "one-character-boxes",
  };
  const box = `<input type="text" maxlength="1" inputmode="numeric">`;

  it("under a legend", () => {
    const located = find(`<fieldset><legend>Code à usage unique</legend><div>${box.repeat(6)}</div></fieldset>`, code);
    expect(located).toMatchObject({
      status: "found",
      name: "Code à usage unique",
      evidence: expect.arrayContaining(["group"]) as unknown,
    });
    expect(located.status === "found" && located.boxes.length).toBe(6);
  });

  it("by their kind when nothing names them", () => {
    expect(find(`<div>${box.repeat(6)}</div>`, code)).toMatchObject({
      status: "found",
      evidence: expect.arrayContaining(["field-kind"]) as unknown,
    });
  });

  it("not when there are too few of them", () => {
    expect(find(`<div>${box.repeat(3)}</div>`, code).status).toBe("missing");
  });
});

describe("what is on the page but cannot be pressed says why", () => {
  it.each([
    ["disabled", `<button disabled>Se connecter</button>`],
    ["disabled", `<fieldset disabled><button>Se connecter</button></fieldset>`],
    ["disabled", `<button aria-disabled="true">Se connecter</button>`],
    ["inert", `<div inert><button>Se connecter</button></div>`],
    ["inert", `<div aria-hidden="true"><button>Se connecter</button></div>`],
    ["not-rendered", `<div hidden><button>Se connecter</button></div>`],
    ["closed-menu", `<nav><div hidden><button>Se connecter</button></div></nav>`],
    [
      "behind-dialog",
      `<button>Se connecter</button><div role="dialog" aria-modal="true"><button>Fermer</button></div>`,
    ],
  ])("%s: %s", (reason, html) => {
    expect(find(html, connect)).toMatchObject({ status: "hidden", reason });
  });

  it.each(["role=combobox", "aria-haspopup=listbox"])("list-open, while what a control opens is open: %s", (mark) => {
    const html = `<main aria-hidden="true"><button ${mark} aria-expanded="true" aria-label="Se connecter"></button></main>`;
    const asked = { ...connect, role: mark === "role=combobox" ? ("field" as const) : connect.role };
    expect(find(html, asked)).toMatchObject({ status: "hidden", reason: "list-open" });
    expect(find(html.replace(mark, "class=menu"), connect)).toMatchObject({ status: "hidden", reason: "inert" });
  });

  it("the copy in a dialog that blocks the page is the one", () => {
    const html = `<button>Se connecter</button><div role="dialog" aria-modal="true"><button id="it">Se connecter</button></div>`;
    expect(idOf(find(html, connect))).toBe("it");
  });
});

describe("what is in a closed menu tells the button that opens it", () => {
  const menu = `<div id="m" role="menu" hidden><button role="menuitem">Se connecter</button></div>`;

  it.each([
    `<button id="it" aria-controls="m" aria-expanded="false">Odette Exemple</button><p>…</p>${menu}`,
    `<button id="it" popovertarget="m">Odette Exemple</button><p>…</p>${menu}`,
    `<button id="it" aria-haspopup="menu" aria-expanded="false">Odette Exemple</button>${menu}`,
    // The same in a header for narrower views.
    `<button id="it" aria-controls="m">Odette</button>${menu}<div hidden><button aria-controls="n">Odette</button>${menu.replace('"m"', '"n"')}</div>`,
    `<button id="it" aria-controls="m">Odette</button>${menu}<header hidden><button>Se connecter</button></header>`,
    // A narrow view: the « Menu » of the header says no more than that it is closed.
    `<header><button id="it" aria-expanded="false" aria-label="Ouvrir le menu">≡</button><nav hidden><button>Se connecter</button></nav></header>`,
    `<header hidden><button>Se connecter</button></header><header><button id="it" aria-expanded="false">Menu</button><div hidden><nav><button>Se connecter</button></nav></div></header>`,
  ])("%s", (html) => {
    const located = find(html, connect);
    expect(located).toMatchObject({ status: "hidden", reason: "menu-to-open" });
    expect(located.status === "hidden" && located.opener?.id).toBe("it");
  });

  it.each([
    [
      "one that opens another menu",
      `<header><button>☰</button><button aria-expanded="false">Menu d’accessibilité</button><nav hidden><button>Se connecter</button></nav></header>`,
    ],
    ["none that says so", `<button>Odette Exemple</button>${menu}`],
    ["two that say so", `<button aria-controls="m">A</button><button aria-controls="m">B</button>${menu}`],
    ["one that cannot be pressed", `<button aria-controls="m" disabled>Odette Exemple</button>${menu}`],
    [
      "two closed « Menu » in the header",
      `<header>${`<button aria-expanded="false">Menu</button>`.repeat(2)}<nav hidden><button>Se connecter</button></nav></header>`,
    ],
    [
      "a closed button of the header that is no « Menu »",
      `<header><button aria-expanded="false">Rechercher</button><nav hidden><button>Se connecter</button></nav></header>`,
    ],
    [
      "a « Menu » of the header beside what is no navigation",
      `<header><button aria-expanded="false">Menu</button><div role="menu" hidden><button>Se connecter</button></div></header>`,
    ],
    ["one that is not a button", `<p aria-controls="m">Odette Exemple</p>${menu}`],
    [
      "a menu for each of several things, one of which cannot be opened now",
      `<button aria-haspopup="menu" aria-expanded="false" disabled>A</button>${menu.replace('"m"', '"n"')}<button aria-haspopup="menu" aria-expanded="false">B</button>${menu}`,
    ],
    [
      "a menu for each of several things",
      `<button aria-haspopup="menu" aria-expanded="false">A</button>${menu}`.repeat(2),
    ],
    ["one that says that it is open", `<button aria-haspopup="menu" aria-expanded="true">Odette</button>${menu}`],
  ])("unless there is %s", (_, html) => {
    expect(find(html, connect)).toMatchObject({ status: "hidden", reason: "closed-menu" });
  });
});

describe("shadow roots", () => {
  it("open ones are entered, closed ones when they can be opened, our own never", () => {
    document.body.innerHTML = `<x-open></x-open><x-shut></x-shut><gommette-overlay></gommette-overlay>`;
    const [open, shut, own] = [...document.body.children];
    const closedRoot = shut!.attachShadow({ mode: "closed" });
    open!.attachShadow({ mode: "open" }).innerHTML = `<button id="it">Se connecter</button>`;
    closedRoot.innerHTML = `<label for="p">Mot de passe</label><input id="p" type="password">`;
    own!.attachShadow({ mode: "open" }).innerHTML = `<button>Se connecter</button>`;
    expect(idOf(findTarget(document, connect, { geometry: flatGeometry }))).toBe("it");
    expect(findTarget(document, password, { geometry: flatGeometry }).status).toBe("missing");
    const openClosedRoot = (host: Element): ShadowRoot | null => (host === shut ? closedRoot : null);
    expect(idOf(findTarget(document, password, { geometry: flatGeometry, openClosedRoot }))).toBe("p");
  });
});
