// `npm start`: builds, then shows the extension in a browser; without a display, in pictures.
// Options: `--live` opens the real site in place of the practice site; `--browser firefox` names the browser.
import { BROWSER_KINDS, type BrowserKind, findBrowser, type FoundBrowser } from "./find-browser.ts";
import { installDebian } from "./install-debian.ts";
import { runTool } from "./run-tool.ts";
import { showInPictures } from "./show-in-pictures.ts";
import { showInWindow } from "./show-in-window.ts";

const args = process.argv.slice(2);
const isLive = args.includes("--live");
const named = args[args.indexOf("--browser") + 1];
const asked = args.includes("--browser") ? BROWSER_KINDS.find((kind) => kind === named) : undefined;

process.exitCode = await main();

async function main(): Promise<number> {
  if (args.includes("--browser") && asked === undefined) {
    console.error(`--browser takes one of: ${BROWSER_KINDS.join(", ")}.`);
    return 1;
  }
  const browser = findOrInstall(asked === undefined ? BROWSER_KINDS : [asked]);
  if (browser === undefined) {
    console.error("No browser was found. Please install Chromium, Microsoft Edge, Google Chrome or Firefox,");
    console.error("or name one in CHROMIUM_PATH, EDGE_PATH, CHROME_PATH or FIREFOX_PATH.");
    return 1;
  }
  const { code, output } = await runTool(
    "wxt/bin/wxt.mjs",
    browser.kind === "firefox" ? ["build", "-b", "firefox", "--mv3"] : ["build"],
  );
  if (code !== 0) {
    console.error(output);
    return code;
  }
  if (hasDisplay()) return showInWindow(browser, { isLive });
  if (isLive) console.log("There is no display here to show the real site on: the practice site, in pictures.");
  return showInPictures(browser);
}

function findOrInstall(kinds: readonly BrowserKind[]): FoundBrowser | undefined {
  const find = (): FoundBrowser | undefined =>
    kinds.map((kind) => findBrowser(kind)).find((found) => found !== undefined);
  const found = find();
  if (found !== undefined) return found;
  const fonts = ["fonts-dejavu-core", "fonts-liberation"];
  installDebian([kinds.includes("chromium") ? "chromium" : "firefox-esr", ...fonts]);
  return find();
}

/** Whether a window can be seen. Windows and macOS always have a display, but on a build machine nobody looks. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== "" && CI !== "false") return false;
  return process.platform !== "linux" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
