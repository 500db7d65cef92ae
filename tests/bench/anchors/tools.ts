import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { outputPath } from "../../commands/project-folder.ts";
import { bundlePageScript } from "../../e2e/overlay/bundle-page-script.ts";
import { gommetteScript } from "./gommette-script.ts";

/** One of those that are compared. */
export interface ToolInfo {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its adapter with the whole library in it, for a plain page. */
  readonly script: string;
  /** Only Gommette: guides by the first target of the tour. */
  readonly guides?: ReadonlyMap<string, string>;
  /** Minified and gzipped bytes of script and style sheet. */
  readonly size: number;
  /** What of it is React, which a page may have anyhow, bytes. */
  readonly react: number;
}

const RIVALS = [
  {
    name: "driver.js",
    adapter: "driver",
    uses: 'export { driver } from "driver.js"',
    css: "driver.js/dist/driver.css",
  },
  {
    name: "shepherd.js",
    adapter: "shepherd",
    uses: 'export { default } from "shepherd.js"',
    css: "shepherd.js/dist/css/shepherd.css",
  },
  {
    name: "intro.js",
    adapter: "intro",
    uses: 'export { default } from "intro.js"',
    css: "intro.js/minified/introjs.min.css",
  },
  {
    name: "@sjmc11/tourguidejs",
    adapter: "tourguide",
    uses: 'export { TourGuideClient } from "@sjmc11/tourguidejs"',
    css: "@sjmc11/tourguidejs/dist/css/tour.min.css",
  },
  { name: "react-joyride", adapter: "joyride", uses: 'export { Joyride } from "react-joyride"', css: undefined },
  {
    name: "@reactour/tour",
    adapter: "reactour",
    uses: 'export { TourProvider, useTour } from "@reactour/tour"',
    css: undefined,
  },
] as const;

const REACT = ["react", "react-dom", "react/*", "react-dom/*"];
const sources = join(import.meta.dirname, "rivals");
/** Not beside their adapters: what is below `tests` is the project's, and is checked as such. */
const home = outputPath("rivals");

/** Gommette first, then the others, which are installed when they are not there. */
export async function loadTools(wanted: (name: string) => boolean): Promise<readonly ToolInfo[]> {
  const tools: ToolInfo[] = [];
  if (wanted("Gommette")) tools.push(await gommette());
  const rivals = RIVALS.filter(({ name }) => wanted(name));
  if (rivals.length > 0) install();
  for (const rival of rivals) tools.push(await loadRival(rival));
  return tools;
}

async function gommette(): Promise<ToolInfo> {
  const { version } = readJson(join(import.meta.dirname, "..", "..", "..", "package.json"));
  return {
    name: "Gommette",
    version,
    licence: "MIT",
    ...(await gommetteScript()),
    size: await sizeOfGommette(),
    react: 0,
  };
}

/** All that is in the page while a guide runs: the session with locator, engine and overlay, and its style sheet. No guide. */
async function sizeOfGommette(): Promise<number> {
  const folder = join(import.meta.dirname, "..", "..", "..", "src");
  const script = await bundlePageScript(join(folder, "session", "run-session.ts"), true);
  const styles = await bundlePageScript(join(folder, "overlay", "overlay-styles.ts"), true);
  return gzipSync(script).length + gzipSync(styles).length;
}

function install(): void {
  mkdirSync(home, { recursive: true });
  const isThere = ["package.json", "package-lock.json"].every((file) => {
    const copy = join(home, file);
    return existsSync(copy) && readFileSync(copy, "utf8") === readFileSync(join(sources, file), "utf8");
  });
  if (isThere && existsSync(join(home, "node_modules", ".package-lock.json"))) return;
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(sources, file), join(home, file));
  console.log("Installing the six libraries to compare with (npm ci)…");
  const { status } = spawnSync("npm ci --ignore-scripts --no-audit --no-fund", {
    cwd: home,
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("the libraries to compare with could not be installed");
}

async function loadRival({ name, adapter, uses, css }: (typeof RIVALS)[number]): Promise<ToolInfo> {
  const { version, license } = readJson(join(home, "node_modules", name, "package.json"));
  const sheet =
    css === undefined ? 0 : gzipSync(await bundle({ entryPoints: [join(home, "node_modules", css)] })).length;
  const alone = gzipSync(await bundle({ stdin: { contents: uses, resolveDir: home }, external: REACT })).length;
  const both = `${uses}; export { createElement } from "react"; export { createRoot } from "react-dom/client"`;
  const whole = /react/.test(name)
    ? gzipSync(await bundle({ stdin: { contents: both, resolveDir: home } })).length
    : alone;
  const script = await bundle({
    entryPoints: [join(sources, `${adapter}-in-page.ts`)],
    format: "iife",
    target: "es2022",
  });
  return { name, version, licence: license, script, size: alone + sheet, react: whole - alone };
}

async function bundle(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2020",
    // Packages that the adapters import are there.
    nodePaths: [join(home, "node_modules")],
    define: { "process.env.NODE_ENV": '"production"' },
    loader: options.format === "iife" ? { ".css": "text" } : {},
    logLevel: "silent",
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

function readJson(path: string): { readonly version: string; readonly license: string } {
  // Every package has both.
  return JSON.parse(readFileSync(path, "utf8")) as { readonly version: string; readonly license: string };
}
