import { readdirSync } from "node:fs";
import { join } from "node:path";
import { site } from "../../../src/site/site.ts";
import type { FoundScreen } from "../../../src/model/screen.ts";
import { activationPages } from "../../data/pages/activation-pages.ts";
import { foreignPages } from "../../data/pages/foreign-pages.ts";
import { interruptionPages } from "../../data/pages/interruption-pages.ts";
import { loginPages } from "../../data/pages/login-pages.ts";
import { rescuePages } from "../../data/pages/rescue-pages.ts";
import { spacePages } from "../../data/pages/space-pages.ts";
import {
  bundleForPage,
  call,
  dataFolder,
  launchChromium,
  openFile,
  openMarkup,
  percent,
  ruleOfThree,
} from "./browser.ts";
import { capturedPages, fileOf } from "./captured-pages.ts";
import { foreignMarkup } from "./foreign-markup.ts";
import { labelOf } from "./replica-screens.ts";
import type { Suite } from "./suite.ts";

const LEAST_KNOWN = 0.98;
/** Public pages, and of our own markup what they are short of this. */
const FOREIGN = 1_000;

interface Judged {
  readonly set: "documents" | "replicas" | "foreign" | "foreign markup";
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * The screens of the site on pages made after public documents, on every page of the practice site and the replicas, and
 * on pages of the rest of the world, asked at the site's own address so that no address helps.
 */
export const screens: Suite = async () => {
  const own = [...loginPages, ...rescuePages, ...activationPages, ...spacePages, ...interruptionPages, ...foreignPages];
  const captured = await capturedPages();
  const script = await bundleForPage("locate-in-page.ts");
  const browser = await launchChromium();
  const judged: Judged[] = [];
  try {
    const page = await browser.newPage();
    const ask = async (url: string): Promise<string> => {
      const found = await call<FoundScreen>(page, "screenOf", site.screens, url);
      return found.status === "known" ? found.id : "unknown";
    };
    for (const { name, html, screen, path = "/" } of own) {
      await openMarkup(page, `<!doctype html><html lang="fr"><body>${html}</body></html>`, script);
      judged.push({ set: "documents", name, expected: screen, got: await ask(`https://www.monespacesante.fr${path}`) });
    }
    for (const one of captured) {
      await openFile(page, fileOf(one), script);
      await call(page, "restoreModals");
      const name = `${one.site} ${one.signature}`;
      judged.push({ set: "replicas", name, expected: labelOf(one), got: await ask(one.url) });
    }
    const files = foreignFiles();
    for (const file of files) {
      await openFile(page, join(dataFolder ?? "", file), script);
      judged.push({
        set: "foreign",
        name: file,
        expected: "unknown",
        got: await ask("https://www.monespacesante.fr/"),
      });
    }
    for (const { name, html } of foreignMarkup(FOREIGN - files.length)) {
      await openMarkup(page, `<!doctype html><html lang="fr"><body>${html}</body></html>`, script);
      const got = await ask("https://www.monespacesante.fr/");
      judged.push({ set: "foreign markup", name, expected: "unknown", got });
    }
  } finally {
    await browser.close();
  }
  return summarise(judged);
};

function foreignFiles(): readonly string[] {
  if (dataFolder === null) {
    console.log("  ../shared/data is not here: without foreign pages.");
    return [];
  }
  return readdirSync(dataFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
}

function summarise(judged: readonly Judged[]): Awaited<ReturnType<Suite>> {
  const failed: string[] = [];
  const rowOf = (pages: string, all: readonly Judged[]): Readonly<Record<string, string | number>> => {
    const hits = all.filter((one) => one.got === one.expected).length;
    const mistaken = all.filter((one) => one.got !== one.expected && one.got !== "unknown");
    if (hits < LEAST_KNOWN * all.length)
      failed.push(`screens, ${pages}: ${percent({ hits, of: all.length })} recognised`);
    if (mistaken.length > 0) failed.push(`screens, ${pages}: ${mistaken.length} taken for another`);
    return {
      pages,
      of: all.length,
      right: percent({ hits, of: all.length }),
      "taken for another": mistaken.length,
      "95 % bound": mistaken.length === 0 ? ruleOfThree(all.length) : "–",
    };
  };
  const of = (set: Judged["set"]): readonly Judged[] => judged.filter((one) => one.set === set);
  const known = of("replicas").filter((one) => one.expected !== "unknown");
  const rows = [
    rowOf("of the site, as public documents describe them", of("documents")),
    rowOf("of the practice site and the replicas", of("replicas")),
    rowOf("of these, screens that guides know", known),
    rowOf("foreign: unknown is right", of("foreign")),
    rowOf("foreign, in our own markup", of("foreign markup")),
  ];
  return { rows, failed, details: { notRight: judged.filter((one) => one.got !== one.expected) } };
}
