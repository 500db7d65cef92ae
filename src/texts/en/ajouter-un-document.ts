import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/ajouter-un-document.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Add a document”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "ajouter-un-document.avant": {
    say: ["Have your document on this computer or this phone.", "It must be 5 MB (Mo) at most."],
    more: [
      "A photo, a PDF or a text will do.",
      "This guide helps you put it in your space. Allow 6 minutes.",
      ...MEDICAL_LIMIT,
      STOP_ANY_TIME,
    ],
    list: "Before you start",
  },
  "ajouter-un-document.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to your space",
  },
  "ajouter-un-document.ajouter": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for a button for adding, in the middle of the page."],
  },
  "ajouter-un-document.trouve": {
    say: ["You have asked to add a document."],
    list: "Ask to add a document",
  },
  "ajouter-un-document.menu": {
    say: ["Click on {target}."],
    list: "Open your documents",
    where: ["Look for it in the menu, at the top or on the left.", "On a small screen, open the menu first."],
  },
  "ajouter-un-document.fichier": {
    say: ["Click on {target}."],
    more: [
      "A window then shows your files. Take your document there.",
      "The site accepts photos, PDFs and texts, of 5 MB (Mo) at most.",
    ],
    list: "Choose your document",
    where: ["Look for it at the top of the form."],
  },
  "ajouter-un-document.fichier-ouvrir": {
    say: ["A window shows your files.", "Choose your document."],
    more: ["On a computer, a double click is enough.", CONTINUE_HERE],
    list: "Choose the document among your files",
  },
  "ajouter-un-document.suite-fichier": {
    say: ["Click on {target}."],
    list: "Go on to the next part",
    where: ["Look for it under the name of the file."],
  },
  "ajouter-un-document.fichier-encore": {
    say: ["Wait until the site shows what comes next."],
    more: ["Nothing changes? Click on {target} again."],
    list: "Wait for what comes next",
    where: ["Look for it at the top of the form."],
  },
  "ajouter-un-document.nom": {
    say: ["Give the document a name: type it in the box {target}."],
    more: ["A simple name, to find it again. For example: May prescription."],
    list: "Give the document a name",
    where: ["It is one of the first boxes of the form."],
  },
  "ajouter-un-document.date": {
    say: ["Type the date of the document in the box {target}."],
    more: ["The day, the month, then the year. It is on the document."],
    list: "Type the date of the document",
    where: ["The box is under the one for the name."],
  },
  "ajouter-un-document.categorie": {
    say: ["Choose a kind of document in the list {target}."],
    more: ["Not sure? The last one in the list suits everything."],
    list: "Choose the kind of document",
    where: ["It is a list to open, under the date."],
  },
  "ajouter-un-document.confidentialite": {
    say: ["Choose who can see this document."],
    more: [
      "Visible: authorised health professionals can read it.",
      "Hidden: only you and the person who added it see it.",
      "The decision is yours. You will be able to change your mind later.",
    ],
    list: "Choose who can see the document",
    where: ["The two answers are close to each other."],
  },
  "ajouter-un-document.valider": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the bottom of the form."],
  },
  "ajouter-un-document.verifier": {
    say: ["Look for your document in the list."],
    more: [
      "Is it there? Click on “Continue” on this card.",
      "It is not there? Wait a minute, then load the page again.",
      "Still nothing? Start this guide again.",
    ],
    list: "Check that the document is there",
  },
  "ajouter-un-document.fin": {
    say: ["Your document is in your space.", "You can add another one."],
    more: [
      "To change who sees it, take the guide “Choose who sees a document”.",
      "Shared computer? Also delete the file from this computer.",
      SHARED_COMPUTER,
    ],
    list: "Your document is added",
  },
};
