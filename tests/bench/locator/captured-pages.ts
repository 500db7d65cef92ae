import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { guides } from "../../../src/guides/guides.ts";
import { outputPath } from "../../commands/project-folder.ts";
import setup from "../../e2e/global-setup.ts";
import { type FollowedStep, followGuide } from "../../e2e/harness/follower.ts";
import { launchBrowser } from "../../e2e/harness/launch-browser.ts";
import { startLocalWorld } from "../../e2e/harness/local-world.ts";
import { startGuideOn, startPractice } from "../../e2e/harness/start-guide.ts";
import { SITE_HOME } from "../../e2e/harness/with-site.ts";
import type { ReplicaOptions } from "../../fixtures/replica-options.ts";
import { replicas } from "../../fixtures/replicas.ts";
import { seePage } from "../faults/page-signature.ts";
import { SIGNED_IN, stepCounter, tickFirstBox, titleOf } from "../journeys/follow-journey.ts";
import { bundleForPage, call } from "./browser.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

/** A page of a replica or of the practice site, as it was seen on the way of a guide. */
export interface CapturedPage {
  readonly site: "practice" | "2021" | "2023" | "2025";
  /** Path, windows and headings (page-signature.ts): what a person would call this page. */
  readonly signature: string;
  readonly url: string;
  /** Below `.output/bench/pages`. */
  readonly file: string;
}

interface Walk {
  readonly guide: string;
  readonly options?: ReplicaOptions;
  readonly prefer?: RegExp;
}

const FOLDER = outputPath("bench", "pages");
const INDEX = join(FOLDER, "index.json");

/** Ways that show pages which the straight way does not. */
const DETOURS: readonly Walk[] = [
  { guide: "se-connecter", prefer: /sms|t[ée]l[ée]phone/i, options: { interstitials: ["terms", "preferences"] } },
  { guide: "se-connecter", options: { interstitials: ["questionnaire"] } },
  { guide: "se-connecter", options: { interstitials: ["unknown"] } },
  { guide: "se-connecter", options: { wrongPasswords: 1, wrongCodes: 1 } },
  { guide: "se-connecter", options: { wrongPasswords: 1, lockedAfter: 1 } },
  { guide: "se-connecter", options: { expiredCodes: 1, codeDelayMs: 0 } },
  { guide: "se-connecter", options: { sessionExpiresAt: ["checkLoginCode"] } },
  { guide: "se-connecter", options: { unknownScreenAfter: ["identify"] } },
  { guide: "se-connecter", options: { outageBannerAfterMs: 0, fraudBannerAfterMs: 0 } },
  { guide: "mot-de-passe-oublie", options: { sessionExpiresAt: ["startReset"] } },
  { guide: "activer", options: { child: true, codeByLetter: true }, prefer: /sans photo|non/i },
  { guide: "activer", options: { franceConnectPlus: true, unknownScreenAfter: ["activateTerms"] } },
  { guide: "activer", options: { sessionExpiresAt: ["activateTerms"] } },
  { guide: "se-deconnecter", options: { logoutInMenu: true } },
  { guide: "gerer-la-confidentialite", prefer: /masqu/i },
];

let kept: Promise<readonly CapturedPage[]> | undefined;

/** The pages that were captured last; captures them when there are none yet. `npm run bench -- locator pages` does it anew. */
export function capturedPages(): Promise<readonly CapturedPage[]> {
  kept ??= existsSync(INDEX)
    ? Promise.resolve(JSON.parse(readFileSync(INDEX, "utf8")) as readonly CapturedPage[]) // written below
    : capturePages();
  return kept;
}

/** Where the markup of a captured page is. */
export function fileOf({ file }: CapturedPage): string {
  return join(FOLDER, file);
}

/** Longest wait for a page that comes in parts, and how long it has to stand still, ms. */
const STILL_WITHIN = 5_000;
const STILL_FOR = 500;

/** The page's markup once it no longer changes; undefined when it never stands still, or is replaced by the next. */
async function stillMarkup(page: Page): Promise<string | undefined> {
  let before = "";
  for (let waited = 0; waited < STILL_WITHIN; waited += STILL_FOR) {
    const now = await call<string>(page, "capture").catch(() => undefined);
    if (now === undefined || now === before) return now;
    before = now;
    await pause(STILL_FOR);
  }
  return undefined;
}

/** Walks every guide on every site, and every detour on every replica, in Chromium, and keeps each page once. */
export async function capturePages(): Promise<readonly CapturedPage[]> {
  await setup();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const script = await bundleForPage("capture-in-page.ts");
  const pages: CapturedPage[] = [];
  const walks: readonly Walk[] = [...guides.map(({ id }): Walk => ({ guide: id })), ...DETOURS];

  const keep = async (page: Page, site: CapturedPage["site"]): Promise<void> => {
    const isKept = (signature: string): boolean =>
      pages.some((one) => one.site === site && one.signature === signature);
    const first = (await seePage(page))?.signature;
    if (first === undefined || isKept(first)) return;
    await page.evaluate(script);
    const markup = await stillMarkup(page);
    const signature = (await seePage(page))?.signature;
    if (markup === undefined || signature === undefined || isKept(signature)) return;
    const file = `${site}-${String(pages.length + 1).padStart(3, "0")}.html`;
    writeFileSync(join(FOLDER, file), markup);
    pages.push({ site, signature, url: page.url(), file });
    writeFileSync(INDEX, `${JSON.stringify(pages, undefined, 1)}\n`);
  };
  const walk = async (page: Page, site: CapturedPage["site"], { prefer = /mail|visible/i }: Walk): Promise<void> => {
    const count = stepCounter();
    const onStep = async (step: FollowedStep): Promise<void> => {
      count(step);
      await keep(page, site);
    };
    // Some ways end where the site ends them (a locked account): what was seen until then counts.
    await followGuide(page, { prefer, patienceMs: 12_000, byHand: { choisir: tickFirstBox }, onStep }).catch(
      () => undefined,
    );
    await keep(page, site);
  };

  for (const one of walks.filter(({ options }) => options === undefined)) {
    const browser = await launchBrowser("chromium");
    try {
      await walk(await startPractice(browser, titleOf(one.guide)), "practice", one);
    } finally {
      await browser.close();
    }
  }
  const [first] = replicas;
  if (first === undefined) throw new Error("there is no replica");
  const world = await startLocalWorld(first.create());
  const browser = await launchBrowser("chromium", { proxyPort: world.proxyPort });
  try {
    for (const { name, create } of replicas) {
      for (const one of walks) {
        world.show(create({ signedIn: SIGNED_IN.has(one.guide), ...one.options }));
        const page = await browser.newPage();
        const context = page.browserContext();
        await context.deleteCookie(...(await context.cookies()));
        await page.goto(SITE_HOME);
        await startGuideOn(browser, page, titleOf(one.guide));
        await walk(page, name, one);
        await page.close();
        console.log(`  ${name} · ${one.guide} ${JSON.stringify(one.options ?? {})}: ${pages.length} pages so far`);
      }
    }
  } finally {
    await browser.close();
    await world.close();
  }
  return pages;
}
