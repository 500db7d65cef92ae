import type { Target } from "../../../src/model/target.ts";
import { bundleForPage, call, launchChromium, openMarkup } from "./browser.ts";
import type { PlainAnswer } from "./locate-in-page.ts";
import type { Suite } from "./suite.ts";

const go: Target = { id: "go", role: "button", names: ["Valider"] };
const sms: Target = { id: "sms", role: "radio", names: ["Par SMS"] };
const accept: Target = { id: "accept", role: "checkbox", names: ["J'accepte"] };
const file: Target = { id: "file", role: "button", names: ["Choisir un fichier"] };
const name: Target = { id: "name", role: "field", names: ["Identifiant"] };

interface Case {
  readonly story: string;
  readonly html: string;
  readonly target: Target;
  /** `found` with ids of the boxes, or `hidden` with the reason. */
  readonly expected: string;
  /** Run in the page before looking. */
  readonly before?: string;
}

const BUTTON = `<button id="it">Valider</button>`;
const HIDDEN_INPUT = `position:absolute;opacity:0;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden`;

const cases: readonly Case[] = [
  { story: "in view", html: BUTTON, target: go, expected: "found it" },
  { story: "below the fold", html: `<div style="height:3000px"></div>${BUTTON}`, target: go, expected: "found it" },
  {
    story: "in a scroller",
    html: `<div style="height:100px;overflow:auto"><div style="height:900px"></div>${BUTTON}</div>`,
    target: go,
    expected: "found it",
  },
  {
    story: "under a full cookie wall",
    html: `${BUTTON}<div style="position:fixed;inset:0;background:#fff"></div>`,
    target: go,
    expected: "hidden covered",
  },
  {
    story: "under our own overlay",
    html: `${BUTTON}<gommette-overlay style="position:fixed;inset:0;z-index:9"></gommette-overlay>`,
    target: go,
    expected: "found it",
  },
  {
    story: "under our own overlay in the tree of a modal, the button being slotted into it from another tree",
    html: `<x-modal><x-button></x-button></x-modal>`,
    before: `(() => {
      const [modal, button] = document.querySelectorAll("x-modal, x-button");
      button.attachShadow({ mode: "open" }).innerHTML = '<button id="it">Valider</button>';
      modal.attachShadow({ mode: "open" }).innerHTML =
        '<dialog><slot></slot><gommette-overlay style="position:fixed;inset:0"></gommette-overlay></dialog>';
      modal.shadowRoot.firstChild.showModal();
    })()`,
    target: go,
    expected: "found it",
  },
  {
    story: "a choice whose label is slotted",
    html: `<x-choice><x-word>Par SMS</x-word></x-choice>`,
    before: `(() => {
      document.querySelector("x-word").attachShadow({ mode: "open" }).innerHTML = "<slot></slot>";
      document.querySelector("x-choice").attachShadow({ mode: "open" }).innerHTML =
        '<input type="radio" id="it"><label for="it" id="it-label"><slot></slot></label>';
    })()`,
    target: sms,
    expected: "found it it-label",
  },
  {
    story: "under a layer that lets the pointer through",
    html: `${BUTTON}<div style="position:fixed;inset:0;pointer-events:none"></div>`,
    target: go,
    expected: "found it",
  },
  {
    story: "half under a sticker",
    html: `<button id="it" style="width:200px;height:40px">Valider</button><div style="position:absolute;left:0;top:0;width:60px;height:60px;background:red"></div>`,
    target: go,
    expected: "found it",
  },
  {
    story: "a side menu off to the left",
    html: `<nav style="position:fixed;left:0;width:200px;transform:translateX(-100%)">${BUTTON}</nav>`,
    target: go,
    expected: "hidden closed-menu",
  },
  {
    story: "a side menu off to the right",
    html: `<nav style="position:fixed;right:0;width:200px;transform:translateX(100%)">${BUTTON}</nav>`,
    target: go,
    expected: "hidden closed-menu",
  },
  {
    story: "a side menu off to the right, not fixed",
    html: `<style>body{overflow-x:hidden}</style><nav style="position:absolute;left:100%;width:200px">${BUTTON}</nav>`,
    target: go,
    expected: "hidden closed-menu",
  },
  {
    story: "a closed accordion",
    html: `<div style="height:0;overflow:hidden">${BUTTON}</div>`,
    target: go,
    expected: "hidden closed-menu",
  },
  {
    story: "a closed details",
    html: `<details><summary>Plus</summary>${BUTTON}</details>`,
    target: go,
    expected: "hidden menu-to-open",
  },
  {
    story: "a closed popover",
    html: `<button popovertarget="p">Menu</button><div id="p" popover>${BUTTON}</div>`,
    target: go,
    expected: "hidden menu-to-open",
  },
  {
    story: "an open popover",
    html: `<div id="p" popover>${BUTTON}</div>`,
    before: `document.getElementById("p").showPopover()`,
    target: go,
    expected: "found it",
  },
  {
    story: "a closed menu",
    html: `<button aria-controls="m" aria-expanded="false">Menu</button><ul id="m" style="display:none"><li>${BUTTON}</li></ul>`,
    target: go,
    expected: "hidden menu-to-open",
  },
  {
    story: "visibility hidden",
    html: `<div style="visibility:hidden">${BUTTON}</div>`,
    target: go,
    expected: "hidden not-rendered",
  },
  { story: "opacity 0", html: `<div style="opacity:0">${BUTTON}</div>`, target: go, expected: "hidden not-rendered" },
  {
    story: "too small",
    html: `<button id="it" aria-label="Valider" style="width:1px;height:1px;padding:0;border:0"></button>`,
    target: go,
    expected: "hidden too-small",
  },
  {
    story: "visually hidden by clip-path",
    html: `<button id="it" style="position:absolute;clip-path:inset(50%)">Valider</button>`,
    target: go,
    expected: "hidden too-small",
  },
  {
    story: "behind a modal dialog",
    html: `${BUTTON}<dialog id="d">Bonjour</dialog>`,
    before: `document.getElementById("d").showModal()`,
    target: go,
    expected: "hidden behind-dialog",
  },
  {
    story: "in a modal dialog",
    html: `<button>Valider</button><dialog id="d">${BUTTON}</dialog>`,
    before: `document.getElementById("d").showModal()`,
    target: go,
    expected: "found it",
  },
  {
    story: "beside a dialog that does not block",
    html: `${BUTTON}<div role="dialog" style="position:fixed;bottom:0;left:0;right:0">Cookies</div>`,
    target: go,
    expected: "found it",
  },
  {
    story: "in the upper of two dialogs",
    html: `<dialog id="a"><button>Valider</button></dialog><dialog id="b">${BUTTON}</dialog>`,
    before: `document.getElementById("a").showModal();document.getElementById("b").showModal()`,
    target: go,
    expected: "found it",
  },
  {
    story: "in the upper of two dialogs, opened the other way round",
    html: `<dialog id="b">${BUTTON}</dialog><dialog id="a"><button>Valider</button></dialog>`,
    before: `document.getElementById("a").showModal();document.getElementById("b").showModal()`,
    target: go,
    expected: "found it",
  },
  {
    story: "a link over two lines",
    html: `<p style="width:260px">Pour aller plus loin et tout <a id="it" href="#x">Valider</a></p>`,
    target: go,
    expected: "found it",
  },
  {
    story: "page zoomed to 200 %",
    html: `<style>html{zoom:2}</style><div style="height:300px"></div>${BUTTON}`,
    target: go,
    expected: "found it",
  },
  {
    story: "inside a transform",
    html: `<div style="transform:scale(.5) translate(100px,100px)">${BUTTON}</div>`,
    target: go,
    expected: "found it",
  },
  {
    story: "a radio drawn by its label",
    html: `<input id="it" type="radio" style="${HIDDEN_INPUT}"><label id="l" for="it">Par SMS</label>`,
    target: sms,
    expected: "found l",
  },
  {
    story: "a radio in its label, input 1 px",
    html: `<label id="l"><input id="it" type="radio" style="${HIDDEN_INPUT}"><span>Par SMS</span></label>`,
    target: sms,
    expected: "found l",
  },
  {
    story: "a plain radio",
    html: `<input id="it" type="radio"><label id="l" for="it">Par SMS</label>`,
    target: sms,
    expected: "found it l",
  },
  {
    story: "a radio with a line of help in its label",
    html: `<style>label span{display:block}</style><input id="it" type="radio"><label id="l" for="it">Par SMS<span>au numéro que vous avez donné</span></label>`,
    target: sms,
    expected: "found it l",
  },
  {
    story: "a switch with display:none input",
    html: `<input id="it" type="checkbox" style="display:none"><label id="l" for="it">J’accepte</label>`,
    target: accept,
    expected: "found l",
  },
  {
    story: "a file input behind its label",
    html: `<label id="l" for="it" style="padding:10px">Choisir un fichier</label><input id="it" type="file" style="${HIDDEN_INPUT}">`,
    target: file,
    expected: "found l",
  },
  {
    story: "a label floating over its field",
    html: `<div style="position:relative"><input id="it" style="width:200px;height:40px"><label for="it" style="position:absolute;inset:0">Identifiant</label></div>`,
    target: name,
    expected: "found it",
  },
  {
    story: "a label of two words in a flex row is one name",
    html: `<label for="it" style="display:flex"><span>Identifiant</span><span>provisoire</span></label><input id="it">`,
    target: name,
    expected: "missing no-such-name",
  },
  {
    story: "a hint on its own line by layout alone",
    html: `<style>label span{display:block}</style><label for="it">Identifiant<span>Format attendu : nom@domaine.fr</span></label><input id="it">`,
    target: name,
    expected: "found it",
  },
  {
    story: "a same-origin frame",
    html: `<iframe id="f" style="width:400px;height:200px" srcdoc="<button id=it>Valider</button>"></iframe>`,
    before: `new Promise((done) => setTimeout(done, 300))`,
    target: go,
    expected: "found it",
  },
  {
    story: "a frame that cannot be read",
    html: `<iframe sandbox style="width:400px;height:200px" srcdoc="<button id=it>Valider</button>"></iframe>`,
    before: `new Promise((done) => setTimeout(done, 300))`,
    target: go,
    expected: "missing in-other-frame",
  },
  {
    story: "an open shadow root",
    html: `<div id="h"></div>`,
    before: `document.getElementById("h").attachShadow({mode:"open"}).innerHTML = '<button id="it">Valider</button>'`,
    target: go,
    expected: "found it",
  },
  {
    story: "words slotted into a shadow button",
    html: `<x-b>Valider</x-b>`,
    before: `document.querySelector("x-b").attachShadow({mode:"open"}).innerHTML = '<button id="it"><slot></slot></button>'`,
    target: go,
    expected: "found it",
  },
  {
    story: "covered in its shadow root by a page layer",
    html: `<div id="h"></div><div style="position:fixed;inset:0;background:#fff"></div>`,
    before: `document.getElementById("h").attachShadow({mode:"open"}).innerHTML = '<button id="it">Valider</button>'`,
    target: go,
    expected: "hidden covered",
  },
  {
    story: "two responsive variants, one displayed",
    html: `<style>.m{display:none}</style><header class="m"><button>Valider</button></header><header>${BUTTON}</header>`,
    target: go,
    expected: "found it",
  },
];

/** What hides an element and what does not, in a real layout. Each case is one that a page was seen to have. */
export const geometry: Suite = async () => {
  const script = await bundleForPage("locate-in-page.ts");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const failed: string[] = [];
    for (const { story, html, target, expected, before } of cases) {
      await openMarkup(page, `<!doctype html><html lang="fr"><body>${html}</body></html>`, script);
      if (before !== undefined) await page.evaluate(before);
      const answer = await call<PlainAnswer>(page, "locate", target);
      const got = `${answer.status} ${answer.status === "found" ? answer.boxIds.join(" ") : answer.reason}`;
      if (got !== expected) failed.push(`geometry: ${story}: expected ${expected}, got ${got}`);
    }
    const rows = [{ cases: cases.length, right: cases.length - failed.length }];
    return { rows, failed, details: { stories: cases.map(({ story, expected }) => ({ story, expected })) } };
  } finally {
    await browser.close();
  }
};
