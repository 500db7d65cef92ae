import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OptionsTexts } from "../../texts/fr/options.ts";
import { fillText } from "../fill-text.ts";

/** A command of the extension as the browser tells it. */
export interface KeyCommand {
  readonly name?: string | undefined;
  /** In the browser's language. */
  readonly description?: string | undefined;
  /** « Alt+Shift+G »; empty when it has no key. */
  readonly shortcut?: string | undefined;
}

/** Where the person changes keys: a page of the browser. */
export interface KeysPage {
  readonly browser: "chrome" | "firefox";
  readonly open: () => void;
}

interface KeyListProps {
  readonly readKeys: () => Promise<readonly KeyCommand[]>;
  readonly keysPage: KeysPage;
  readonly texts: OptionsTexts;
}

const ADDRESSES = { chrome: "chrome://extensions/shortcuts", firefox: "about:addons" } as const;

/** Commands that have words of ours, by their name in the manifest; others are told in the browser's. */
const COMMAND_WORDS: ReadonlyMap<string | undefined, keyof OptionsTexts> = new Map([
  ["_execute_action", "keyOpen"],
  ["go-to-target", "keyCardOrSite"],
  ["read-aloud", "keyReadAloud"],
  ["continue", "sampleContinue"],
  ["pause", "keyPause"],
] as const);

/** The commands with their keys of now, and how to change them (R17). */
export function KeyList({ readKeys, keysPage, texts }: KeyListProps): VNode {
  const [keys, setKeys] = useState<readonly KeyCommand[]>([]);
  useEffect(() => {
    const read = (): void => void readKeys().then(setKeys);
    const ended = new AbortController();
    addEventListener("focus", read, { signal: ended.signal }); // back from the browser's page
    read();
    return () => {
      ended.abort();
    };
  }, [readKeys]);

  const change = keysPage.browser === "firefox" ? texts.changeKeysFirefox : texts.changeKeysChrome;
  const [before = "", after = ""] = change.split("{address}");
  return (
    <>
      <p>{keys.length === 0 ? texts.noKeys : texts.keysIntro}</p>
      {keys.length > 0 && (
        <>
          <dl class="keys">
            {keys.map(({ name, description = "", shortcut = "" }) => (
              <div key={name}>
                <dt>{wordsOf(name, texts) ?? description}</dt>
                <dd>{shortcut === "" ? texts.noKey : <kbd dir="ltr">{keysInWords(shortcut, texts)}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={keysPage.open}>
            {texts.changeKeys}
          </button>
          <p>
            {before}
            <bdi class="browser-address">{ADDRESSES[keysPage.browser]}</bdi>
            {fillText(after, {})}
          </p>
        </>
      )}
    </>
  );
}

function wordsOf(name: string | undefined, texts: OptionsTexts): string | undefined {
  const key = COMMAND_WORDS.get(name);
  return key === undefined ? undefined : texts[key];
}

/** « Alt + Maj + G », with the names that are on the keyboard. */
function keysInWords(shortcut: string, texts: OptionsTexts): string {
  const names: Readonly<Record<string, string>> = { Shift: texts.keyShift, Ctrl: texts.keyControl };
  return shortcut
    .split("+")
    .map((key) => names[key] ?? key)
    .join(" + ");
}
