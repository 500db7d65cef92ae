import type { Place } from "./tool.ts";

/** The tour on the login page, the same for every tool. */
export const LOGIN: readonly Place[] = [
  { selector: "#ident", text: "Tapez votre identifiant." },
  { selector: "#mdp", text: "Tapez votre mot de passe." },
  { selector: "#go", text: "Cliquez sur Continuer." },
];
/** The step whose target is the button alone. */
export const BUTTON: readonly Place[] = LOGIN.slice(2);
/** The target is the group of both fields. */
export const GROUP: readonly Place[] = [{ selector: "#fields", text: "Tapez votre identifiant." }, ...LOGIN.slice(1)];
/** The tour inside a native modal dialog. */
export const DIALOG: readonly Place[] = [
  { selector: "#sms", text: "Choisissez comment recevoir le code." },
  { selector: "#send", text: "Cliquez sur Envoyer le code." },
];

const FORM = `<form id="login" novalidate><h2>Je m’identifie</h2><div id="fields">
<label for="ident">Mon identifiant</label>
<input id="ident" name="ident" autocomplete="off" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-controls="list">
<div id="list" role="listbox" hidden></div>
<label for="mdp">Mon mot de passe</label><input id="mdp" name="mdp" type="password" autocomplete="off"></div>
<p><a href="#id">Identifiant oublié ?</a> <a href="#pw">Mot de passe oublié ?</a></p>
<button id="go">Continuer</button></form>`;

const MODAL = `<dialog id="modal"><h2>Recevoir un code</h2>
<p><input type="radio" name="way" id="sms"><label for="sms">Par SMS</label></p>
<p><input type="radio" name="way" id="mail"><label for="mail">Par e-mail</label></p>
<button id="send" type="button">Envoyer le code</button></dialog>`;

const SITE_SCRIPT = `
const frame = window.requestAnimationFrame.bind(window);
const template = document.querySelector("template#form");
const place = document.querySelector("#place");
const site = window.site = {
  heard: { submit: 0, go: 0, elsewhere: 0 },
  frames: 0,
  insert() { root().append(template.content.cloneNode(true)); wire(); },
  shift(height) {
    const banner = document.createElement("div");
    banner.style.height = height + "px";
    banner.textContent = "Information";
    place.before(banner);
  },
  recreate(lower) {
    const old = root().querySelector("form");
    const made = template.content.cloneNode(true);
    made.querySelector("form").style.marginTop = lower + "px";
    old.replaceWith(made);
    wire();
  },
  remove() { root().querySelector("form").remove(); },
  scroll(by) { document.querySelector("#scroller").scrollTop += by; },
};
window.requestAnimationFrame = (run) => { site.frames += 1; return frame(run); };
function root() { return place.shadowRoot ?? place; }
function wire() {
  const form = root().querySelector("form");
  form.addEventListener("submit", (event) => { event.preventDefault(); site.heard.submit += 1; });
  form.querySelector("#go").addEventListener("click", () => { site.heard.go += 1; });
}
document.querySelector("#elsewhere").addEventListener("click", () => { site.heard.elsewhere += 1; });
if (place.dataset.shadow === "") place.attachShadow({ mode: "open" }).append(document.querySelector("style").cloneNode(true));
if (place.dataset.late !== "") site.insert();
document.querySelector("dialog")?.showModal();
`;

export interface PageOptions {
  readonly late?: boolean;
  readonly scroller?: boolean;
  readonly shadow?: boolean;
  readonly modal?: boolean;
  /** A style sheet of the page. */
  readonly css?: string;
}

/** A neutral, invented login page. It looks like no real site. */
export function benchPage({ late, scroller, shadow, modal, css = "" }: PageOptions = {}): string {
  const flags = `${late === true ? ' data-late=""' : ""}${shadow === true ? ' data-shadow=""' : ""}`;
  const place = `<div id="place"${flags}></div>`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bibliothèque des Tilleuls</title><style>
body{margin:0;font:17px/1.5 "Liberation Sans",Arial,sans-serif;background:#eef2f1;color:#16302f}
#feed{min-height:900px}
#top{position:fixed;z-index:500;top:0;left:0;right:0;height:56px;box-sizing:border-box;padding:12px 16px;background:#fff;border-bottom:3px solid #17605c}
main{position:relative;z-index:1;display:grid;grid-template-columns:220px minmax(0,440px);gap:40px;padding:90px 16px 0;max-width:900px}
form{background:#fff;border:1px solid #c4d3d1;border-radius:12px;padding:16px 24px 24px} h1,h2{margin:0 0 8px;font-size:24px}
label{display:block;font-weight:700;margin:8px 0 4px} [type=radio]+label{display:inline}
input:not([type=radio]){box-sizing:border-box;width:100%;height:44px;padding:0 12px;font:inherit;border:1px solid #4c6d6a;border-radius:8px}
form button,#send{height:48px;padding:0 32px;border:0;border-radius:24px;background:#124f4b;color:#fff;font:700 18px "Liberation Sans",Arial,sans-serif}
#scroller{height:420px;overflow:auto;border:2px solid #c4d3d1} #scroller #place{padding:80px 12px 700px}
dialog{padding:24px;width:420px} @media (max-width:760px){main{grid-template-columns:minmax(0,1fr);gap:8px}}
</style></head><body>
<div id="top"><a href="#horaires">Horaires</a> <a href="#contact">Contact</a></div>
<main><aside><h1>Bibliothèque</h1><p>Page inventée pour les mesures.</p><button id="elsewhere" type="button">Nos horaires</button></aside>
<section>${scroller === true ? `<div id="scroller">${place}</div>` : place}</section></main>
<div id="feed"></div>${modal === true ? MODAL : ""}
<template id="form">${FORM}</template><script>${SITE_SCRIPT}</script>${css === "" ? "" : `<style>${css}</style>`}</body></html>`;
}

/** Six ordinary rules of a site, none of them important. */
export const PLAIN_CSS = `
header{position:fixed;top:0;left:0;right:0;padding:30px;background:#fed}
button{text-transform:uppercase;letter-spacing:2px;padding:20px 30px;font:italic 22px/2 serif;color:#a00}
h1,h2,h3{font:700 34px/1.1 serif;color:#06c;margin:30px 0}
p{margin:24px 0;line-height:2.4;text-indent:30px}
svg{width:60px;height:60px;transform:rotate(5deg)}
div{box-sizing:content-box}`;

/** Six rules of a careless site, all of them important. */
export const HOSTILE_CSS = `
*{font-family:"Liberation Mono","Courier New",monospace!important}
div,p,h1,h2,h3,span,section{font-size:11px!important;color:#b00020!important}
button,a{text-transform:uppercase!important;letter-spacing:4px!important;padding:0!important}
header,section{position:static!important;height:40px!important}
svg{display:none!important}
div{opacity:.8!important;line-height:3!important}`;

/** The same rules for this page's own elements alone, not for what a tool puts beside them. */
export function forPageAlone(css: string): string {
  return `@scope (body) to (:scope > :not(#top, main, #feed)) {${css}}`;
}
