import type { ElementHandle, Page } from "puppeteer-core";
import type { LiveFault, ReplicaOptions } from "../../fixtures/replica-options.ts";
import { MESSAGES } from "../../fixtures/backend/messages.ts";
import { startGuideOn } from "../../e2e/harness/start-guide.ts";
import type { TestBrowser } from "../../e2e/harness/test-browser.ts";
import { pause } from "../../e2e/harness/wait-for.ts";
import { SITE_HOME } from "../../e2e/harness/with-site.ts";
import type { Random } from "../locator/random.ts";
import type { Baseline } from "./baseline.ts";

/** What a disturbance may use. */
export interface Scene {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly baseline: Baseline;
  readonly random: Random;
  readonly inject: (fault: LiveFault) => void;
}

/** Something that goes wrong on the way. */
export interface Disturbance {
  readonly id: string;
  /** How the replica is made for it. */
  readonly options?: ReplicaOptions;
  /** The steps it can happen at; all when left out. */
  readonly steps?: RegExp;
  readonly guides?: RegExp;
  readonly sites?: RegExp;
  /** What is done at the step. A string that comes back says why it could not be done. */
  readonly put: (scene: Scene) => Promise<unknown> | undefined;
  /** The site's words by which one sees that it has happened, when the person's next acts bring it about. */
  readonly mark?: RegExp;
  /** Steps that answer it, wherever it happens. */
  readonly answer?: RegExp;
  /** How the person leaves the page that it brings, when the card leaves that to them. @default « Back » */
  readonly leave?: (page: Page) => Promise<void>;
  /** Nothing leads on from here: the run ends when the card has said so. */
  readonly isEnd?: boolean;
}

const words = (message: string): RegExp => new RegExp(message.slice(0, 38).replace(/[.?()]/g, "\\$&"), "i");
const CODE_STEPS = /^(canal|envoyer|demander|mail|sms|attendre|code|valider-code|valider)/;

/** Pages that the site may put before the home page. */
const IN_BETWEEN = { guides: /^se-connecter$/, steps: /^valider$/, put: () => undefined } as const;

export const disturbances: readonly Disturbance[] = [
  {
    id: "wrong password",
    guides: /^se-connecter$/,
    steps: /^(identifiant|mot-de-passe|continuer)$/,
    put: ({ inject }) => {
      inject("wrong-password");
    },
    mark: words(MESSAGES.notIdentified),
    answer: /^identifiant$/,
  },
  {
    id: "wrong code",
    steps: /^(code|code-et-mot-de-passe|valider-code)$/,
    put: ({ inject }) => {
      inject("wrong-code");
    },
    mark: /Vérifier le code|doit contenir 12 caractères/i,
  },
  {
    id: "wrong code, twice",
    steps: /^(code|code-et-mot-de-passe|valider-code)$/,
    put: ({ inject }) => {
      inject("wrong-code");
      inject("wrong-code");
    },
    mark: /Vérifier le code|doit contenir 12 caractères/i,
  },
  {
    id: "code expired",
    options: { codeDelayMs: 0 },
    steps: /^(code|code-et-mot-de-passe|valider-code|attendre|mail|sms)$/,
    put: ({ inject }) => {
      inject("expired-code");
    },
    mark: /a expiré/i,
  },
  {
    id: "another code asked for too soon",
    steps: /^(code|attendre|mail)$/,
    guides: /^(se-connecter|mot-de-passe-oublie)$/,
    put: async ({ page }) => {
      await clickNamed(page, /renvoyer|nouveau code|autre code/i);
    },
    mark: words(MESSAGES.tooSoon),
  },
  {
    id: "code late, another asked for",
    options: { codeDelayMs: 0 },
    steps: /^(code|attendre|mail)$/,
    guides: /^(se-connecter|mot-de-passe-oublie)$/,
    put: async ({ page }) => {
      await clickNamed(page, /renvoyer|nouveau code|autre code/i);
    },
    mark: /nouveau code (vient|vous|a été)/i,
  },
  {
    id: "account locked",
    guides: /^(se-connecter|mot-de-passe-oublie)$/,
    steps: CODE_STEPS,
    put: ({ inject }) => {
      inject("account-locked");
    },
    mark: /3422/,
    answer: /^bloque$/,
    isEnd: true,
  },
  {
    id: "session expired",
    put: ({ inject }) => {
      inject("session-expired");
    },
    mark: words(MESSAGES.sessionExpired),
    answer: /^session$/,
  },
  {
    id: "unknown screen",
    put: ({ inject }) => {
      inject("unknown-screen");
    },
  },
  {
    id: "cookie banner",
    put: async ({ inject, page }) => {
      inject("cookie-banner");
      await page.reload();
    },
    answer: /^cookies$/,
  },
  {
    id: "outage banner",
    put: async ({ inject, page }) => {
      inject("outage-banner");
      await page.reload();
      await pause(500);
    },
  },
  { id: "fraud banner", options: { fraudBannerAfterMs: 900 }, put: ({ page }) => reload(page) },
  { id: "slow site", options: { slowMs: 900 }, put: ({ page }) => reload(page) },
  { id: "reload", put: ({ page }) => reload(page) },
  {
    id: "Back",
    put: async ({ page }) => {
      await page.goBack();
    },
  },
  {
    id: "Back and Forward",
    put: async ({ page }) => {
      await page.goBack();
      await page.goForward();
    },
  },
  {
    id: "address typed",
    put: async ({ page }) => {
      await page.goto(SITE_HOME);
    },
  },
  {
    id: "bookmark into the middle",
    put: async ({ page, baseline, random }) => {
      await page.goto(random.pick(baseline.steps).url);
    },
  },
  { id: "wrong link", put: ({ page, random }) => clickWrongLink(page, random) },
  {
    id: "second tab with another guide",
    put: async ({ browser, page }) => {
      const other = await browser.newPage();
      await other.goto(SITE_HOME);
      await startGuideOn(browser, other, "Me déconnecter");
      await page.bringToFront();
      await other.close();
    },
  },
  {
    id: "window closed by mistake",
    sites: /^2025$/,
    options: { closableDialogs: true },
    put: async ({ page }) => {
      await page.keyboard.press("Escape");
    },
  },
  {
    ...IN_BETWEEN,
    id: "terms in between",
    options: { interstitials: ["terms"] },
    answer: /^nouvelles-conditions/,
  },
  {
    ...IN_BETWEEN,
    id: "preferences in between",
    options: { interstitials: ["preferences"] },
    answer: /^(preferences|visibilite)/,
  },
  {
    ...IN_BETWEEN,
    id: "questionnaire in between",
    options: { interstitials: ["questionnaire"] },
    answer: /^questionnaire$/,
  },
  {
    ...IN_BETWEEN,
    id: "unknown in between",
    options: { interstitials: ["unknown"] },
    leave: (page) => clickNamed(page, /^(Entrer|Poursuivre|C’est parti)$/),
  },
];

async function reload(page: Page): Promise<void> {
  await page.reload();
}

/** A link of the page's own that leads elsewhere on the site, pressed by mistake. */
async function clickWrongLink(page: Page, random: Random): Promise<string | undefined> {
  // What the page has drawn anew meanwhile is looked for again.
  for (let time = 0; time < 5; time += 1) {
    for (const link of random.shuffle(await page.$$(">>> a[href^='/']"))) {
      if (!(await pressIfFree(link).catch(() => false))) continue;
      await pause(400);
      return undefined;
    }
  }
  return "no link could be pressed";
}

/** Nobody presses a link that lies under the card. */
async function pressIfFree(link: ElementHandle): Promise<boolean> {
  await link.scrollIntoView();
  // The card may move with what has scrolled.
  await pause(200);
  const isFree = await link.evaluate((element) => {
    if (!element.isConnected) return false;
    const { x, y, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && element.contains(top);
  });
  if (isFree) await link.click();
  return isFree;
}

async function clickNamed(page: Page, name: RegExp): Promise<void> {
  for (const control of await page.$$(">>> :is(a, button, [role=button], [role=link])")) {
    const text = await control.evaluate((element) => element.textContent).catch(() => "");
    if (!name.test(text.trim()) || !(await control.isVisible())) continue;
    await control.click();
    return;
  }
}
