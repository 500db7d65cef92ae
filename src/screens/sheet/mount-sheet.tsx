import { render } from "preact";
import type { Guide } from "../../model/guide.ts";
import type { PageTexts } from "../../texts/page-texts.ts";
import { fillText } from "../fill-text.ts";
import { listGuides } from "../list-guides.ts";
import { SheetPicker } from "./sheet-picker.tsx";
import { type SheetProps, SheetScreen } from "./sheet-screen.tsx";

interface SheetOptions extends Omit<SheetProps, "guide" | "words"> {
  readonly guides: readonly Guide[];
  /** From `sheet.html?guide=…`; for an unknown one, all sheets are listed. */
  readonly asked: string | null;
  readonly pages: PageTexts;
  /** While no speaker of the language has read the texts. */
  readonly unreviewed: string | undefined;
}

/** Shows the sheet of a guide in `root`, or the list of all sheets. */
export function mountSheet(root: Element, { guides, asked, pages, unreviewed, ...props }: SheetOptions): void {
  const guide = guides.find(({ id }) => id === asked);
  const words = pages.sheet;
  if (guide === undefined) {
    document.title = words.pickTitle;
    const entries = listGuides(guides, pages.guideTitles, pages.guideWords);
    render(<SheetPicker guides={entries} words={words} unreviewed={unreviewed} />, root);
  } else {
    document.title = fillText(words.title, { guide: props.texts.guides[guide.id]?.title ?? guide.id });
    render(<SheetScreen {...props} guide={guide} words={words} />, root);
  }
}
