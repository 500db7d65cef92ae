import { readdirSync } from "node:fs";
import { join } from "node:path";
import { site } from "../../../src/site/site.ts";
import type { FoundScreen } from "../../../src/model/screen.ts";
import { activationPages } from "../../data/pages/activation-pages.ts";
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
import type { Suite } from "./suite.ts";

const LEAST_KNOWN = 0.98;
/** A log-in page of another site may honestly be one: it asks for « Identifiant » and « Mot de passe » in French. */
const FRENCH_LOG_INS = /^dsfr\/.*(account\/(login\/[12]|register)|component\/(connect|password))|desjardins/;

/** The screens of the site on pages made after public documents, and on pages of the rest of the world. */
export const screens: Suite = async () => {
  const own = [...loginPages, ...rescuePages, ...activationPages, ...spacePages, ...interruptionPages];
  const script = await bundleForPage("locate-in-page.ts");
  const browser = await launchChromium();
  const judged: { readonly name: string; readonly expected: string; readonly got: string }[] = [];
  try {
    const page = await browser.newPage();
    for (const { name, html, screen, path = "/" } of own) {
      await openMarkup(page, `<!doctype html><html lang="fr"><body>${html}</body></html>`, script);
      const found = await call<FoundScreen>(page, "screenOf", site.screens, `https://www.monespacesante.fr${path}`);
      judged.push({ name, expected: screen, got: found.status === "known" ? found.id : "unknown" });
    }
    for (const file of foreignFiles()) {
      await openFile(page, join(dataFolder ?? "", file), script);
      const found = await call<FoundScreen>(page, "screenOf", site.screens, "https://www.monespacesante.fr/");
      judged.push({ name: file, expected: "foreign", got: found.status === "known" ? found.id : "unknown" });
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

function summarise(judged: readonly { name: string; expected: string; got: string }[]): Awaited<ReturnType<Suite>> {
  const own = judged.filter((one) => one.expected !== "foreign");
  const known = own.filter((one) => one.expected !== "unknown");
  const right = own.filter((one) => one.got === one.expected).length;
  const mistaken = own.filter((one) => one.got !== one.expected && one.got !== "unknown");
  const foreign = judged.filter((one) => one.expected === "foreign");
  const taken = foreign.filter((one) => one.got !== "unknown");
  const logIns = taken.filter((one) => FRENCH_LOG_INS.test(one.name));
  const failed: string[] = [];
  if (right < LEAST_KNOWN * own.length) failed.push(`screens: ${percent({ hits: right, of: own.length })} recognised`);
  if (mistaken.length > 0) failed.push(`screens: ${mistaken.length} taken for another`);
  if (taken.length > logIns.length)
    failed.push(`screens: ${taken.length - logIns.length} foreign pages taken for ours`);
  const rows = [
    {
      pages: "of the site, as public documents describe them",
      of: own.length,
      right: percent({ hits: right, of: own.length }),
      wrong: mistaken.length,
    },
    {
      pages: "of these, screens that guides know",
      of: known.length,
      right: percent({ hits: known.filter((one) => one.got === one.expected).length, of: known.length }),
      wrong: mistaken.length,
    },
    {
      pages: "foreign, unknown as they should be",
      of: foreign.length,
      right: percent({ hits: foreign.length - taken.length, of: foreign.length }),
      wrong: `${taken.length - logIns.length} (${ruleOfThree(foreign.length)})`,
    },
    {
      pages: "foreign French log-in pages taken for our log-in",
      of: logIns.length,
      right: "–",
      wrong: "adjudicated: they are log-in pages",
    },
  ];
  return {
    rows,
    failed,
    details: { mistaken, missed: own.filter((one) => one.got === "unknown" && one.expected !== "unknown"), taken },
  };
}
