import type { VNode } from "preact";
import { fillText } from "./fill-text.ts";
import type { GuideEntry } from "./guide-entry.ts";
import { guideIcon, Icon } from "./icon.tsx";

interface GuideListProps {
  readonly guides: readonly GuideEntry[];
  readonly texts: { readonly minute: string; readonly minutes: string };
  readonly onPick: (guideId: string) => void;
}

/** Guides as buttons whose accessible name starts with the title: guides are looked for by it. */
export function GuideList({ guides, texts, onPick }: GuideListProps): VNode {
  return (
    <ul class="guides">
      {guides.map(({ id, title, minutes }) => (
        <li key={id}>
          <button
            type="button"
            class="guide"
            onClick={() => {
              onPick(id);
            }}
          >
            <Icon name={guideIcon(id)} />
            <span class="guide-title">{title}</span>
            <span class="unseen">, </span>
            <span class="guide-minutes">
              {minutes === 1 ? texts.minute : fillText(texts.minutes, { count: minutes })}
            </span>
            <Icon name="go" mirrored />
          </button>
        </li>
      ))}
    </ul>
  );
}
