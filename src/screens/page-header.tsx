import type { ComponentChildren, VNode } from "preact";
import { SkipLink } from "./skip-link.tsx";
import { Sticker } from "./sticker.tsx";

interface PageHeaderProps {
  readonly texts: { readonly brand: string; readonly unofficial: string; readonly skipToContent: string };
  /** At the end of the line. */
  readonly children?: ComponentChildren;
}

/** The top of a large page: whose it is, and that it is not official (R40). */
export function PageHeader({ texts, children }: PageHeaderProps): VNode {
  return (
    <header class="page-header">
      <SkipLink text={texts.skipToContent} />
      <div class="sign">
        <Sticker number={1} />
        <p>
          <strong>{texts.brand}</strong>
          <span class="unseen">, </span>
          <span class="sign-more">{texts.unofficial}</span>
        </p>
      </div>
      {children}
    </header>
  );
}
