import type { VNode } from "preact";
import { ChannelChoice, chosenChannel } from "../channel-choice.tsx";
import { CodeForm } from "../code-form.tsx";
import { BirthDateField, SerialField, SocialSecurityField } from "../identity-fields.tsx";
import type { PageProps } from "../page-props.ts";
import { PasswordFields } from "../password-fields.tsx";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** « J’ai oublié mon mot de passe » : who one is, and how the code is to come. */
export function ForgottenPasswordPage({ act, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.forgotPassword}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={(form) => {
          act({ type: "send", kind: "code", channel: chosenChannel(form) });
          go("mot-de-passe-oublie/code");
        }}
      >
        <SocialSecurityField texts={texts} />
        <SerialField texts={texts} />
        <BirthDateField />
        <ChannelChoice legend={siteWords.chooseChannel} sends="code" />
        <button type="submit">{siteWords.continue}</button>
      </SiteForm>
    </>
  );
}

/** The one-time code before a new password. */
export function PasswordCodePage(props: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.typeMyCode}</h1>
      <CodeForm
        {...props}
        button={siteWords.validate}
        onSend={() => {
          props.go("mot-de-passe-oublie/nouveau");
        }}
      />
    </>
  );
}

/** « Je choisis mon nouveau mot de passe ». */
export function NewPasswordPage({ go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.chooseNewPassword}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("mot-de-passe-oublie/modifie");
        }}
      >
        <PasswordFields label={siteWords.newPassword} />
        <button type="submit">{siteWords.validate}</button>
      </SiteForm>
    </>
  );
}

/** « Mon mot de passe est modifié ! », and back to the login. */
export function PasswordChangedPage({ go }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.passwordChanged}</h1>
      <button
        type="button"
        onClick={() => {
          go("connexion");
        }}
      >
        {siteWords.connect}
      </button>
    </>
  );
}
