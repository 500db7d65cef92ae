import { lintForStore } from "./lint-for-store.ts";
import { checkManifest } from "./check-manifest.ts";
import { runTool } from "./run-tool.ts";

export interface Verdict {
  readonly ok: boolean;
  /** What to show when it is not ok. */
  readonly output: string;
}

/** One check with a name of its own; `npm test` counts each as one test. */
export interface CheckPart {
  readonly name: string;
  readonly run: () => Promise<Verdict>;
}

const tool = (name: string, bin: string, ...args: readonly string[]): CheckPart => ({
  name,
  run: async () => {
    const { code, output } = await runTool(bin, args);
    return { ok: code === 0, output };
  },
});

const WXT = "wxt/bin/wxt.mjs";

export const checkParts: { readonly builds: readonly CheckPart[]; readonly rest: readonly CheckPart[] } = {
  builds: [
    tool("build for Chrome", WXT, "build"),
    tool("build for Edge", WXT, "build", "-b", "edge"),
    tool("build for Firefox", WXT, "build", "-b", "firefox", "--mv3"),
  ],
  rest: [
    tool("lint (eslint)", "eslint/bin/eslint.js", ".", "--max-warnings", "0"),
    tool("types (tsc)", "typescript/bin/tsc", "--noEmit", "-p", "."),
    tool("dead code (knip)", "knip/bin/knip.js", "--no-progress", "--treat-config-hints-as-errors"),
    tool("format (prettier)", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
    tool("layers (dependency-cruiser)", "dependency-cruiser/bin/dependency-cruise.mjs", "src", "entrypoints"),
    tool("sizes (size-limit)", "size-limit/bin.js"),
    { name: "store linter (Firefox)", run: () => lintForStore("firefox-mv3") },
    { name: "manifest of Chrome", run: () => Promise.resolve(checkManifest("chrome-mv3")) },
    { name: "manifest of Edge", run: () => Promise.resolve(checkManifest("edge-mv3")) },
    { name: "manifest of Firefox", run: () => Promise.resolve(checkManifest("firefox-mv3")) },
  ],
};
