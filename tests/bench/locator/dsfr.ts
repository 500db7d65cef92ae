import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Screen } from "../../../src/model/screen.ts";
import { dsfrLogin } from "./base-pages.ts";
import { bundleForPage, call, dataSet, launchChromium, openFile, percent, ruleOfThree } from "./browser.ts";
import type { PageOutcome, TargetOutcome } from "./dsfr-in-page.ts";
import type { Suite } from "./suite.ts";

/** What a guide author would write for « the log-in page of this site ». */
const loginScreen: Screen = {
  id: "login",
  must: [
    { role: "field", names: ["Mot de passe"], field: { type: ["password"] } },
    { role: "link", names: ["Mot de passe oublié ?"] },
    { role: "button", names: ["Se connecter"] },
  ],
  should: [
    { role: "field", names: ["Identifiant"] },
    { role: "heading", namesStart: ["Connexion à"] },
  ],
  atLeast: 1,
  mustNot: [{ role: "field", field: { autocomplete: ["new-password"] } }],
};
const LOGIN_PAGE = /account\/login\/[12]/;
const LEAST_HITS = 0.98;
const MOST_FALSE = 0.0005;

type Judged = TargetOutcome & { readonly file: string; readonly login: boolean; readonly gated: boolean };

/** One design system over seven releases: its log-in pages, and all its other pages where the targets are not. */
export const dsfr: Suite = async () => {
  const folder = dataSet("dsfr");
  if (folder === null) return { rows: [], failed: [], details: {} };
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
  const script = await bundleForPage("dsfr-in-page.ts");
  const browser = await launchChromium();
  const judged: Judged[] = [];
  const screens: { file: string; login: boolean; known: boolean }[] = [];
  try {
    const page = await browser.newPage();
    for (const file of files) {
      await openFile(page, join(folder, file), script);
      const { screen, outcomes } = await call<PageOutcome>(page, "judgePage", dsfrLogin, [loginScreen]);
      const login = LOGIN_PAGE.test(file);
      const gated = screen.status === "known";
      screens.push({ file, login, known: gated });
      judged.push(...outcomes.map((outcome) => ({ ...outcome, file, login, gated })));
    }
  } finally {
    await browser.close();
  }
  return summarise(judged, screens, files.length);
};

function summarise(
  judged: readonly Judged[],
  screens: readonly { file: string; login: boolean; known: boolean }[],
  pages: number,
): Awaited<ReturnType<Suite>> {
  const present = judged.filter((one) => one.login && one.truths > 0);
  const hits = present.filter((one) => one.right).length;
  const wrong = judged.filter((one) => one.truths > 0 && one.status === "found" && !one.right);
  const absent = judged.filter((one) => one.truths === 0);
  const falsePoints = absent.filter((one) => one.status === "found");
  const gatedFalse = falsePoints.filter((one) => one.gated);
  const missedScreens = screens.filter((one) => one.login !== one.known);
  const failed: string[] = [];
  if (hits < LEAST_HITS * present.length)
    failed.push(`dsfr: ${percent({ hits, of: present.length })} hit on log-in pages`);
  if (wrong.length > 0) failed.push(`dsfr: ${wrong.length} wrong`);
  if (gatedFalse.length > 0) failed.push(`dsfr: ${gatedFalse.length} false points with the screen gate`);
  if (falsePoints.length > MOST_FALSE * absent.length)
    failed.push(`dsfr: ${falsePoints.length} false points without the gate`);
  if (missedScreens.length > 0) failed.push(`dsfr: ${missedScreens.length} screens taken wrongly`);
  const rows = [
    { what: "log-in pages: hit", trials: present.length, result: percent({ hits, of: present.length }) },
    { what: "all pages: wrong element", trials: judged.filter((one) => one.truths > 0).length, result: wrong.length },
    {
      what: "target absent, with the screen gate: false points",
      trials: absent.length,
      result: `${gatedFalse.length} (${ruleOfThree(absent.length)})`,
    },
    { what: "target absent, no gate: false points", trials: absent.length, result: falsePoints.length },
    { what: "screens taken wrongly", trials: pages, result: missedScreens.length },
  ];
  const missed = present.filter((one) => !one.right);
  return { rows, failed, details: { wrong, falsePoints, missed, missedScreens } };
}
