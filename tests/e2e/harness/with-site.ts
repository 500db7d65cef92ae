import { expect } from "vitest";
import type { Page } from "puppeteer-core";
import type { Replica } from "../../fixtures/replica.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type LocalWorld, startLocalWorld } from "./local-world.ts";
import type { DriverName, LaunchOptions, TestBrowser } from "./test-browser.ts";

export const SITE_HOME = "https://www.monespacesante.fr/";

export interface Visit {
  readonly browser: TestBrowser;
  readonly world: LocalWorld;
  /** A tab on the site's home page. */
  readonly page: Page;
}

/**
 * Runs a test with a fresh browser on a replica, and tidies up whatever happens. Nothing may have asked for a host
 * outside the site.
 * @param options `alsoServe`: hosts that are not the site's and that the replica answers too
 */
export async function withSite(
  name: DriverName,
  replica: Replica,
  run: (visit: Visit) => Promise<void>,
  options: LaunchOptions & { readonly alsoServe?: readonly string[]; readonly startAt?: string } = {},
): Promise<void> {
  const { alsoServe = [], startAt = SITE_HOME, ...launch } = options;
  const world = await startLocalWorld(replica, alsoServe);
  try {
    const browser = await launchBrowser(name, { ...launch, proxyPort: world.proxyPort });
    try {
      const page = await browser.newPage();
      await page.goto(startAt);
      await run({ browser, world, page });
      expect(browser.extensionFaults).toEqual([]);
    } finally {
      await browser.close();
    }
    expect(world.foreignRequests).toEqual([]);
  } finally {
    await world.close();
  }
}
