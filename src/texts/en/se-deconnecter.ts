import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/se-deconnecter.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide “Sign out”. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "se-deconnecter.avant": {
    say: ["This guide helps you leave your space.", "First finish what you are doing."],
    more: ["Allow 1 minute.", "It is very useful on a shared computer.", STOP_ANY_TIME],
    list: "Before you start",
  },
  "se-deconnecter.aller": {
    say: ["Go to the site monespacesante.fr."],
    list: "Go to monespacesante.fr",
  },
  "se-deconnecter.deconnecter": {
    say: ["Click on {target}."],
    list: "Click on {target}",
    where: ["Look for it at the top of the page, on the right.", "If not, open the menu with your name."],
  },
  "se-deconnecter.menu": {
    say: ["Click on {target}."],
    more: ["The button for leaving is often in this menu."],
    list: "Open the menu with your name",
    where: ["Look for your name, or a small figure of a person, at the top right."],
  },
  "se-deconnecter.confirmer": {
    say: ["The site asks if you are sure.", "Click on {target}."],
    list: "Confirm",
    where: ["The button is in the open window."],
  },
  "se-deconnecter.fin": {
    say: ["You are signed out.", "Your space is closed on this device."],
    more: ["Shared computer? Delete the documents you saved on it.", "Then close all the windows."],
    list: "You are signed out",
  },
};
