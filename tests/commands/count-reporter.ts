import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/**
 * A vitest reporter for `npm test`: writes {passed, failed, skipped} to the file named by GOMMETTE_REPORT. A test file
 * that cannot be loaded, a failing hook and an unhandled error count as failed too.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const before = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") counts.passed += 1;
        else if (state === "skipped") counts.skipped += 1;
        else counts.failed += 1; // « pending » at the end of a run: it never ended.
      }
      if (module.state() === "failed" && counts.failed === before) counts.failed += 1;
    }
    const file = process.env["GOMMETTE_REPORT"];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}
