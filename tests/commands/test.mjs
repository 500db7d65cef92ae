// `npm test`: everything, from a fresh clone. Its last line is `N passed, N failed` (`, N skipped`) over all suites.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, root, runPackage, runTypeScript } from "./setup.mjs";

const reports = join(root, ".output", "test");
const report = (/** @type {string} */ suite) => join(reports, `${suite}.json`);
const vitest = (/** @type {string} */ project, /** @type {readonly string[]} */ ...args) =>
  runPackage("vitest/vitest.mjs", [
    "run",
    ...["--project", project, "--reporter=verbose", "--reporter=./tests/commands/count-reporter.ts"],
    ...args,
  ]);

/** Each suite writes {passed, failed, skipped} to its report; one that does not, or that dies, counts as one failed. */
const suites = [
  { name: "browsers", run: () => runTypeScript("tests/commands/ensure-browsers.ts") },
  { name: "check", run: () => runTypeScript("tests/commands/check.ts", ["--report", report("check")]) },
  { name: "unit", run: () => vitest("unit") },
  { name: "e2e", run: () => vitest("e2e") },
];

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const broken = [];

if (ensurePackages()) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const suite of suites) {
    console.log(`\n== ${suite.name}`);
    process.env.GOMMETTE_REPORT = report(suite.name);
    const code = await suite.run();
    const counts = readCounts(report(suite.name));
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (code !== 0 && counts.failed === 0) {
      total.failed += 1;
      broken.push(`the suite « ${suite.name} » ended with code ${code}`);
    }
    if (code === 0 && counts.passed + counts.failed === 0) {
      total.failed += 1;
      broken.push(`the suite « ${suite.name} » ran nothing`);
    }
  }
} else {
  total.failed += 1;
  broken.push("the packages could not be installed");
}

for (const line of broken) console.log(`FAILED ${line}`);
process.exitCode = total.failed === 0 ? 0 : 1;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

/** @param {string} file */
function readCounts(file) {
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  return existsSync(file) ? { ...nothing, ...JSON.parse(readFileSync(file, "utf8")) } : nothing;
}
