import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/completer-le-profil-medical.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Fill in my medical profile”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "completer-le-profil-medical.avant": {
    say: ["Have your prescriptions and your vaccination record ready.", "You need to be signed in."],
    more: ["This guide takes you to your medical profile. Allow 8 minutes.", ...MEDICAL_LIMIT, STOP_ANY_TIME],
    list: "Before you start",
  },
  "completer-le-profil-medical.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to your space",
  },
  "completer-le-profil-medical.ouvrir": {
    say: ["Click on {target}."],
    list: "Open your medical profile",
    where: ["Look for it in the middle of the page, or in the menu.", "On a small screen, open the menu first."],
  },
  "completer-le-profil-medical.qui-voit": {
    say: ["Health professionals may read what you add.", "The decision is yours."],
    more: [
      "The site says who can see each piece of information.",
      "To hide it or remove it, come back later to the same section.",
      "You can say no, and add nothing.",
    ],
    list: "Decide what you want to say",
  },
  "completer-le-profil-medical.rubrique": {
    say: ["What would you like to start with?", "Choose a section, for example {target}."],
    more: ["Only one at a time. You will be able to do the others afterwards."],
    list: "Choose a section",
    where: ["The sections are in the middle of the page, one under the other."],
  },
  "completer-le-profil-medical.remplir": {
    say: ["In the section, look for the button for adding.", "Answer the questions, then confirm."],
    more: [
      "This guide does not know these pages: read them carefully.",
      "You do not know? Leave it empty, and ask your doctor.",
      CONTINUE_HERE,
    ],
    list: "Fill in the section",
  },
  "completer-le-profil-medical.fin": {
    say: ["You have filled in a section of your profile.", "For another one, start this guide again."],
    more: ["From time to time, read again what you have written.", SHARED_COMPUTER],
    list: "The section is filled in",
  },
};
