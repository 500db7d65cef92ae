import type { VNode } from "preact";
import { fillText } from "../../fill-text.ts";
import { ChannelChoice, chosenChannel } from "../channel-choice.tsx";
import { BirthDateField, SerialField, SocialSecurityField } from "../identity-fields.tsx";
import { odette } from "../odette.ts";
import type { PageProps } from "../page-props.ts";
import { SiteChoice } from "../site-choice.tsx";
import { SiteField } from "../site-field.tsx";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** « J’active mon profil Mon espace santé » : what is needed. */
export function ActivationPage({ go }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.activateHeading}</h1>
      <p>{siteWords.activateNeeds}</p>
      <ul class="rules">
        <li>{siteWords.socialSecurityNumber}</li>
        <li>{siteWords.needsCard}</li>
        <li>{siteWords.needsTime}</li>
      </ul>
      <button
        type="button"
        onClick={() => {
          go("activation/carte");
        }}
      >
        {siteWords.begin}
      </button>
    </>
  );
}

/** The two kinds of card. */
export function CardModelPage({ act, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.myIdentity}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={(form) => {
          act({ type: "choose-card", hasPhoto: form.querySelector("[value=photo]:checked") !== null });
          go("activation/identite");
        }}
      >
        <SiteChoice
          name="card"
          legend={siteWords.cardModel}
          options={[
            { value: "plain", label: siteWords.cardWithoutPhoto },
            { value: "photo", label: siteWords.cardWithPhoto },
          ]}
        />
        <button type="submit">{siteWords.next}</button>
      </SiteForm>
    </>
  );
}

/** The numbers of the card, with our drawings of where they are. */
export function CardNumbersPage({ state, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.myIdentity}</h1>
      <p>{siteWords.cardNumbers}</p>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("activation/mode-de-reception");
        }}
      >
        <BirthDateField />
        <SocialSecurityField texts={texts} />
        <SerialField hasPhoto={state.cardHasPhoto} texts={texts} />
        <button type="submit">{siteWords.validate}</button>
      </SiteForm>
    </>
  );
}

/** How the provisional code is to come. */
export function ProvisionalChannelPage({ act, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.myContacts}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={(form) => {
          act({ type: "send", kind: "provisional", channel: chosenChannel(form) });
          go("activation/code");
        }}
      >
        <ChannelChoice legend={siteWords.chooseProvisional} sends="code" />
        <button type="submit">{siteWords.sendCode}</button>
      </SiteForm>
    </>
  );
}

/** The provisional code. */
export function ProvisionalCodePage({ state, go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.provisionalHeading}</h1>
      <p>
        {state.channel === "sms"
          ? fillText(siteWords.provisionalByPhone, { phone: odette.phone })
          : fillText(siteWords.provisionalByEmail, { email: odette.email })}
      </p>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("activation/accord");
        }}
      >
        <SiteField
          name="provisional"
          label={siteWords.provisionalField}
          hint={siteWords.provisionalExample}
          maxLength={12}
        />
        <button type="submit">{siteWords.validate}</button>
        <button
          type="button"
          class="site-link"
          onClick={() => {
            go("activation/carte");
          }}
        >
          {siteWords.noProvisional}
        </button>
      </SiteForm>
    </>
  );
}

/** The terms. */
export function AgreementPage({ go, texts }: PageProps): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{siteWords.activation}</h1>
      <p>{siteWords.iActivate}</p>
      <SiteForm
        warning={texts.warning}
        onSend={() => {
          go("activation/coordonnees");
        }}
      >
        <div class="choice">
          <div>
            <input type="checkbox" id="agree" name="agree" required />
            <label for="agree">{siteWords.iAccept}</label>
          </div>
        </div>
        <button type="submit">{siteWords.validate}</button>
      </SiteForm>
    </>
  );
}
