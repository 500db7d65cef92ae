import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../commands/find-browser.ts";

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
/** Public test data (never part of the project); null where they are not. */
export const dataFolder = [join(root, "..", "shared", "data")].find((folder) => existsSync(folder)) ?? null;

/** A set of public data, or null with a line that says that it is absent. */
export function dataSet(name: string): string | null {
  const folder = dataFolder === null ? null : join(dataFolder, name);
  if (folder !== null && existsSync(folder)) return folder;
  console.log(`  ../shared/data/${name} is not here: this part is left out.`);
  return null;
}

export async function launchChromium(): Promise<Browser> {
  const found = findBrowser("chromium") ?? findBrowser("edge") ?? findBrowser("chrome");
  if (found === undefined) throw new Error("Chromium, Edge or Chrome is needed for the benchmarks.");
  return puppeteer.launch({
    executablePath: found.path,
    headless: true,
    protocolTimeout: 600_000,
    // No request leaves the machine: the pages are files.
    args: ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--host-resolver-rules=MAP * ~NOTFOUND"],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Its clock as fine as the engine can: passes are measured by it, since BiDi gives no time of the page's thread. */
export async function launchFirefox(): Promise<Browser> {
  const found = findBrowser("firefox");
  if (found === undefined) throw new Error("Firefox is needed for this benchmark.");
  return puppeteer.launch({
    browser: "firefox",
    executablePath: found.path,
    headless: true,
    protocolTimeout: 600_000,
    extraPrefsFirefox: { "privacy.reduceTimerPrecision": false, "network.proxy.type": 1, "network.proxy.http_port": 9 },
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Bundles a script of this folder for the page, as `globalThis.bench`. */
export function bundleForPage(entry: string): Promise<string> {
  return bundleAs("bench", join(root, "tests", "bench", "locator", entry));
}

/** Bundles a script, perhaps of another version of the project, for the page, as a global of this name. */
export async function bundleAs(name: string, entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: name,
    target: "chrome120",
    // A page may have a global of the same name; tsx keeps names with a helper that pages do not have.
    footer: { js: `globalThis.${name} = ${name};` },
    nodePaths: [join(root, "node_modules")],
    define: { __name: "Object" },
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Opens a file without running its scripts' network and puts the bench script in. */
export async function openFile(page: Page, file: string, script: string): Promise<void> {
  await page.goto(`file://${file}`, { waitUntil: "domcontentloaded" });
  await page.evaluate(script);
}

/** Opens markup and puts the bench script in. */
export async function openMarkup(page: Page, html: string, script: string): Promise<void> {
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  await page.evaluate(script);
}

/** Calls a function of the bench script in the page. Arguments and answer are plain data. */
export async function call<Answer>(page: Page, name: string, ...args: readonly unknown[]): Promise<Answer> {
  const answer: unknown = await page.evaluate(
    (wanted, given) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> };
      return bench[wanted]?.(...given);
    },
    name,
    args,
  );
  return answer as Answer; // what the function of that name gives, by the caller's word
}

export interface Rate {
  readonly hits: number;
  readonly of: number;
}
export function percent({ hits, of }: Rate): string {
  return of === 0 ? "–" : `${((100 * hits) / of).toFixed(1)} %`;
}

/** Upper bound (95 %) of a rate of which none was seen in `of` trials: 3/n. */
export function ruleOfThree(of: number): string {
  return of === 0 ? "–" : `≤ ${(300 / of).toFixed(2)} %`;
}
