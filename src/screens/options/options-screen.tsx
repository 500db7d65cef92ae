import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type SettingsChange } from "../../engine/settings.ts";
import type { Settings } from "../../model/settings.ts";
import type { OptionsTexts } from "../../texts/fr/options.ts";
import { ChoiceRow } from "../choice-row.tsx";
import { LanguageChoice } from "../language-choice.tsx";
import { LookChoices } from "../look-choices.tsx";
import { PageHeader } from "../page-header.tsx";
import { PageIcon } from "../page-icon.tsx";
import { SampleCard } from "../sample-card.tsx";
import type { Stored } from "../store-change.ts";
import { YesBox } from "../yes-box.tsx";
import { HelpChoices } from "./help-choices.tsx";
import { type KeyCommand, KeyList, type KeysPage } from "./key-list.tsx";
import { VoiceChoices } from "./voice-choices.tsx";

export interface OptionsProps {
  readonly settings: Settings;
  readonly texts: OptionsTexts;
  /** While no speaker of the language has read the texts. */
  readonly unreviewed?: string | undefined;
  readonly readKeys: () => Promise<readonly KeyCommand[]>;
  readonly keysPage: KeysPage;
  /** Keeps a change; the page is drawn again with it. */
  readonly onChange: (change: SettingsChange) => Promise<Stored>;
  readonly onClose: () => void;
}

/** Which sentence the status line says; in words only when drawn, as the language may be what was changed. */
type Said = "saved" | "notSaved" | "resetDone";

/** The settings: each choice is seen at once, kept at once, and said. */
export function OptionsScreen(props: OptionsProps): VNode {
  const { settings, texts, unreviewed, readKeys, keysPage, onChange, onClose } = props;
  const [said, setSaid] = useState<Said>();
  const [before, setBefore] = useState<Settings>();

  const keep = async (change: SettingsChange, then: Said): Promise<void> => {
    setSaid(undefined); // so that the same words are heard again
    setSaid((await onChange(change)) === "stored" ? then : "notSaved");
  };
  const change = (one: SettingsChange): void => {
    setBefore(undefined);
    void keep(one, "saved");
  };
  const reset = (): void => {
    setBefore(settings);
    void keep(DEFAULT_SETTINGS, "resetDone");
  };

  return (
    <div class="options">
      <PageHeader texts={texts}>
        <button type="button" class="button" onClick={onClose}>
          {texts.close}
        </button>
      </PageHeader>
      <main id="main">
        <form
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <h1>{texts.heading}</h1>
          <p>{texts.intro}</p>

          <Block id="language" heading={texts.language}>
            <LanguageChoice
              legend={texts.language}
              language={settings.language}
              onChoose={(language) => {
                change({ language });
              }}
            />
            {settings.language === "fr" ? (
              <ChoiceRow
                legend={texts.wording}
                name="wording"
                choices={[
                  { value: "usual", text: texts.usualWords },
                  { value: "easy", text: texts.easierWords, more: texts.easierWordsMore },
                ]}
                chosen={settings.wording}
                onChoose={(wording) => {
                  change({ wording });
                }}
              />
            ) : (
              <p>{texts.frenchOnly}</p>
            )}
          </Block>

          <Block id="reading" heading={texts.reading}>
            <LookChoices settings={settings} texts={texts} onChange={change} />
            <YesBox
              text={texts.spaced}
              isOn={settings.spaced}
              onChange={(spaced) => {
                change({ spaced });
              }}
            />
          </Block>

          <Block id="help" heading={texts.help}>
            <HelpChoices help={settings.help} texts={texts} onChange={change} />
          </Block>

          <Block id="listening" heading={texts.listening}>
            <VoiceChoices settings={settings} texts={texts} onChange={change} />
          </Block>

          <Block id="keys" heading={texts.keys}>
            <KeyList readKeys={readKeys} keysPage={keysPage} texts={texts} />
          </Block>

          <Block id="data" heading={texts.data}>
            <p>{texts.dataMore}</p>
            <p>{texts.dataKept}</p>
            <div class="buttons">
              <button type="button" class="button" onClick={reset}>
                {texts.reset}
              </button>
              {before !== undefined && (
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    change(before);
                  }}
                >
                  {texts.undoReset}
                </button>
              )}
            </div>
          </Block>
          {unreviewed !== undefined && <p class="unreviewed">{unreviewed}</p>}
        </form>
        <SampleCard texts={texts} />
      </main>
      <p class="saved" role="status">
        {said !== undefined && (
          <>
            <PageIcon name="tick" />
            <span>{texts[said]}</span>
          </>
        )}
      </p>
    </div>
  );
}

interface BlockProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Block({ id, heading, children }: BlockProps): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
