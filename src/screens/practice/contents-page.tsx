import type { VNode } from "preact";
import type { PracticeTexts } from "../../texts/fr/practice.ts";
import type { GuideEntry } from "../guide-entry.ts";
import { GuideList } from "../guide-list.tsx";

interface ContentsPageProps {
  readonly guides: readonly GuideEntry[];
  readonly texts: PracticeTexts;
  readonly onStart: (guideId: string) => void;
  readonly onWithoutGuide: () => void;
}

/** The first page: every exercise, as buttons like those of the popup. */
export function ContentsPage({ guides, texts, onStart, onWithoutGuide }: ContentsPageProps): VNode {
  return (
    <div class="sheet contents">
      <h1 tabIndex={-1}>{texts.contentsHeading}</h1>
      <p>{texts.contentsIntro}</p>
      <GuideList guides={guides} texts={texts} onPick={onStart} />
      <button type="button" class="button" onClick={onWithoutGuide}>
        {texts.withoutGuide}
      </button>
    </div>
  );
}
