import { createReplica2021 } from "../../fixtures/replica-2021/index.ts";
import type { ReplicaOptions } from "../../fixtures/replica-options.ts";
import { pressOnCard } from "./press-button.ts";
import { waitForOverlay } from "./read-overlay.ts";
import { startGuideOn } from "./start-guide.ts";
import type { Visit } from "./with-site.ts";

/** The plainest replica: pages made on the server, no banner in the way. */
export function plainReplica(options: ReplicaOptions = {}): ReturnType<typeof createReplica2021> {
  return createReplica2021({ cookieBanner: false, ...options });
}

/** Starts « Me connecter » in the visit's tab and goes on to its first step with a ring, `se-connecter`. */
export async function beginGuide({ browser, page }: Pick<Visit, "browser" | "page">): Promise<void> {
  await startGuideOn(browser, page, "Me connecter");
  await waitForOverlay(page, ({ state }) => state === "reading");
  await pressOnCard(page, "Continuer");
  await waitForOverlay(page, ({ step, state }) => step === "se-connecter" && state === "pointing");
}
