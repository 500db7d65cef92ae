import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/se-connecter.ts";
import { SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Sign in”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "se-connecter.avant": {
    say: ["Get your username and your password ready.", "Keep your phone near you too."],
    more: [
      "This guide takes you as far as your space. Allow 5 minutes.",
      "Your profile must already be active.",
      STOP_ANY_TIME,
    ],
    list: "Before you start",
  },
  "se-connecter.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to monespacesante.fr",
  },
  "se-connecter.retour": {
    say: ["You can now sign in.", "Click on {target}."],
    list: "Go back to the sign-in page",
    where: ["Look for it under the site’s message."],
  },
  "se-connecter.se-connecter": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the top of the page, on the right.", "On a small screen, open the menu first."],
  },
  "se-connecter.identifiant": {
    say: ["Type your username in the box {target}."],
    more: ["Do you prefer FranceConnect? You may use it. This guide carries on when you return."],
    list: "Type your username",
    where: ["It is the first box on the page.", "Your username is not your e-mail address."],
  },
  "se-connecter.suite-identifiant": {
    say: ["Click on {target}."],
    list: "Confirm your username",
    where: ["Look for it under the box for the username."],
  },
  "se-connecter.mot-de-passe": {
    say: ["Type your password in the box {target}."],
    list: "Type your password",
    where: ["It is the box under your username."],
  },
  "se-connecter.continuer": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the bottom of the page, under your password."],
  },
  "se-connecter.canal": {
    say: ["How would you like to receive your code?", "Choose {target} or {other}."],
    more: ["The SMS arrives on your phone. The e-mail arrives in your mailbox."],
    list: "Choose how to receive the code",
    where: ["The two choices are close to each other, in the middle of the page."],
  },
  "se-connecter.envoyer": {
    say: ["Click on {target}."],
    more: ["The site then sends your code."],
    list: "Ask for the code to be sent",
    where: ["Look for it under your choice."],
  },
  "se-connecter.attendre-sms": {
    say: ["Look at the SMS messages on your phone.", "The code may take a few minutes."],
    more: [
      "Nothing after a few minutes? Ask for another code, near the box.",
      "Take your time. Code received? Click on “Continue” on this card.",
    ],
    list: "Wait for the SMS with the code",
  },
  "se-connecter.attendre-mail": {
    say: ["Open your e-mail box in another tab.", "Then come back here with the code."],
    more: [
      "No message? Look in the junk mail too.",
      "Still nothing? Ask for another code, near the box.",
      "Code received? Click on “Continue” on this card.",
    ],
    list: "Wait for the e-mail with the code",
  },
  "se-connecter.attendre": {
    say: ["The site is sending you a code.", "Look at your SMS messages, then your e-mails."],
    more: [
      "Look in the junk mail too.",
      "Still nothing? Ask for another code, near the box.",
      "Take your time. Code received? Click on “Continue” on this card.",
    ],
    list: "Wait for the code",
  },
  "se-connecter.code": {
    say: ["Type the code you received in the box {target}."],
    list: "Type the code you received",
    where: ["The code goes in one long box, or in six small boxes."],
  },
  "se-connecter.valider": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it under the code."],
  },
  "se-connecter.page-inconnue": {
    say: ["You are signed in.", "Read this page of the site."],
    more: ["This guide does not know it.", "If it asks you something, answer the site first."],
    list: "Read the site’s page",
  },
  "se-connecter.fin": {
    say: ["You are signed in.", "Your space is open."],
    more: ["Gommette can help you with what comes next, with another guide.", SHARED_COMPUTER],
    list: "You are signed in",
  },
};
