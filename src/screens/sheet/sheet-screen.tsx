import type { VNode } from "preact";
import type { Guide } from "../../model/guide.ts";
import type { Site } from "../../model/site.ts";
import type { Texts } from "../../model/texts.ts";
import type { SheetTexts } from "../../texts/fr/sheet.ts";
import { fillText } from "../fill-text.ts";
import { Icon } from "../icon.tsx";
import { PageIcon } from "../page-icon.tsx";
import { SkipLink } from "../skip-link.tsx";
import { outlineGuide } from "./outline-guide.ts";
import { groupSteps } from "./group-steps.ts";
import { NumberedList } from "./numbered-list.tsx";
import { Lines, StepWords } from "./step-words.tsx";

export interface SheetProps {
  readonly guide: Guide;
  readonly site: Site;
  readonly texts: Texts;
  readonly words: SheetTexts;
  /** Of the extension. */
  readonly version: string;
  readonly today: Date;
  readonly onPrint: () => void;
}

/** A check that is older, in days, is said to be old (R88). */
const OLD = 120;

/** How many lines there are to write on. */
const LINES = [1, 2, 3, 4];

/** A whole guide on paper: numbered steps, room for notes, human help, version and date (R48). */
export function SheetScreen({ guide, site, texts, words, version, today, onPrint }: SheetProps): VNode {
  const { before, numbered, end, between, forks } = groupSteps(outlineGuide(guide, { site, texts, words }));
  const checkedOn = new Date(`${guide.checkedOn}T00:00:00`);
  const isOld = today.getTime() - checkedOn.getTime() > OLD * 86_400_000;
  const button = texts.words.continue;
  return (
    <div class="sheet-page">
      <header class="print-bar">
        <SkipLink text={words.skipToContent} />
        <a class="button" href="sheet.html">
          <Icon name="back" mirrored />
          <span>{words.otherSheets}</span>
        </a>
        <button type="button" class="button" data-rank="here" onClick={onPrint}>
          <PageIcon name="print" />
          <span>{words.print}</span>
        </button>
      </header>
      <main id="main" class="paper">
        <p class="paper-top">
          <b>{words.brand}</b>
          <span class="unseen">, </span>
          <span>{words.unofficial}</span>
        </p>
        <h1>{texts.guides[guide.id]?.title}</h1>
        <p>{guide.minutes === 1 ? words.minute : fillText(words.minutes, { count: guide.minutes })}</p>
        {isOld && <p class="paper-note">{words.old}</p>}

        {before.length > 0 && (
          <section aria-labelledby="before">
            <h2 id="before">{words.before}</h2>
            {before.map((step) => (
              <StepWords key={step.id} step={step} button={button} words={words} />
            ))}
          </section>
        )}
        <section aria-labelledby="steps">
          <h2 id="steps">{words.steps}</h2>
          <NumberedList groups={numbered} button={button} words={words} />
          {end.map((step) => (
            <div class="paper-end" key={step.id}>
              <h3>{step.heading}</h3>
              <StepWords step={step} button={button} words={words} />
            </div>
          ))}
        </section>
        <p class="paper-note">{words.note}</p>

        <section aria-labelledby="notes" class="paper-notes">
          <h2 id="notes">{words.notes}</h2>
          <p>{words.notesWarning}</p>
          {LINES.map((line) => (
            <div key={line} class="paper-line" />
          ))}
        </section>
        <section aria-labelledby="human-help" class="paper-help">
          <h2 id="human-help">{words.help}</h2>
          {texts.situations.humanHelp.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {forks.length > 0 && <p>{fillText(words.stuck, { guides: listOf(forks, words.lang) })}</p>}
        </section>
        <section aria-labelledby="between">
          <h2 id="between">{words.between}</h2>
          <p>{words.betweenMore}</p>
          <ul class="paper-between">
            {between.map((steps) => (
              <li key={steps[0]?.id}>
                <Lines of={steps.flatMap(({ say }) => say)} />
              </li>
            ))}
          </ul>
        </section>
        <div class="paper-foot">
          <p>{texts.checkedAs[guide.checkedAs].join(" ")}</p>
          <p>
            {fillText(words.checked, { date: dateInWords(checkedOn, texts.lang), version })} {words.mayDiffer}
          </p>
          {texts.unreviewed !== undefined && <p>{texts.unreviewed}</p>}
        </div>
      </main>
    </div>
  );
}

/** « 22 novembre 2026 », in digits that are on French letters too. */
function dateInWords(date: Date, language: string): string {
  return date.toLocaleDateString(`${language}-u-nu-latn`, { dateStyle: "long" });
}

/** « Activer mon profil » ou « Me connecter ». */
function listOf(titles: readonly string[], language: string): string {
  const quoted = titles.map((title) => `«\u00a0${title}\u00a0»`);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(quoted);
}
