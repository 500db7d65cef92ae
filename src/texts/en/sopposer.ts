import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/sopposer.ts";
import { CONTINUE_HERE, STOP_ANY_TIME, YOUR_CHOICE } from "./sentences.ts";

/** The guide “Refuse or close my space”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "sopposer.avant": {
    say: ["Take out your carte Vitale.", "This guide helps you refuse or close the space."],
    more: ["Allow 6 minutes.", "Would you rather talk to someone? Call 3422.", STOP_ANY_TIME],
    list: "Before you start",
  },
  "sopposer.effet": {
    say: ["Afterwards, you will no longer see your documents on this site.", "Nor will your health professionals."],
    more: [
      YOUR_CHOICE,
      "First save on your computer what matters to you.",
      "Do you only want to hide a document? Another guide does that.",
      "To go back on this later, call 3422.",
    ],
    list: "Think before you close the space",
  },
  "sopposer.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to monespacesante.fr",
  },
  "sopposer.m-opposer": {
    say: ["Click on {target}."],
    more: ["This is only a beginning: nothing is closed yet."],
    list: "Click on {target}",
    where: ["Move down to the very bottom of the home page."],
  },
  "sopposer.demande": {
    say: ["You have asked to refuse or close the space."],
    list: "Ask to refuse or close the space",
  },
  "sopposer.menu": {
    say: ["You are already signed in.", "Click on {target}."],
    list: "Open the menu with your name",
    where: ["Look for your name, or a small figure of a person, at the top right."],
  },
  "sopposer.parametres": {
    say: ["You are already signed in.", "Click on {target}."],
    list: "Open the settings",
    where: ["Look for your name, or a small figure of a person, at the top right.", "A menu opens."],
  },
  "sopposer.cloture": {
    say: ["Click on {target}."],
    more: ["This is only a beginning: nothing is closed yet."],
    list: "Open the page for closing the space",
    where: ["Look in the part about managing the profile, at the very bottom."],
  },
  "sopposer.commencer": {
    say: ["Read the page carefully. To go on, click on {target}."],
    more: ["The site says what becomes of your documents."],
    list: "Read what the site says",
    where: ["Look for it at the bottom of the text."],
  },
  "sopposer.numero": {
    say: ["Type your social security number in the box {target}."],
    more: ["It is on the front of your carte Vitale. It has 15 digits, with the two-digit key."],
    list: "Type your social security number",
    where: ["It is a long box, in the middle of the page."],
  },
  "sopposer.serie": {
    say: ["Type the serial number in the box {target}."],
    more: [
      "Card with a photo: top right, the last 11 digits.",
      "Card without a photo: on the back, top left.",
      "You cannot read it? Call 3422.",
    ],
    list: "Type the serial number of the card",
    where: ["The box is under the one for the social security number."],
  },
  "sopposer.naissance": {
    say: ["Type your date of birth in the box {target}."],
    more: ["The day, the month, then the year. For example: 05/03/1948."],
    list: "Type your date of birth",
    where: ["The box is near the one for the social security number."],
  },
  "sopposer.valider": {
    say: ["Click on {target}."],
    more: ["The site only checks who you are. It will then ask you to confirm."],
    list: "Confirm your numbers",
    where: ["Look for it under the boxes you have filled in."],
  },
  "sopposer.arret": {
    say: ["The site is going to ask you to confirm.", "It is the last moment to say no."],
    more: [
      "Saying yes closes the space, for you and for your health professionals.",
      "To go back on this afterwards, call 3422.",
      "Not sure? Stop here. Nothing will be closed.",
    ],
    list: "Last moment to say no",
  },
  "sopposer.suivre": {
    say: ["Read the page, and answer its questions yourself."],
    more: [
      "This guide does not know these pages: take your time.",
      "Does the site offer a proof? Save it.",
      CONTINUE_HERE,
    ],
    list: "Answer the site’s questions",
  },
  "sopposer.fin": {
    say: ["The site has received your answer.", "Read what it writes to you now."],
    more: ["Nothing appears, or you have a doubt? Call 3422.", "Shared computer? Close the page at the end."],
    list: "Read the site’s answer",
    heading: "The guide stops here",
  },
};
