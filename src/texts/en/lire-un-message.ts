import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/lire-un-message.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Read a message”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "lire-un-message.avant": {
    say: ["This guide takes you to your health messages.", "You need to be signed in."],
    more: ["Allow 3 minutes.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "Before you start",
  },
  "lire-un-message.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to your space",
  },
  "lire-un-message.menu": {
    say: ["Click on {target}."],
    list: "Open your messages",
    where: ["Look for it in the menu, at the top or on the left.", "On a small screen, open the menu first."],
  },
  "lire-un-message.ouvrir": {
    say: ["Your messages are in a list.", "Click on the one you want to read."],
    more: ["Messages you have not read are often in bold.", CONTINUE_HERE],
    list: "Choose a message",
  },
  "lire-un-message.lire": {
    say: ["Read at your own pace. Move down the page to see everything."],
    more: [
      "Is a document attached? Click on it to see it.",
      "At the bottom, the site offers to put it in your documents.",
      "To answer, look for a button under the message.",
      "Have you read it? Click on “Continue” on this card.",
    ],
    list: "Read the message",
  },
  "lire-un-message.fin": {
    say: ["You know where your messages are.", "Come back to them whenever you like."],
    more: ["A question about this message? Ask the person who wrote it.", SHARED_COMPUTER],
    list: "The message is read",
  },
};
