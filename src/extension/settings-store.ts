import { browser } from "./browser.ts";

/** Where the person's settings are kept: on this computer, beside nothing else (R64). */
const KEY = "settings";

/** What is stored, unchecked; `undefined` when nothing is. The engine's own reader checks it. */
export async function readStoredSettings(): Promise<unknown> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(KEY);
  return stored[KEY];
}

/** Keeps the settings on this computer, in place of what was stored. */
export async function storeSettings(settings: unknown): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls `listener`, until `signal` aborts, when settings were stored, here or in another page of the extension. */
export function onSettingsChange(listener: () => void, signal?: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  signal?.addEventListener("abort", () => {
    browser.storage.local.onChanged.removeListener(hear);
  });
}
