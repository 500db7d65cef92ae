import type { VNode } from "preact";
import { fillText } from "../fill-text.ts";
import { odette } from "./odette.ts";
import type { Channel } from "./practice-state.ts";
import { SiteChoice } from "./site-choice.tsx";
import { siteWords } from "./site-words.ts";

interface ChannelChoiceProps {
  readonly legend: string;
  /** What is sent: a code is announced in a sentence, anything else by the address alone. */
  readonly sends: "code" | "identifier";
}

/** « Par SMS » or « Par e-mail ». */
export function ChannelChoice({ legend, sends }: ChannelChoiceProps): VNode {
  const { phone, email } = odette;
  return (
    <SiteChoice<Channel>
      name="channel"
      legend={legend}
      options={[
        {
          value: "sms",
          label: siteWords.bySms,
          hint: sends === "code" ? fillText(siteWords.myCodeAt, { phone }) : phone,
        },
        {
          value: "email",
          label: siteWords.byEmail,
          hint: sends === "code" ? fillText(siteWords.myCodeOn, { email }) : email,
        },
      ]}
    />
  );
}

/** What was taken in a form with a `ChannelChoice`. */
export function chosenChannel(form: HTMLFormElement): Channel {
  return form.querySelector("[name=channel]:checked[value=email]") ? "email" : "sms";
}
