import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/gerer-la-confidentialite.ts";
import { CONTINUE_HERE, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Choose who sees a document”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "gerer-la-confidentialite.avant": {
    say: ["Know which document you want to show or hide.", "You need to be signed in."],
    more: ["This guide helps you choose who can see it. Allow 4 minutes.", STOP_ANY_TIME],
    list: "Before you start",
  },
  "gerer-la-confidentialite.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to your space",
  },
  "gerer-la-confidentialite.menu": {
    say: ["Click on {target}."],
    list: "Find the document",
    where: ["Look for it in the menu, at the top or on the left.", "On a small screen, open the menu first."],
  },
  "gerer-la-confidentialite.trouve": {
    say: ["You have found the document."],
    list: "Find the document",
  },
  "gerer-la-confidentialite.choisir": {
    say: ["Look for your document in the list.", "Tick the small box in front of it."],
    more: ["No box? Open the small menu at the end of its line, often three dots.", CONTINUE_HERE],
    list: "Choose the document",
  },
  "gerer-la-confidentialite.modifier": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: [
      "It appears when a document is ticked, or when its small menu is open.",
      "Look for it above the list, or in the small menu.",
    ],
  },
  "gerer-la-confidentialite.lire": {
    say: ["The site asks who can see this document.", "The decision is yours."],
    more: [
      "Visible: authorised health professionals can read it.",
      "Hidden: only you and the person who added it see it.",
      "Care may be less easy without this document: talk to your doctor about it.",
      "You will be able to change your mind with this same guide.",
    ],
    list: "Decide who can see the document",
  },
  "gerer-la-confidentialite.choix": {
    say: ["Choose one of the two answers."],
    more: ["Visible or hidden: the decision is yours."],
    list: "Choose who can see the document",
    where: ["The two answers are close to each other."],
  },
  "gerer-la-confidentialite.valider": {
    say: ["Click on {target}."],
    list: "Confirm your choice",
    where: ["Look for it under the two answers."],
  },
  "gerer-la-confidentialite.verifier": {
    say: ["Look at the document in the list.", "The site now says whether it is visible or hidden."],
    more: ["Is it right? Click on “Continue” on this card.", "If not, start this guide again."],
    list: "Check your choice",
  },
  "gerer-la-confidentialite.fin": {
    say: ["You have chosen who sees this document.", "You can change your mind at any time."],
    more: [SHARED_COMPUTER],
    list: "Your choice is made",
  },
};
