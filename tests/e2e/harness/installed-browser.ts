import { type BrowserKind, findBrowser } from "../../commands/find-browser.ts";

/** Path of an installed browser; throws a sentence that names what to install. */
export function installedBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found === undefined) throw new Error(`${kind} is not installed; « npm test » installs it on Debian`);
  return found.path;
}
