import type { VNode } from "preact";
import { ChannelChoice, chosenChannel } from "../channel-choice.tsx";
import type { PageProps } from "../page-props.ts";
import { SiteForm } from "../site-form.tsx";
import { siteWords } from "../site-words.ts";

/** The choice of how the code of the login comes. */
export function ChannelPage({ act, go, texts }: PageProps): VNode {
  return (
    <>
      <p class="site-step">{siteWords.step2}</p>
      <h1 tabIndex={-1}>{siteWords.identifyMyself}</h1>
      <SiteForm
        warning={texts.warning}
        onSend={(form) => {
          act({ type: "send", kind: "code", channel: chosenChannel(form) });
          go("connexion/code");
        }}
      >
        <ChannelChoice legend={siteWords.chooseChannel} sends="code" />
        <button type="submit">{siteWords.sendCode}</button>
      </SiteForm>
    </>
  );
}
