import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/identifiant-oublie.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide “I forgot my username”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "identifiant-oublie.avant": {
    say: ["Take out your carte Vitale.", "Have your phone and your e-mails ready too."],
    more: [
      "This guide helps you receive your username. Allow 6 minutes.",
      "The username is not your e-mail address.",
      STOP_ANY_TIME,
    ],
    list: "Before you start",
  },
  "identifiant-oublie.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to monespacesante.fr",
  },
  "identifiant-oublie.se-connecter": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the top of the page, on the right.", "On a small screen, open the menu first."],
  },
  "identifiant-oublie.lien": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["It is a small underlined text, near the box for the username."],
  },
  "identifiant-oublie.numero": {
    say: ["Type your social security number in the box {target}."],
    more: ["It is on the front of your carte Vitale. It has 15 digits, with the two-digit key."],
    list: "Type your social security number",
    where: ["It is a long box, in the middle of the page."],
  },
  "identifiant-oublie.naissance": {
    say: ["Type your date of birth in the box {target}."],
    more: ["The day, the month, then the year. For example: 05/03/1948."],
    list: "Type your date of birth",
    where: ["The box is near the one for the social security number."],
  },
  "identifiant-oublie.canal": {
    say: ["How would you like to receive your username?", "Choose {target} or {other}."],
    more: ["The SMS arrives on your phone. The other message arrives in your e-mails."],
    list: "Choose how to receive the username",
    where: ["The two choices are close to each other."],
  },
  "identifiant-oublie.valider": {
    say: ["Click on {target}."],
    list: "Confirm your request",
    where: ["Look for it under the boxes you have filled in."],
  },
  "identifiant-oublie.envoyer": {
    say: ["Click on {target}."],
    more: ["The site then sends your username."],
    list: "Ask for it to be sent",
    where: ["Look for it under your choice."],
  },
  "identifiant-oublie.fin": {
    say: ["The site has sent your username.", "Look at your SMS messages, then your e-mails."],
    more: [
      "Nothing received? Wait a little, then look in the junk mail.",
      "To enter your space, take the guide “Sign in”.",
      "Shared computer? Close the page at the end.",
    ],
    list: "Your username has been sent",
  },
};
