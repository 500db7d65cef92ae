import { defineGuide } from "./define-guide.ts";
import { interruptions } from "./interruptions.ts";
import { IN_SPACE, LOGIN, PUBLIC_HOME } from "./places.ts";

/** « Me déconnecter »: the label is known, its place today is not. */
export const seDeconnecter = defineGuide({
  id: "se-deconnecter",
  minutes: 1,
  words: ["déconnexion", "déconnecter", "sortir", "quitter", "fermer", "partagé"],
  checkedOn: "2026-11-22",
  checkedAs: "copy-2023",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "se-deconnecter.avant" },
    { id: "aller", type: "arrive", screens: "any", text: "se-deconnecter.aller" },
    ...interruptions,
    {
      id: "confirmer",
      type: "press",
      target: "se-deconnecter",
      screens: ["confirmer-la-deconnexion"],
      numbering: "none",
      text: "se-deconnecter.confirmer",
    },
    {
      id: "deconnecter",
      type: "press",
      target: "se-deconnecter",
      screens: "any",
      ifShowing: true,
      text: "se-deconnecter.deconnecter",
    },
    {
      id: "menu",
      type: "press",
      target: "ouvrir-mon-menu",
      screens: IN_SPACE,
      numbering: "same",
      ifShowing: true,
      text: "se-deconnecter.menu",
    },
    {
      id: "chercher",
      type: "press",
      target: "se-deconnecter",
      screens: IN_SPACE,
      numbering: "same",
      text: "se-deconnecter.deconnecter",
    },
    { id: "fin", type: "end", screens: [...PUBLIC_HOME, "deconnecte", ...LOGIN], text: "se-deconnecter.fin" },
  ],
});
