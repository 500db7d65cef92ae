import type { VNode } from "preact";
import type { PracticeTexts } from "../../../texts/fr/practice.ts";
import type { PageProps } from "../page-props.ts";
import { OwnWords } from "../own-words.tsx";

/** As far as the site is known. */
export function StopPage({ texts }: PageProps): VNode {
  return <AsidePage heading={texts.end} more={texts.endMore} texts={texts} />;
}

/** « Besoin d’aide ? » : where help is in real life. */
export function HelpPage({ texts }: PageProps): VNode {
  return <AsidePage heading={texts.helpHeading} more={texts.helpMore} texts={texts} />;
}

/** FranceConnect is another site, and not to be played. */
export function FranceConnectPage({ texts }: PageProps): VNode {
  return <AsidePage heading={texts.franceConnectHeading} more={texts.franceConnectMore} texts={texts} />;
}

interface AsidePageProps {
  readonly heading: string;
  readonly more: string;
  readonly texts: PracticeTexts;
}

/** Never a dead end: one goes back. */
function AsidePage({ heading, more, texts }: AsidePageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>
        <OwnWords>{heading}</OwnWords>
      </h1>
      <p>
        <OwnWords>{more}</OwnWords>
      </p>
      <button
        type="button"
        onClick={() => {
          history.back();
        }}
      >
        <OwnWords>{texts.back}</OwnWords>
      </button>
    </>
  );
}
