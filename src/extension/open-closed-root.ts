import { pageBrowser } from "./page-browser.ts";

/** Opens a shadow root, closed ones too: what only an extension may do (Chrome ≥ 88, Firefox ≥ 63). */
export function openClosedRoot(host: Element): ShadowRoot | null {
  const opener = host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }; // Firefox's own property
  return opener.openOrClosedShadowRoot ?? pageBrowser.dom?.openOrClosedShadowRoot(host) ?? null;
}
