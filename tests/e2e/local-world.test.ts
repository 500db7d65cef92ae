import { describe, expect, test } from "vitest";
import type { Replica, ReplicaRequest } from "../fixtures/replica.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { startLocalWorld } from "./harness/local-world.ts";
import type { DriverName } from "./harness/test-browser.ts";

/** A site of two lines that remembers what it was asked. */
function talkingSite(asked: ReplicaRequest[]): Replica {
  return {
    name: "talking",
    respond: (request) => {
      asked.push(request);
      return {
        status: 200,
        headers: { "content-type": "text/html", "set-cookie": "a=1; Path=/\nb=2; Path=/" },
        body: "<!doctype html><title>Un</title><form method=post action=/ici><input name=mot value=été></form>",
      };
    },
  };
}

const BROWSERS: readonly DriverName[] = ["chromium", "firefox"];

describe.each(BROWSERS)("the local world, in %s", (name) => {
  test("answers the real addresses, with bodies and cookies, and notes every request for another host", async () => {
    const asked: ReplicaRequest[] = [];
    const world = await startLocalWorld(talkingSite(asked));
    try {
      const browser = await launchBrowser(name, { proxyPort: world.proxyPort });
      try {
        const page = await browser.newPage();
        await page.goto("https://www.monespacesante.fr/");
        expect(await page.evaluate(() => [innerWidth, innerHeight, navigator.language])).toEqual([1366, 768, "fr-FR"]);
        await Promise.all([
          page.waitForNavigation(),
          page.evaluate(() => {
            document.forms[0]!.submit();
          }),
        ]);
        expect(asked.at(-1)).toMatchObject({ cookies: { a: "1", b: "2" } });
        expect(asked.find(({ method }) => method === "POST")).toMatchObject({
          path: "/ici",
          body: "mot=%C3%A9t%C3%A9",
        });
        await page.goto("https://connexion.monespacesante.fr/autre?x=1");
        expect(asked.some(({ host, search }) => host === "connexion.monespacesante.fr" && search === "?x=1")).toBe(
          true,
        );
        expect(world.foreignRequests).toEqual([]);

        // The red control: a request of a page for another host is refused and seen.
        const answers = await page.evaluate(async () => {
          const ask = (url: string): Promise<string> =>
            fetch(url, { mode: "no-cors" }).then(
              () => "came",
              () => "refused",
            );
          return [await ask("https://www.ailleurs.invalid/"), await ask("https://autre.invalid:8443/")];
        });
        expect(answers).toEqual(["refused", "refused"]);
        expect([...new Set(world.foreignRequests)].sort()).toEqual(["autre.invalid:8443", "www.ailleurs.invalid:443"]);
      } finally {
        await browser.close();
      }
    } finally {
      await world.close();
    }
  });
});
