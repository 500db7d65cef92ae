import type { VNode } from "preact";
import type { PageProps } from "../page-props.ts";
import { addressOf } from "../routes.ts";
import { SiteField } from "../site-field.tsx";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** « Je m’identifie » : identifier and password on one page. */
export function LoginPage({ go, texts }: PageProps): VNode {
  return (
    <>
      <p class="site-step">{siteWords.step1}</p>
      <h1 tabIndex={-1}>{siteWords.identifyMyself}</h1>
      <p>
        <a class="site-button" href={addressOf("franceconnect")}>
          {siteWords.franceConnect}
        </a>
      </p>
      <h2>{siteWords.withMyIdentifiers}</h2>
      <p>{siteWords.allRequired}</p>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("connexion/canal");
        }}
      >
        <SiteField name="identifier" label={siteWords.myIdentifier} />
        <a href={addressOf("identifiant-oublie")}>{siteWords.forgottenIdentifier}</a>
        <SiteField name="password" label={siteWords.myPassword} type="password" />
        <a href={addressOf("mot-de-passe-oublie")}>{siteWords.forgottenPassword}</a>
        <button type="submit">{siteWords.continue}</button>
      </SiteForm>
      <p>
        {siteWords.noProfileYet} <a href={addressOf("activation")}>{siteWords.activateMyProfile}</a>
      </p>
    </>
  );
}
