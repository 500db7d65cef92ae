import { describe, expect, test } from "vitest";
import { plainReplica } from "./harness/begin-guide.ts";
import { openLedger } from "./harness/page-ledger.ts";
import { LISTENER_LEDGER } from "./harness/strange-listeners.ts";
import { SITE_HOME, withSite } from "./harness/with-site.ts";
import { pause } from "./harness/wait-for.ts";

/** What a bad guest would do once the first look is over; by itself, as what an event of the page sets off is not heard. */
const BAD_GUEST = `addEventListener("gommette-looked", () => setTimeout(() => {
  document.querySelector("#contenu").setAttribute("data-guide", "1");
  document.querySelector("#pied").style.opacity = "0.5";
  document.querySelector("#page").classList.add("is-dimmed");
  document.querySelector("h1").firstChild.data = "Bonjour";
  document.querySelector("#entete").append(document.createElement("gommette-other"));
  document.styleSheets[0].insertRule("main { outline: 1px solid }");
  document.querySelector("h1").addEventListener("click", () => {});
}, 100));`;

/** The same by the page itself, and more ways of it. */
const BY_THE_PAGE = `
  window.gommetteLedger.look();
  const box = document.querySelector("#contenu");
  box.setAttribute("data-guide", "1");
  box.dataset.more = "2";
  box.style.opacity = "0.5";
  box.style.setProperty("color", "red");
  box.classList.add("is-dimmed");
  box.title = "titre";
  box.toggleAttribute("hidden");
  document.querySelector("h1").firstChild.data = "Bonjour";
  box.append(document.createElement("b"));
  box.insertAdjacentHTML("beforeend", "<details><summary>plus</summary></details>");
  box.attachShadow({ mode: "closed" }).innerHTML = "<i>là</i>";
  document.styleSheets[0].insertRule("main { outline: 1px solid }");
  document.querySelector("h1").addEventListener("click", () => {});
  Promise.resolve().then(() => { box.id = "autre"; });
`;

describe.each(["chromium", "firefox"] as const)("the ledger of the page, in %s", (name) => {
  test("notes every change that a content script makes", async () => {
    await withSite(
      name,
      plainReplica(),
      async ({ page }) => {
        const ledger = await openLedger(page, SITE_HOME);
        await ledger.look(0);
        await page.evaluate(() => window.dispatchEvent(new Event("gommette-looked")));
        await pause(1_000);
        await ledger.look(0);
        const faults = ledger.faults.map((fault) => fault.slice(fault.indexOf(": ") + 2)).sort();
        expect(faults).toEqual([
          "a rule was put into a style sheet",
          "attribute class of <div id=page>: null → is-dimmed",
          "attribute data-guide of <div id=contenu>: null → 1",
          "attribute style of <div id=pied>: null → opacity: 0.5;",
          "children of <div id=entete>: +<gommette-other> −",
          "listener click on H1",
          "text in <h1>",
        ]);
      },
      { contentPreamble: `${LISTENER_LEDGER}\n${BAD_GUEST}`, startAt: "about:blank" },
    );
  });

  test("notes nothing that the page does itself", async () => {
    await withSite(
      name,
      plainReplica(),
      async ({ page }) => {
        const ledger = await openLedger(page, SITE_HOME);
        await page.evaluate(BY_THE_PAGE);
        await pause(200);
        await ledger.look(0);
        expect(ledger.faults).toEqual([]);
      },
      { contentPreamble: LISTENER_LEDGER, startAt: "about:blank" },
    );
  });
});
