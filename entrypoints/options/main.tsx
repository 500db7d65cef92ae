import { browser } from "../../src/extension/browser.ts";
import { mountOptions } from "../../src/screens/options/mount-options.tsx";
import type { KeyCommand, KeysPage } from "../../src/screens/options/key-list.tsx";
import { showPage } from "../../src/screens/show-page.ts";
import { storeChange } from "../../src/screens/store-change.ts";
import { loadPageTexts } from "../../src/texts/load-page-texts.ts";
import "../../src/screens/pages.css";
import "../../src/screens/large-pages.css";
import "../../src/screens/choices.css";
import "../../src/screens/options/options.css";

/** Firefox has a call for its page of keys (137), as no extension may open about:addons; the others have an address. */
const keysPage: KeysPage = import.meta.env.FIREFOX
  ? { browser: "firefox", open: () => void openFirefoxKeys() }
  : { browser: "chrome", open: () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" }) };

void showPage(loadPageTexts, ({ root, settings, texts, unreviewed }) => {
  document.title = texts.options.title;
  mountOptions(root, {
    settings,
    texts: texts.options,
    unreviewed,
    readKeys,
    keysPage,
    onChange: storeChange,
    onClose: () => void close(),
  });
});

async function readKeys(): Promise<readonly KeyCommand[]> {
  const commands = browser.commands as typeof browser.commands | undefined; // Firefox for Android has none
  return (await commands?.getAll()) ?? [];
}

async function openFirefoxKeys(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings(): Promise<void> }; // newer than the types
  await commands.openShortcutSettings();
}

async function close(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
