// `npm run check`: every check that needs no test, all of them, whatever fails. `--report file` writes the counts.
import { writeFileSync } from "node:fs";
import { checkParts } from "./check-parts.ts";
import type { CheckPart, Verdict } from "./check-parts.ts";

const AT_ONCE = 2;
let passed = 0;
const failed: string[] = [];

// The builds first: the store linter, the sizes and the manifests are read from them.
for (const part of checkParts.builds) await run(part);
const waiting = [...checkParts.rest];
await Promise.all(Array.from({ length: AT_ONCE }, worker));

const reportAt = process.argv.indexOf("--report");
const report = reportAt === -1 ? undefined : process.argv[reportAt + 1];
if (report !== undefined) writeFileSync(report, JSON.stringify({ passed, failed: failed.length, skipped: 0 }));
console.log(failed.length === 0 ? `${passed} checks passed` : `Failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function worker(): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await run(part);
}

async function run(part: CheckPart): Promise<void> {
  const begun = performance.now();
  const verdict = await part.run().catch((error: unknown): Verdict => ({ ok: false, output: String(error) }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${verdict.ok ? "✓" : "✗"} ${part.name} (${seconds} s)`);
  if (verdict.ok) {
    passed += 1;
  } else {
    failed.push(part.name);
    console.log(verdict.output.trimEnd().replaceAll(/^/gm, "    "));
  }
}
