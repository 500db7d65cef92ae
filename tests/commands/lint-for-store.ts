import type { Verdict } from "./check-parts.ts";
import { outputPath } from "./project-folder.ts";
import { runTool } from "./run-tool.ts";

interface StoreMessage {
  readonly code: string;
  readonly message: string;
  readonly description?: string;
  readonly file?: string;
  readonly line?: number;
}

interface StoreReport {
  readonly errors: readonly StoreMessage[];
  readonly warnings: readonly StoreMessage[];
}

/**
 * The two places inside Preact 10 that write innerHTML: `dangerouslySetInnerHTML` and its clean-up, which this project
 * never uses. They are in every bundle that holds Preact, so each file may have two and no more.
 */
const PREACT_WARNING = "UNSAFE_VAR_ASSIGNMENT";
const PREACT_WARNINGS_PER_FILE = 2;

/** Mozilla's own linter on a build. Any error fails, and any warning but Preact's. */
export async function lintForStore(build: string): Promise<Verdict> {
  const { code, stdout, output } = await runTool("addons-linter/bin/addons-linter", [outputPath(build), "-o", "json"]);
  if (!stdout.trimStart().startsWith("{")) return { ok: false, output: `no report, code ${code}\n${output}` };
  // The linter's documented JSON report.
  const report = JSON.parse(stdout) as StoreReport;
  const perFile = new Map<string, number>();
  const warnings = report.warnings.filter((warning) => {
    if (warning.code !== PREACT_WARNING || !warning.message.includes("innerHTML")) return true;
    const file = warning.file ?? "";
    const count = (perFile.get(file) ?? 0) + 1;
    perFile.set(file, count);
    return count > PREACT_WARNINGS_PER_FILE;
  });
  const found = [...report.errors, ...warnings];
  return { ok: found.length === 0, output: found.map(describe).join("\n") };
}

function describe({ code, message, description = "", file = "manifest.json", line = 0 }: StoreMessage): string {
  return `${file}:${line} ${code} ${message} ${description}`;
}
