import type { VNode } from "preact";
import { fillText } from "../../fill-text.ts";
import { ChannelChoice, chosenChannel } from "../channel-choice.tsx";
import { BirthDateField, SocialSecurityField } from "../identity-fields.tsx";
import { odette } from "../odette.ts";
import type { PageProps } from "../page-props.ts";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** « J’ai oublié mon identifiant » : who one is, and where the identifier is to be sent. */
export function ForgottenIdentifierPage({ act, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.forgotIdentifier}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={(form) => {
          act({ type: "send", kind: "identifier", channel: chosenChannel(form) });
          go("identifiant-oublie/envoye");
        }}
      >
        <SocialSecurityField texts={texts} />
        <BirthDateField />
        <ChannelChoice legend={siteWords.chooseIdentifierChannel} sends="identifier" />
        <button type="submit">{siteWords.continue}</button>
      </SiteForm>
    </>
  );
}

/** « Mon identifiant est envoyé ! », and back to the login. */
export function IdentifierSentPage({ state, go }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.identifierSent}</h1>
      <p>
        {state.channel === "sms"
          ? fillText(siteWords.identifierSentByPhone, { phone: odette.phone })
          : fillText(siteWords.identifierSentByEmail, { email: odette.email })}
      </p>
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
