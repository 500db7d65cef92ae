import type { VNode } from "preact";
import { odette } from "../odette.ts";
import type { PageProps } from "../page-props.ts";
import { PasswordFields } from "../password-fields.tsx";
import { SiteField } from "../site-field.tsx";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** The contact details that are known, to confirm. */
export function ContactsPage({ go }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.myContacts}</h1>
      <dl class="known">
        <dt>{siteWords.emailRequired}</dt>
        <dd>{odette.email}</dd>
        <dt>{siteWords.phoneNumber}</dt>
        <dd>{odette.phone}</dd>
      </dl>
      <button
        type="button"
        onClick={() => {
          go("activation/identifiants");
        }}
      >
        {siteWords.confirm}
      </button>
    </>
  );
}

/** The identifier and the password of one's own. */
export function CredentialsPage({ go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.identifierAndPassword}</h1>
      <p>{siteWords.theyLetMeIn}</p>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("activation/fin");
        }}
      >
        <SiteField name="new-identifier" label={siteWords.chooseIdentifier} hint={siteWords.identifierLength} />
        <PasswordFields label={siteWords.choosePassword} />
        <button type="submit">{siteWords.validate}</button>
      </SiteForm>
    </>
  );
}

/** « Mon profil a bien été activé ! ». */
export function ActivatedPage({ go }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.activated}</h1>
      <button
        type="button"
        onClick={() => {
          go("connexion");
        }}
      >
        {siteWords.connection}
      </button>
      <button
        type="button"
        onClick={() => {
          go("accueil");
        }}
      >
        {siteWords.backHome}
      </button>
    </>
  );
}
