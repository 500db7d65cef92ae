import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/interruptions.ts";
import { CONTINUE_HERE, YOUR_CHOICE } from "./sentences.ts";

/** What may come between two steps of any guide (src/guides/interruptions.ts). */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "interruptions.cookies": {
    say: ["The site is talking about cookies.", "Click on {target}."],
    more: ["You can also accept. The decision is yours."],
    list: "Answer the message about cookies",
    where: ["The message is often at the bottom of the page."],
  },
  "interruptions.fenetre": {
    say: ["A window is open. Read it, then click on {target}."],
    list: "Close the open window",
    where: ["The button is at the bottom of the window, or at the top right."],
  },
  "interruptions.quitter": {
    say: ["The site asks if you want to leave.", "To stay here, click on {target}."],
    more: ["If you leave, what you typed will be lost."],
    list: "Stay on the page",
    where: ["The button is in the window, beside the one for leaving."],
  },
  "interruptions.session": {
    say: ["The site has signed you out, for safety.", "Click on {target} to start again."],
    more: ["That is all right. This guide is waiting for you."],
    list: "Go back to the site",
    where: ["Look for a button under the site’s message."],
  },
  "interruptions.conditions-case": {
    say: ["The site has changed its terms of use.", "If you agree, tick the box {target}."],
    more: ["Read them first. You can also say no and sign out."],
    list: "Tick the box, if you agree",
    where: ["It is a small square box, under the text of the terms."],
  },
  "interruptions.conditions": {
    say: ["The site has changed its terms of use.", "If you agree, click on {target}."],
    more: ["Read them first. You can also say no and sign out."],
    list: "Answer the new terms",
    where: ["The button is under the text of the terms."],
  },
  "interruptions.preferences": {
    say: ["The site asks you a few questions first.", "Click on {target}."],
    more: ["It is only once. You will be able to change your answers later."],
    list: "Answer the site’s questions",
    where: ["Look for it under the welcome text."],
  },
  "interruptions.visibilite-lire": {
    say: ["The site asks who can see your health information.", "The decision is yours."],
    more: [
      "Visible: authorised health professionals can read it.",
      "Hidden: they do not see it.",
      "You will be able to change your mind in the site’s settings.",
    ],
    list: "Decide who can see your information",
  },
  "interruptions.visibilite": {
    say: ["Choose one of the two answers."],
    more: [YOUR_CHOICE],
    list: "Choose who can see your information",
    where: ["The two answers are one under the other, in the middle of the page."],
  },
  "interruptions.visibilite-suite": {
    say: ["Click on {target}."],
    list: "Confirm your choice",
    where: ["Look for it under the two answers."],
  },
  "interruptions.urgence-lire": {
    say: ["The site asks who will see your information in an emergency.", "Answer the questions on the page."],
    more: [YOUR_CHOICE, CONTINUE_HERE],
    list: "Decide for emergencies",
  },
  "interruptions.urgence": {
    say: ["Click on {target}."],
    list: "Confirm your answers",
    where: ["Look for it at the bottom of the page."],
  },
  "interruptions.enfants": {
    say: ["The site offers to activate a child’s profile.", "To do it later, click on {target}."],
    more: ["You can also activate it now."],
    list: "Answer about children’s profiles",
    where: ["Look for it under the list of profiles."],
  },
  "interruptions.recuperation": {
    say: ["The site explains how it reads your documents.", "Read, then click on {target}."],
    more: ["You do not agree? A link on the page lets you refuse."],
    list: "Read the site’s explanation",
    where: ["The button is under the explanation."],
  },
  "interruptions.questionnaire": {
    say: ["The site offers you a questionnaire.", "Click on {target} to go to your space."],
    more: ["You can also fill it in now."],
    list: "Answer the questionnaire, or later",
    where: ["The button is under the text of the questionnaire."],
  },
  "interruptions.bloque": {
    say: ["The site has locked your account, for safety.", "Call 3422."],
    more: [
      "An adviser will tell you what to do.",
      "They will never ask for your password.",
      "Afterwards, go back to the home page of the site.",
    ],
    list: "Call 3422",
  },
  "interruptions.recharger": {
    say: ["The site did not manage to show the page.", "Click on {target}."],
    more: ["It is not your fault."],
    list: "Load the page again",
    where: ["Look for it in the middle of the page."],
  },
  "interruptions.panne": {
    say: ["The site is not working for the moment.", "Try again a little later."],
    more: ["It is not your fault. Is it urgent? Call 3422."],
    list: "Wait until the site works again",
  },
  "interruptions.pas-connecte": {
    say: ["You are not signed in yet.", "First take the guide “Sign in”."],
    more: ["Its button is just below. You will come back here afterwards."],
    list: "Sign in",
  },
  "interruptions.deja-connecte": {
    say: ["You are already signed in to your space.", "This guide is for people who are not signed in."],
    more: ["All is well: you can stop this guide.", "To follow it all the same, sign out first."],
    list: "Check that you are not signed in",
  },
};
