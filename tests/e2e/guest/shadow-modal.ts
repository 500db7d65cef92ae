import { describe, expect, test } from "vitest";
import { clickRing, controlUnderRing } from "../harness/click-ring.ts";
import { pressOnCard } from "../harness/press-button.ts";
import { waitForOverlay } from "../harness/read-overlay.ts";
import { startGuideOn } from "../harness/start-guide.ts";
import type { DriverName } from "../harness/test-browser.ts";
import { alteredReplica, siteTabs } from "./site-tabs.ts";

/** A cookie message as web components make it: a native modal in a shadow tree, its buttons slotted from another. */
const COOKIES = `<script>
  const make = (name, inner, then) =>
    customElements.define(name, class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: "open" }).innerHTML = inner;
        then?.(this);
      }
    });
  make("x-button", "<button><slot></slot></button>");
  make("x-modal",
    '<dialog style="margin:auto auto 0;width:100%;max-width:none"><h2>Données de navigation</h2>' +
      '<slot></slot><p style="text-align:right"><slot name="actions"></slot></p></dialog>',
    (modal) => modal.shadowRoot.querySelector("dialog").showModal());
  make("x-cookies",
    '<x-modal><p>Nous utilisons des cookies.</p><x-button slot="actions">Tout accepter</x-button> ' +
      '<x-button slot="actions">Tout refuser</x-button></x-modal>',
    (cookies) => cookies.shadowRoot.addEventListener("click", ({ target }) => {
      if (target.localName === "x-button") cookies.remove();
    }));
  addEventListener("DOMContentLoaded", () => document.body.append(document.createElement("x-cookies")));
</script>`;

/** Where a site is built of web components; the whole extension, on the site. */
export function shadowModal(name: DriverName): void {
  describe(`in a modal of a shadow tree, in ${name}`, () => {
    const open = siteTabs(name);

    test("what is slotted into it is ringed, not covered, and the guide comes home when it closes", async () => {
      const { browser, page } = await open(alteredReplica({ head: COOKIES }));
      await startGuideOn(browser, page, "Me connecter");
      await waitForOverlay(page, ({ state }) => state === "reading");
      await pressOnCard(page, "Continuer");
      expect(await controlUnderRing(page, "cookies")).toBe("button « Tout refuser »");
      await clickRing(page, "cookies");
      expect(await controlUnderRing(page, "se-connecter")).toBe("a « Connexion »");
      expect(await page.evaluate(() => document.querySelector("gommette-overlay")?.parentElement?.localName)).toBe(
        "html",
      );
    });
  });
}
