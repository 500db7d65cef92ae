import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { outputPath, projectFolder } from "../commands/project-folder.ts";
import { runTool } from "../commands/run-tool.ts";

const SOURCES = ["src", "entrypoints", "assets", "wxt.config.ts", "package.json"];
const BUILDS: readonly { readonly folder: string; readonly args: readonly string[] }[] = [
  { folder: "chrome-mv3", args: ["build"] },
  { folder: "firefox-mv3", args: ["build", "-b", "firefox", "--mv3"] },
];

/** Before the real browsers start: builds what is missing or older than its sources. */
export default async function setup(): Promise<void> {
  const changed = Math.max(...SOURCES.map((source) => newestChange(join(projectFolder, source))));
  for (const { folder, args } of BUILDS) {
    const manifest = outputPath(folder, "manifest.json");
    if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) continue;
    const { code, output } = await runTool("wxt/bin/wxt.mjs", args);
    if (code !== 0) throw new Error(`the build ${folder} failed\n${output}`);
  }
}

function newestChange(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
