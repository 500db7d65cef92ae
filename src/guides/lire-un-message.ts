import { defineGuide } from "./define-guide.ts";
import { interruptions, notConnected } from "./interruptions.ts";
import { HOME } from "./places.ts";

const OPENED = ["menu-messagerie"] as const;

/** « Lire un message »: to the messages, whose page is not described anywhere, and then in words. */
export const lireUnMessage = defineGuide({
  id: "lire-un-message",
  minutes: 3,
  words: ["message", "messagerie", "courrier", "médecin", "répondre"],
  checkedOn: "2026-11-22",
  checkedAs: "faq-2025",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "lire-un-message.avant" },
    { id: "aller", type: "arrive", screens: "any", text: "lire-un-message.aller" },
    ...interruptions,
    notConnected(),
    {
      id: "menu",
      type: "choose",
      targets: OPENED,
      screens: [...HOME, "documents", "profil-medical", "parametres"],
      text: "lire-un-message.menu",
    },
    {
      id: "ouvrir",
      type: "read",
      screens: "any",
      when: { chosen: OPENED },
      text: "lire-un-message.ouvrir",
    },
    { id: "lire", type: "read", screens: "any", when: { chosen: OPENED }, text: "lire-un-message.lire" },
    {
      id: "ouvrir-ici",
      type: "read",
      screens: ["messagerie"],
      when: { notChosen: OPENED },
      text: "lire-un-message.ouvrir",
    },
    {
      id: "lire-ici",
      type: "read",
      screens: ["messagerie"],
      when: { notChosen: OPENED },
      text: "lire-un-message.lire",
    },
    { id: "fin", type: "end", screens: "any", text: "lire-un-message.fin" },
  ],
});
