import { describe, expect, it } from "vitest";
import { findScreen } from "../../../src/locate/find-screen.ts";
import { surveyPage } from "../../../src/locate/survey-page.ts";
import type { Screen } from "../../../src/model/screen.ts";
import { flatGeometry } from "./flat-geometry.ts";

const home: Screen = {
  id: "home",
  must: [{ role: "link", names: ["Documents"] }],
  should: [
    { role: "heading", namesStart: ["Bonjour"] },
    { role: "button", names: ["Se déconnecter"] },
  ],
  atLeast: 1,
  mustNot: [{ role: "field", field: { type: ["password"] } }],
  neverOn: ["/enrolement"],
};
const login: Screen = {
  id: "login",
  must: [{ role: "field", names: ["Mot de passe"], field: { type: ["password"] } }],
};
const code: Screen = {
  id: "code",
  must: [
    {
      anyOf: [
        { role: "field", field: { autocomplete: ["one-time-code"] } },
        { role: "field", field: { maxlength: [1, 1] }, count: 6 },
      ],
    },
  ],
};
const said: Screen = { id: "said", must: [{ role: "text", names: ["Mon identifiant est envoyé !"] }] };
const greeted: Screen = { id: "greeted", must: [{ role: "text", namesStart: ["Bienvenue"] }] };
const confirm: Screen = { id: "confirm", layer: "dialog", must: [{ role: "heading", names: ["Quitter la page ?"] }] };
const shopWindow: Screen = {
  id: "shop-window",
  must: [{ role: "button", names: ["Entrer"] }],
  otherHeadingThan: ["La maison"],
};
const all = [shopWindow, home, login, code, said, greeted, confirm];

function see(html: string, url = "https://www.monespacesante.fr/"): string {
  document.body.innerHTML = html;
  const found = findScreen(document, all, url, { geometry: flatGeometry });
  return found.status === "known" ? found.id : `unknown ${(found.also ?? []).join("+")}`.trim();
}

const HOME = `<main><h1>Bonjour Odette,</h1><a href="/d">DOCUMENTS</a></main>`;

describe("a screen is recognised by its signs", () => {
  it("when every must is there and enough of should", () => {
    expect(see(HOME)).toBe("home");
    expect(see(`<a href="/d">Documents</a>`)).toBe("unknown");
  });

  it("by its header only together with a heading of its own", () => {
    const header = `<header><h1>La maison</h1><button>Entrer</button><h2>Nos offres</h2></header>`;
    expect(see(`${header}<main><h2>Venez chez nous</h2></main>`)).toBe("shop-window");
    expect(see(`${header}<main><div role="heading" aria-level="2">Bonjour</div></main>`)).toBe("shop-window");
    const nothingOfItsOwn = [
      "",
      "<main></main>",
      "<main><p>Un instant</p><h2></h2></main>",
      "<main><h1>La Maison</h1></main>",
      "<main><h2 hidden>Venez chez nous</h2></main>",
      `<div><a href="/"><h2>Vers l’accueil</h2></a></div>`,
      "<footer><h2>Nous écrire</h2></footer>",
      `<div class="c-PageFooter"><h2>Nous écrire</h2></div>`,
      `<div role="contentinfo"><h2>Nous écrire</h2></div>`,
      `<nav><h2>Menu</h2></nav>`,
    ];
    for (const rest of nothingOfItsOwn) expect(see(header + rest), rest).toBe("unknown");
  });

  it("never with a mustNot, never on a path that speaks against it", () => {
    expect(see(HOME, "https://www.monespacesante.fr/enrolement/x")).toBe("unknown");
    expect(see(HOME, "https://www.monespacesante.fr/enrolements")).toBe("home");
    expect(see(`${HOME}<input type="password">`)).toBe("login");
  });

  it("by a field's name, its kind, or several boxes", () => {
    expect(see(`<label for="a">Mot de passe</label><input id="a" type="password">`)).toBe("login");
    expect(see(`<input autocomplete="one-time-code">`)).toBe("code");
    expect(see(`<div>${`<input maxlength="1">`.repeat(6)}</div>`)).toBe("code");
    expect(see(`<div>${`<input maxlength="1">`.repeat(5)}</div>`)).toBe("unknown");
  });

  it("by words, whole or at their beginning, also when they are split", () => {
    expect(see(`<p>Mon <b>identifiant</b> est envoyé\u00a0!</p>`)).toBe("said");
    expect(see(`<p>Mon <b>identifiant</b> est envoyé !</p><p>À bientôt</p>`)).toBe("said");
    expect(see(`<p>Mon identifiant est envoyé ! Ou pas.</p>`)).toBe("unknown");
    expect(see(`<p><span>Bienvenue</span> Odette</p>`)).toBe("greeted");
    expect(see(`<p hidden>Bienvenue Odette</p>`)).toBe("unknown");
  });

  it("two that fit are unknown, and named", () => {
    expect(see(`<input type="password"><input autocomplete="one-time-code">`)).toBe("unknown login+code");
  });
});

describe("a dialog is a screen of its own", () => {
  it("wins over the page when it is known", () => {
    expect(see(`${HOME}<div role="dialog" aria-modal="true"><h2>Quitter la page ?</h2></div>`)).toBe("confirm");
  });

  it("leaves the page known when it is not", () => {
    expect(see(`${HOME}<div role="dialog"><h2>Cookies</h2></div>`)).toBe("home");
  });

  it("does not lend its words to the page, nor the page to it", () => {
    expect(see(`<a href="/d">Documents</a><div role="dialog"><h1>Bonjour Odette</h1></div>`)).toBe("unknown");
    expect(see(`<h2>Quitter la page ?</h2>`)).toBe("unknown");
  });
});

describe("one survey answers for the screen and all targets", () => {
  it("with the same answers", () => {
    document.body.innerHTML = `${HOME}<button>Se déconnecter</button>`;
    const out = { id: "out", role: "button", names: ["Se déconnecter"] } as const;
    const absent = { id: "absent", role: "button", names: ["Valider"] } as const;
    const { screen, located } = surveyPage(
      document,
      { screens: all, targets: [out, absent], url: "https://x.fr/" },
      { geometry: flatGeometry },
    );
    expect(screen).toEqual({ status: "known", id: "home" });
    expect(located.get("out")?.status).toBe("found");
    expect(located.get("absent")).toEqual({ status: "missing", reason: "no-such-name" });
  });
});
