import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../harness/launch-browser.ts";
import type { DriverName, TestBrowser } from "../harness/test-browser.ts";
import { bundlePageScript } from "../overlay/bundle-page-script.ts";
import type { Compared } from "./change-in-page.ts";

const PAGE = `<!doctype html><html lang="fr"><head><style>.gone{display:none}.veil{position:fixed;inset:0;background:#fff}</style></head><body>
<header><a href="/">Mon espace santé</a><nav><a href="/connexion">Se connecter</a></nav></header>
<main><h1>Je m’identifie</h1><form><div><label for="user">Mon identifiant</label><input id="user" autocomplete="username"></div>
<div><label>Mon mot de passe <input type="password" autocomplete="current-password"></label></div><a href="/oubli">Mot de passe oublié ?</a>
<button type="submit"><span>Continuer</span></button></form><x-late></x-late><p>Bonjour <b>Camille</b></p></main>
<ul>${"<li><div><i></i><a href='/x'>Dossier</a></div><p>Un <b>compte</b> rendu</p></li>".repeat(25)}</ul>
<footer><a href="/cgu">Mentions légales</a></footer></body></html>`;
const SEEDS = [1, 2, 109, 113];
const CHANGES = 250;

/** A look that remembers what the page is made of sees what a look without a memory sees, whatever the page does. */
export function memory(driver: DriverName): void {
  describe(`the memory of looks in ${driver}`, () => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launchBrowser(driver, {});
    });
    afterAll(async () => {
      await browser.close();
    });

    const compare = async (seed: number, how: "told" | "deaf"): Promise<Compared> => {
      const page = await browser.newPage();
      await page.setContent(PAGE);
      await page.evaluate(await bundlePageScript("../locate/change-in-page.ts"));
      const compared = await page.evaluate(
        (one, times, heard) => window.compareLooks(one, times, heard),
        seed,
        CHANGES,
        how,
      );
      await page.close();
      return compared;
    };

    test.each(SEEDS)("tells of nothing that is not there any more (seed %i)", async (seed) => {
      const { differences, recalled, answers } = await compare(seed, "told");
      expect(differences).toEqual([]);
      expect(recalled).toBeGreaterThan(CHANGES / 20);
      expect(answers).toBeGreaterThan(CHANGES / 10);
    });

    test("would be wrong if it were told nothing", async () => {
      const { differences } = await compare(1, "deaf");
      expect(differences).not.toEqual([]);
    });
  });
}
