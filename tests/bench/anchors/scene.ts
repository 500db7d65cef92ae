import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { outputPath } from "../../commands/project-folder.ts";
import { bundlePageScript } from "../../e2e/overlay/bundle-page-script.ts";
import type { TestBrowser } from "../../e2e/harness/test-browser.ts";
import { join } from "node:path";
import { benchPage, LOGIN, type PageOptions } from "./pages.ts";
import type { Relation, Sight } from "./probe-in-page.ts";
import type { StartOptions } from "./tool.ts";
import type { ToolInfo } from "./tools.ts";
import { pause } from "../../e2e/harness/wait-for.ts";

/** One page with one tool in it. */
export interface Scene {
  readonly page: Page;
  readonly browser: TestBrowser;
  readonly tool: ToolInfo;
  readonly best: boolean;
  /** Opens a page of the benchmark and puts the tool's script in, not started. */
  readonly open: (options?: PageOptions & { readonly size?: Size; readonly without?: boolean }) => Promise<void>;
  /** What it is started with on the login page. */
  readonly options: StartOptions;
  /** Starts the tour and waits until it stands still; false when it shows nothing within the time. */
  readonly start: (options?: Partial<StartOptions>) => Promise<boolean>;
  readonly sight: (selector?: string) => Promise<Sight>;
  readonly relation: (selector?: string) => Promise<Relation>;
  /** How far off the tool is after something moved, px. */
  readonly error: (before: Relation, selector?: string) => Promise<number>;
  /** A real click with the mouse. False when there is no such thing. */
  readonly click: (what: "next" | "bubble" | { readonly selector: string }) => Promise<boolean>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const DESKTOP: Size = { width: 1280, height: 800 };
/** Still for so long is at rest; the longest pause between two movements of a tool is shorter, ms. */
const SETTLED = 500;
const SHOWN_WITHIN = 5000;
/** Time in which a tool may find its way back, ms. */
const RIGHT_WITHIN = 2000;

let probe: Promise<string> | undefined;
let pages = 0;

/** Windows that stand ready, by browser: to open one takes longer than most runs. */
const ready = new WeakMap<TestBrowser, Page[]>();

/** Runs something with a window of its own, in which each page is opened anew; `fresh`: a new window. */
export async function inScene<Result>(
  { browser, tool, best, fresh }: Pick<Scene, "browser" | "tool" | "best"> & { readonly fresh: boolean },
  run: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  const idle = ready.get(browser) ?? [];
  ready.set(browser, idle);
  const page = (fresh ? undefined : idle.pop()) ?? (await openWindow(browser));
  const optionsFor = (selector: string): StartOptions => {
    return { places: LOGIN, best, asElement: false, guide: tool.guides?.get(selector) };
  };
  const scene: Scene = {
    page,
    options: optionsFor("#ident"),
    browser,
    tool,
    best,
    async open({ size = DESKTOP, without = false, ...options } = {}) {
      await page.setViewport(size);
      await page.goto(fileOf(benchPage(options)));
      probe ??= bundlePageScript(join(import.meta.dirname, "probe-in-page.ts"));
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.evaluate(await probe);
      if (!without) await page.evaluate(tool.script);
      await page.evaluate(() => {
        window.probe.remember();
      });
    },
    async start(options = {}) {
      const { selector } = (options.places ?? LOGIN)[0]!;
      await page.evaluate(
        (given) => {
          window.probe.start(given);
        },
        { ...optionsFor(selector), ...options },
      );
      const until = Date.now() + SHOWN_WITHIN;
      let shown = false;
      while (!shown && Date.now() < until) {
        await pause(40);
        shown = (await scene.sight(selector)).step === 0;
      }
      if (shown) await page.evaluate((ms) => window.probe.rest(ms), SETTLED);
      return shown;
    },
    sight: (selector = "#ident") => page.evaluate((wanted) => window.probe.sight(wanted), selector),
    relation: (selector = "#ident") => page.evaluate((wanted) => window.probe.relation(wanted), selector),
    async error(before, selector = "#ident") {
      const until = Date.now() + RIGHT_WITHIN;
      let off = Infinity;
      do {
        await page.evaluate((ms) => window.probe.rest(ms), SETTLED);
        off = await page.evaluate((wanted, from) => window.probe.error(wanted, from), selector, before);
      } while (off > 1 && Date.now() < until);
      return off;
    },
    async click(what) {
      const point = await page.evaluate((wanted) => window.probe.middle(wanted), what);
      if (point === undefined) return false;
      await page.mouse.click(point.x, point.y);
      return true;
    },
  };
  const result = await run(scene);
  if (!fresh) idle.push(page);
  else await (browser.name === "chromium" ? page.browserContext() : page).close();
  return result;
}

/** Looks until something passes, for so long at most, ms. Gives what was seen last. */
export async function lookUntil<Seen>(
  look: () => Promise<Seen>,
  passes: (seen: Seen) => boolean,
  within: number,
): Promise<Seen> {
  const until = Date.now() + within;
  let seen = await look();
  while (!passes(seen) && Date.now() < until) {
    await pause(100);
    seen = await look();
  }
  return seen;
}

/** Shown and focused beside others: a tab among tabs would be hidden. */
async function openWindow(browser: TestBrowser): Promise<Page> {
  if (browser.name === "firefox") return browser.newPage();
  const [first] = await browser.pages();
  const context = await (first ?? (await browser.newPage())).browser().createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** Pages are files: a page without an address has no storage, and one of the tools asks for it. */
function fileOf(html: string): string {
  const folder = outputPath("bench", "anchors");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `page-${(pages += 1) % 20}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}
