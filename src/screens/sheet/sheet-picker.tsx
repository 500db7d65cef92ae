import type { VNode } from "preact";
import type { SheetTexts } from "../../texts/fr/sheet.ts";
import type { GuideEntry } from "../guide-entry.ts";
import { guideIcon, Icon } from "../icon.tsx";
import { PageHeader } from "../page-header.tsx";

interface SheetPickerProps {
  readonly guides: readonly GuideEntry[];
  readonly words: SheetTexts;
  readonly unreviewed?: string | undefined;
}

/** All the sheets, each a link. */
export function SheetPicker({ guides, words, unreviewed }: SheetPickerProps): VNode {
  return (
    <div class="sheet-picker">
      <PageHeader texts={words} />
      <main id="main">
        <h1>{words.pickHeading}</h1>
        <p>{words.pickMore}</p>
        <ul class="guides">
          {guides.map(({ id, title }) => (
            <li key={id}>
              <a class="guide" href={`sheet.html?guide=${id}`}>
                <Icon name={guideIcon(id)} />
                <span class="guide-title">{title}</span>
                <Icon name="go" mirrored />
              </a>
            </li>
          ))}
        </ul>
        {unreviewed !== undefined && <p class="unreviewed">{unreviewed}</p>}
      </main>
    </div>
  );
}
