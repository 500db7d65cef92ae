import type { VNode } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { GuideControl, StartResult, TabStatus } from "../../model/control.ts";
import type { PopupTexts } from "../../texts/fr/popup.ts";
import type { GuideEntry } from "../guide-entry.ts";
import { Sticker } from "../sticker.tsx";
import { AddressLine } from "./address-line.tsx";
import { GuidePicker } from "./guide-picker.tsx";
import { RunningGuideBox } from "./running-guide.tsx";

export interface PopupProps {
  readonly control: GuideControl;
  readonly guides: readonly GuideEntry[];
  readonly texts: PopupTexts;
  /** While no speaker of the language has read the texts. */
  readonly unreviewed?: string | undefined;
  /** Called when a guide has started in the tab behind, so that the popup can make way for it. */
  readonly onStarted: () => void;
}

const PAGES = ["practice", "sheet", "options"] as const;

/** The whole popup: address of this tab, its guide, the guides to pick from, the ways to the other pages. */
export function PopupScreen({ control, guides, texts, unreviewed, onStarted }: PopupProps): VNode {
  const [status, setStatus] = useState<TabStatus>();
  const [notice, setNotice] = useState("");
  const question = useRef<HTMLHeadingElement>(null);
  const starting = useRef(false);

  const refresh = useCallback(async () => {
    setStatus(await control.readStatus());
  }, [control]);

  useEffect(() => {
    const ended = new AbortController();
    control.onStatusChange(() => void refresh(), ended.signal);
    void refresh();
    return () => {
      ended.abort();
    };
  }, [control, refresh]);

  const start = async (guideId: string): Promise<void> => {
    if (starting.current) return; // a second press of a trembling hand starts nothing new
    starting.current = true;
    await orSayFailed(async () => {
      const result = await control.startGuide(guideId);
      setNotice(startedInWords(result, texts));
      await refresh();
      if (result.status === "started") onStarted();
    });
    starting.current = false;
  };
  const stop = async (): Promise<void> => {
    await control.stopGuide();
    setNotice(texts.stopped);
    await refresh();
    question.current?.focus(); // the button that had the focus is gone
  };
  const resume = async (): Promise<void> => {
    await control.resumeGuide();
    await refresh();
    onStarted();
  };
  const allowSite = async (): Promise<void> => {
    await control.allowSite();
    await refresh();
  };
  /** A tab that was closed meanwhile, a full disk: the person is told, and may try again. */
  const orSayFailed = async (doing: () => Promise<void>): Promise<void> => {
    try {
      await doing();
    } catch {
      setNotice(texts.failed);
    }
  };

  const running = status?.running;
  return (
    <div class="popup" lang={texts.lang}>
      <header>
        <Sticker number={1} />
        <h1>
          <strong>{texts.brand}</strong> <span>{texts.unofficial}</span>
        </h1>
      </header>
      <main>
        {status && (
          <AddressLine
            address={status.address}
            texts={texts}
            onOpenSite={() => void control.openSite()}
            onAllowSite={() => void allowSite()}
          />
        )}
        {running && (
          <RunningGuideBox
            running={running}
            title={guides.find(({ id }) => id === running.guideId)?.title}
            texts={texts}
            onStop={() => void orSayFailed(stop)}
            onResume={() => void orSayFailed(resume)}
          />
        )}
        <p class="notice" role="status">
          {notice}
        </p>
        <GuidePicker guides={guides} texts={texts} onPick={(id) => void start(id)} questionRef={question} />
        {unreviewed !== undefined && <p class="unreviewed">{unreviewed}</p>}
      </main>
      <footer>
        {PAGES.map((page) => (
          <button key={page} type="button" class="button" data-rank="quiet" onClick={() => void control.openPage(page)}>
            {texts[page]}
          </button>
        ))}
      </footer>
    </div>
  );
}

function startedInWords(result: StartResult, texts: PopupTexts): string {
  switch (result.status) {
    case "started":
      return texts.started;
    case "opened-site":
      return texts.openedSite;
    case "not-allowed":
      return texts.notAllowed;
    case "failed":
      return texts.failed;
  }
}
