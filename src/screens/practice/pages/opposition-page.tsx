import type { VNode } from "preact";
import { SerialField, SocialSecurityField } from "../identity-fields.tsx";
import type { PageProps } from "../page-props.ts";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** « M’opposer à Mon espace santé » : both numbers are asked (FAQ 2025); what follows is not known, so it stops there. */
export function OppositionPage({ go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.oppose}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("arret");
        }}
      >
        <SocialSecurityField texts={texts} />
        <SerialField texts={texts} />
        <button type="submit">{siteWords.continue}</button>
      </SiteForm>
    </>
  );
}
