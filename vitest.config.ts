import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** unit + data run in happy-dom; e2e drives real browsers on the built extension (tests/e2e/README.md). */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          environment: "happy-dom",
          css: true,
          include: ["tests/{unit,data,architecture}/**/*.test.{ts,tsx}"],
          restoreMocks: true,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Two browsers at once is all that two cores bear; each file has its own.
          fileParallelism: true,
          maxWorkers: 2,
          globalSetup: ["tests/e2e/global-setup.ts"],
        },
      },
    ],
  },
});
