import type { Replica } from "../../fixtures/replica.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import { startLocalWorld } from "../../e2e/harness/local-world.ts";
import type { DriverName } from "../../e2e/harness/test-browser.ts";
import { SITE_HOME, type Visit } from "../../e2e/harness/with-site.ts";

/** Runs a measurement in a fresh browser with the extension, in a tab on a replica's home page, and tidies up. */
export async function withLocalSite<Result>(
  name: DriverName,
  replica: Replica,
  run: (visit: Visit) => Promise<Result>,
  contentPreamble?: string,
): Promise<Result> {
  const world = await startLocalWorld(replica);
  try {
    const browser = await launchBrowser(name, { proxyPort: world.proxyPort, contentPreamble });
    try {
      const page = await browser.newPage();
      await page.goto(SITE_HOME);
      return await run({ browser, world, page });
    } finally {
      await browser.close();
    }
  } finally {
    await world.close();
  }
}
