import type { RefObject, VNode } from "preact";
import { useState } from "preact/hooks";
import type { PopupTexts } from "../../texts/fr/popup.ts";
import { fillText } from "../fill-text.ts";
import type { GuideEntry } from "../guide-entry.ts";
import { GuideList } from "../guide-list.tsx";
import { Icon } from "../icon.tsx";
import { rankGuides } from "./rank-guides.ts";

/** As many choices as one takes in at a glance (R78); the others are below a heading of their own. */
const FIRST = 5;

interface GuidePickerProps {
  readonly guides: readonly GuideEntry[];
  readonly texts: PopupTexts;
  readonly onPick: (guideId: string) => void;
  readonly questionRef: RefObject<HTMLHeadingElement>;
}

/** « Que voulez-vous faire ? » : a few guides first, the others below, a search when there are more. */
export function GuidePicker({ guides, texts, onPick, questionRef }: GuidePickerProps): VNode {
  const [query, setQuery] = useState("");
  const searching = query.trim() !== "";
  const found = rankGuides(guides, query);
  const first = searching ? found : found.slice(0, FIRST);
  const others = found.slice(first.length);

  return (
    <section aria-labelledby="question">
      <h2 id="question" tabIndex={-1} ref={questionRef}>
        {texts.question}
      </h2>
      {guides.length > FIRST && (
        <div class="search">
          <Icon name="search" />
          <input
            type="search"
            aria-labelledby="question"
            placeholder={texts.searchHint}
            autocomplete="off"
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
            }}
          />
        </div>
      )}
      <p class={searching && found.length === 0 ? "found" : "unseen"} role="status">
        {searching ? foundInWords(found.length, texts) : ""}
      </p>
      <GuideList guides={first} texts={texts} onPick={onPick} />
      {others.length > 0 && (
        <>
          <h3>{texts.others}</h3>
          <GuideList guides={others} texts={texts} onPick={onPick} />
        </>
      )}
    </section>
  );
}

function foundInWords(count: number, texts: PopupTexts): string {
  if (count === 0) return texts.noneFound;
  return count === 1 ? texts.oneFound : fillText(texts.manyFound, { count });
}
