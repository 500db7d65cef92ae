import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { bundlePageScript } from "../../e2e/overlay/bundle-page-script.ts";

/** Gommette as one script for a plain page, and its guides as text, by the first target of the tour. */
export async function gommetteScript(): Promise<{ script: string; guides: ReadonlyMap<string, string> }> {
  const world: { gommetteBundles?: readonly (readonly [string, string])[] } = createContext({});
  runInContext(await bundlePageScript(join(import.meta.dirname, "gommette-bundles.ts")), world);
  return {
    script: await bundlePageScript(join(import.meta.dirname, "gommette-in-page.ts"), true),
    guides: new Map(world.gommetteBundles),
  };
}
