// The first suite of `npm test`: are both test browsers here? Installs them where it may.
import { writeFileSync } from "node:fs";
import { type BrowserKind, findBrowser } from "./find-browser.ts";
import { installDebian } from "./install-debian.ts";

const WANTED: readonly { readonly kind: BrowserKind; readonly packages: readonly string[] }[] = [
  // Without fonts a bare machine draws boxes in place of letters, and the pictures show nothing.
  { kind: "chromium", packages: ["chromium", "fonts-dejavu-core", "fonts-liberation"] },
  { kind: "firefox", packages: ["firefox-esr", "fonts-dejavu-core", "fonts-liberation"] },
];

const missing = WANTED.filter(({ kind }) => findBrowser(kind) === undefined);
if (missing.length > 0) installDebian([...new Set(missing.flatMap(({ packages }) => packages))]);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { kind } of WANTED) {
  const found = findBrowser(kind);
  if (found === undefined) {
    counts.failed += 1;
    const variable = kind === "firefox" ? "FIREFOX_PATH" : "CHROMIUM_PATH";
    console.log(`✗ ${kind}: not found. Please install it, or name its program in ${variable}.`);
    console.log("  Debian: apt-get install chromium firefox-esr fonts-dejavu-core fonts-liberation");
  } else {
    counts.passed += 1;
    console.log(`✓ ${kind}: ${found.path}`);
  }
}
const report = process.env["GOMMETTE_REPORT"];
if (report !== undefined) writeFileSync(report, JSON.stringify(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
