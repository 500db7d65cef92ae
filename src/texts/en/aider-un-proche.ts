import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/aider-un-proche.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Give access to a relative or friend” (R90 to R96): it speaks to the holder, never to the one who helps. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "aider-un-proche.mot-de-passe": {
    say: ["Never use a relative’s or friend’s password.", "The site offers an official access, in their own name."],
    more: ["Never give your codes, even to someone in your family."],
    list: "Never a relative’s or friend’s password",
  },
  "aider-un-proche.avant": {
    say: ["This guide helps you give access to a relative or friend.", "Allow 7 minutes."],
    more: [
      "Have this person’s name and e-mail address ready.",
      "They must have activated their own profile.",
      STOP_ANY_TIME,
    ],
    list: "Before you start",
  },
  "aider-un-proche.qui": {
    say: ["The person being helped is the one who gives access.", "They do it themselves, in their own space."],
    more: [
      "Are you helping them? Read this card aloud to them, and let them do it.",
      "They are not with you? Stop here, and call 3422 together.",
    ],
    list: "The person being helped decides and acts",
  },
  "aider-un-proche.pouvoirs": {
    say: [
      "Your relative or friend will see your profile from their account.",
      "You will be able to take this access back.",
    ],
    more: [
      "They will not be able to change your e-mail or your phone.",
      "They will not be able to change your username or your password.",
      "The site says everything they will see and do: read it carefully.",
      "You can give access to 3 people at most.",
    ],
    list: "What your relative or friend will be able to do",
  },
  "aider-un-proche.decision": {
    say: ["The decision is yours.", "You can say no."],
    more: ["Take time to think about it, with no one beside you.", "You can change your mind."],
    list: "Decide at your own pace",
  },
  "aider-un-proche.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to your space",
  },
  "aider-un-proche.pas-connecte": {
    say: ["You are not signed in yet.", "Sign in yourself, with your own codes."],
    more: ["The guide “Sign in” helps you: its button is just below.", "You will come back here afterwards."],
    list: "Sign in yourself",
  },
  "aider-un-proche.acces": {
    say: ["Click on {target}."],
    list: "Open the page about access",
    where: [
      "First open the menu with your name, at the top right.",
      "If not, look in the settings.",
      "It is not there? Call 3422, and do not give your codes.",
    ],
  },
  "aider-un-proche.menu": {
    say: ["Click on {target}."],
    list: "Open the menu with your name",
    where: ["Look for your name, or a small figure of a person, at the top right."],
  },
  "aider-un-proche.parametres": {
    say: ["Click on {target}."],
    list: "Open the settings",
    where: [
      "Look for your name, or a small figure of a person, at the top right.",
      "Click on it: a menu opens.",
      "Nothing like that? Call 3422, and do not give your codes.",
    ],
  },
  "aider-un-proche.arret": {
    say: ["Soon your relative or friend will see your health information.", "You can still say no."],
    more: ["Check their name and address carefully.", "To take the access back, return later to this same page."],
    list: "Check before you give access",
  },
  "aider-un-proche.suivre": {
    say: ["Read the page, and answer its questions."],
    more: ["This guide does not know these pages: take your time.", "Any doubt? Call 3422.", CONTINUE_HERE],
    list: "Answer the site’s questions",
  },
  "aider-un-proche.fin": {
    say: [
      "You have answered the site’s questions.",
      "Your relative or friend will probably have to accept, from their account.",
    ],
    more: ["You can take the access back whenever you like, on the same page.", SHARED_COMPUTER],
    list: "Wait for your relative’s or friend’s answer",
    heading: "The guide stops here",
  },
};
