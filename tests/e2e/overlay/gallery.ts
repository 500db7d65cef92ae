import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundlePageScript } from "./bundle-page-script.ts";
import { DRAWINGS, drawingOf } from "./drawings.ts";
import { launchBrowser } from "../harness/launch-browser.ts";
import { formPage } from "./pages.ts";

/**
 * Takes pictures of every state of the card on a neutral page, to be looked at: `npx tsx tests/e2e/overlay/gallery.ts
 * [browser] [state…]`. They go to `.output/shots/overlay/`.
 */
const SIZES = {
  wide: [1366, 768],
  narrow: [320, 640],
  tiny: [320, 256],
  large: [1366, 768],
  "large-narrow": [320, 640],
} as const;
const THEMES = ["light", "dark", "black-on-yellow"] as const;
const [browserName = "chromium", ...only] = process.argv.slice(2);
const folder = path.resolve(import.meta.dirname, "../../../.output/shots/overlay");
await mkdir(folder, { recursive: true });
const script = await bundlePageScript();
const browser = await launchBrowser(browserName === "firefox" ? "firefox" : "chromium", { withExtension: false });
const page = await browser.newPage();
const states = [...Object.keys(DRAWINGS), "steps-open", "help-open"].filter(
  (name) => only.length === 0 || only.includes(name),
);
for (const [size, [width, height]] of Object.entries(SIZES)) {
  await page.setViewport({ width, height });
  for (const state of states) {
    for (const theme of size === "wide" || size === "narrow" ? THEMES : [THEMES[0]]) {
      if (theme !== "light" && !["pointing", "missing", "done", "steps-open", "secret"].includes(state)) continue;
      await page.setContent(formPage());
      await page.evaluate(script);
      const name = state in DRAWINGS ? (state as keyof typeof DRAWINGS) : "pointing";
      const isLarge = size.startsWith("large");
      const look = { theme, scale: isLarge ? "200" : "100", spaced: "false", large: String(isLarge) };
      await page.evaluate(
        (drawing) => {
          window.overlayPage.mount();
          window.overlayPage.draw(drawing);
          window.overlayPage.overlay().showTarget();
        },
        { ...drawingOf(name), look },
      );
      if (state.endsWith("-open")) {
        const button = await page.waitForSelector(`gommette-overlay >>> [data-press="${state.replace("-open", "")}"]`);
        await button!.click();
      }
      await new Promise((done) => setTimeout(done, 1300));
      await writeFile(path.join(folder, `${browserName}-${size}-${state}-${theme}.png`), await page.screenshot());
    }
  }
}
await browser.close();
