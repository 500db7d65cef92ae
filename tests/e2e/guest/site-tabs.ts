import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Replica } from "../../fixtures/replica.ts";
import { plainReplica } from "../harness/begin-guide.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import { type LocalWorld, startLocalWorld } from "../harness/local-world.ts";
import type { DriverName, TestBrowser } from "../harness/test-browser.ts";
import { SITE_HOME, type Visit } from "../harness/with-site.ts";

/**
 * One browser for all tests of a block; each test gets a new tab on the home page of its own replica. Nothing may have
 * asked for a host outside the site.
 * @returns a function that opens that tab
 */
export function siteTabs(name: DriverName): (replica?: Replica) => Promise<Visit> {
  let world: LocalWorld;
  let browser: TestBrowser;
  let visit: Visit | undefined;
  beforeAll(async () => {
    world = await startLocalWorld(plainReplica());
    browser = await launchBrowser(name, { proxyPort: world.proxyPort });
  });
  afterEach(async () => {
    await visit?.page.close();
    visit = undefined;
    expect(browser.extensionFaults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
    expect(world.foreignRequests).toEqual([]);
  });
  return async (replica = plainReplica()) => {
    world.show(replica);
    const page = await browser.newPage();
    visit = { browser, world, page };
    const context = page.browserContext();
    await context.deleteCookie(...(await context.cookies()));
    await page.goto(SITE_HOME);
    return visit;
  };
}

/** The plain replica with more in the `<head>` of each page, or with further headers. */
export function alteredReplica({
  head = "",
  headers = {},
}: {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Replica {
  const replica = plainReplica();
  return {
    name: "altered",
    respond: async (request) => {
      const response = await replica.respond(request);
      if (response.headers["content-type"]?.startsWith("text/html") !== true) return response;
      const body = String(response.body).replace("</head>", `${head}</head>`);
      return { ...response, headers: { ...response.headers, ...headers }, body };
    },
  };
}
