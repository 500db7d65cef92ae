import type { VNode } from "preact";
import { fillText } from "../fill-text.ts";
import { odette } from "./odette.ts";
import type { PageProps } from "./page-props.ts";
import { SiteField } from "./site-field.tsx";
import { SiteForm } from "./site-form.tsx";
import { siteWords } from "./site-words.ts";

interface CodeFormProps extends PageProps {
  /** The label of the button that sends it. */
  readonly button: string;
  readonly onSend: () => void;
}

/** Where a one-time code was sent, its field, and the way to have another. Any code is good. */
export function CodeForm({ state, act, texts, button, onSend }: CodeFormProps): VNode {
  return (
    <>
      <p>
        {state.channel === "sms"
          ? fillText(siteWords.codeSentByPhone, { phone: odette.phone })
          : fillText(siteWords.codeSentByEmail, { email: odette.email })}
      </p>
      <SiteForm warning={texts.warning} onSend={onSend}>
        <SiteField
          name="code"
          label={siteWords.oneTimeCode}
          hint={siteWords.codeExample}
          inputMode="numeric"
          autocomplete="one-time-code"
        />
        <button type="submit">{button}</button>
        <button
          type="button"
          class="site-link"
          onClick={() => {
            act({ type: "send", kind: "code", channel: state.channel });
          }}
        >
          {siteWords.sendAgain}
        </button>
      </SiteForm>
    </>
  );
}
