import type { CDPSession, Page } from "puppeteer-core";

/** Time of the page's thread itself, so that other work on the machine does not count. */
export async function cpuSession(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

/** Time spent in scripts so far, ms. */
export async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}
