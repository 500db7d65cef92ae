import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/mot-de-passe-oublie.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The rules of a new password, as the official app shows them (2025): a list beside the field. */
export const PASSWORD_RULES: readonly string[] = [
  "At least 9 signs.",
  "At least one capital letter and one small letter.",
  "At least one number.",
  "At least one sign such as ! # @ ; %",
];

/** The guide “I forgot my password”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "mot-de-passe-oublie.avant": {
    say: ["Take out your carte Vitale.", "Have your phone and your e-mails ready too."],
    more: [
      "This guide helps you change your password. Allow 8 minutes.",
      "The site will send you a code.",
      STOP_ANY_TIME,
    ],
    list: "Before you start",
  },
  "mot-de-passe-oublie.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to monespacesante.fr",
  },
  "mot-de-passe-oublie.se-connecter": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the top of the page, on the right.", "On a small screen, open the menu first."],
  },
  "mot-de-passe-oublie.lien": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["It is a small underlined text, near the box for the password."],
  },
  "mot-de-passe-oublie.identifiant": {
    say: ["Type your username in the box {target}."],
    more: ["The site asks for it before it talks about the password."],
    list: "Type your username",
    where: ["It is the first box on the page.", "Your username is not your e-mail address."],
  },
  "mot-de-passe-oublie.suite-identifiant": {
    say: ["Click on {target}."],
    list: "Confirm your username",
    where: ["Look for it under the box for the username."],
  },
  "mot-de-passe-oublie.numero": {
    say: ["Type your social security number in the box {target}."],
    more: ["It is on the front of your carte Vitale. It has 15 digits, with the two-digit key."],
    list: "Type your social security number",
    where: ["It is a long box, in the middle of the page."],
  },
  "mot-de-passe-oublie.carte": {
    say: ["Is there a photo on your carte Vitale?", "Choose {target} or {other}."],
    list: "Choose your carte Vitale",
    where: ["The two choices are close to each other."],
  },
  "mot-de-passe-oublie.serie": {
    say: ["Type the serial number in the box {target}."],
    more: [
      "Card with a photo: top right, the last 11 digits.",
      "Card without a photo: on the back, top left.",
      "You cannot read it? Call 3422.",
    ],
    list: "Type the serial number of the card",
    where: ["The box is near the one for the social security number."],
  },
  "mot-de-passe-oublie.naissance": {
    say: ["Type your date of birth in the box {target}."],
    more: ["The day, the month, then the year. For example: 05/03/1948."],
    list: "Type your date of birth",
    where: ["The box is near the one for the social security number."],
  },
  "mot-de-passe-oublie.canal": {
    say: ["How would you like to receive your code?", "Choose {target} or {other}."],
    more: ["The SMS arrives on your phone. The e-mail arrives in your mailbox."],
    list: "Choose how to receive the code",
    where: ["The two choices are close to each other."],
  },
  "mot-de-passe-oublie.demander": {
    say: ["Click on {target}."],
    list: "Confirm your request",
    where: ["Look for it under the boxes you have filled in."],
  },
  "mot-de-passe-oublie.envoyer": {
    say: ["Click on {target}."],
    more: ["The site then sends your code."],
    list: "Ask for the code to be sent",
    where: ["Look for it under your choice."],
  },
  "mot-de-passe-oublie.attendre": {
    say: ["The site is sending you a code.", "Look at your SMS messages, then your e-mails."],
    more: [
      "Nothing after a few minutes? Look in the junk mail too.",
      "Still nothing? Ask for another code, near the box.",
      "Take your time. Code received? Click on “Continue” on this card.",
    ],
    list: "Wait for the code",
  },
  "mot-de-passe-oublie.code": {
    say: ["Type the code you received in the box {target}."],
    list: "Type the code you received",
    where: ["The code goes in one long box, or in six small boxes."],
  },
  "mot-de-passe-oublie.valider-code": {
    say: ["Click on {target}."],
    list: "Confirm the code",
    where: ["Look for it under the code."],
  },
  "mot-de-passe-oublie.nouveau": {
    say: ["Make up a new password.", "Type it in the box {target}."],
    more: PASSWORD_RULES,
    list: "Type a new password",
    where: ["It is the first box on the page."],
  },
  "mot-de-passe-oublie.confirmer": {
    say: ["Type the same password again in the box {target}."],
    list: "Type the same password again",
    where: ["It is the box just under the new password."],
  },
  "mot-de-passe-oublie.valider": {
    say: ["Click on {target}."],
    list: "Confirm the new password",
    where: ["Look for it under the two boxes."],
  },
  "mot-de-passe-oublie.fin": {
    say: ["Your password is changed.", "You can now sign in."],
    more: ["To enter your space, take the guide “Sign in”.", "Shared computer? Close the page at the end."],
    list: "Your password is changed",
  },
};
