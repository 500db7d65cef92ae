import { defineGuide } from "./define-guide.ts";
import { interruptions } from "./interruptions.ts";
import { HOME, LOGIN, PUBLIC_HOME } from "./places.ts";

const WHO = ["cloture-identite", "identite"] as const;
/** From here on the site is not described anywhere. */
const ON_THE_WAY = ["valider-l-identite", "cloture-du-profil"] as const;

/** « M’opposer ou clôturer »: to the proof of who one is, then in words; nothing is closed before the site asks again. */
export const sopposer = defineGuide({
  id: "sopposer",
  minutes: 6,
  words: ["opposer", "refuser", "fermer", "clôturer", "supprimer", "effacer"],
  checkedOn: "2026-11-22",
  checkedAs: "faq-2025",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "sopposer.avant" },
    { id: "effet", type: "read", screens: "any", numbering: "none", text: "sopposer.effet" },
    { id: "aller", type: "arrive", screens: "any", text: "sopposer.aller" },
    ...interruptions,
    {
      id: "demande",
      type: "arrive",
      screens: "any",
      when: { chosen: ON_THE_WAY },
      text: "sopposer.demande",
    },
    {
      id: "m-opposer",
      type: "press",
      target: "m-opposer",
      screens: [...PUBLIC_HOME, ...LOGIN, "activer-choix", "activer-accueil"],
      when: { notChosen: ON_THE_WAY },
      text: "sopposer.m-opposer",
    },
    {
      id: "menu",
      type: "press",
      target: "ouvrir-mon-menu",
      screens: HOME,
      when: { notChosen: ON_THE_WAY },
      numbering: "same",
      ifShowing: true,
      text: "sopposer.menu",
    },
    {
      id: "parametres",
      type: "press",
      target: "parametres",
      screens: HOME,
      when: { notChosen: ON_THE_WAY },
      numbering: "same",
      text: "sopposer.parametres",
    },
    {
      id: "cloture",
      type: "choose",
      targets: ["cloture-du-profil"],
      screens: ["parametres"],
      when: { notChosen: ON_THE_WAY },
      numbering: "same",
      text: "sopposer.cloture",
    },
    {
      id: "commencer",
      type: "press",
      target: "commencer-la-cloture",
      screens: ["cloture-accueil"],
      text: "sopposer.commencer",
    },
    { id: "numero", type: "type", target: "numero-de-securite-sociale", screens: WHO, text: "sopposer.numero" },
    { id: "serie", type: "type", target: "numero-de-serie", screens: WHO, text: "sopposer.serie" },
    {
      id: "naissance",
      type: "type",
      target: "date-de-naissance",
      screens: WHO,
      numbering: "same",
      ifShowing: true,
      text: "sopposer.naissance",
    },
    { id: "valider", type: "choose", targets: ["valider-l-identite"], screens: WHO, text: "sopposer.valider" },
    { id: "arret", type: "read", screens: "any", when: { chosen: ON_THE_WAY }, text: "sopposer.arret" },
    { id: "suivre", type: "read", screens: "any", when: { chosen: ON_THE_WAY }, text: "sopposer.suivre" },
    {
      id: "arret-ici",
      type: "read",
      screens: ["cloture-du-profil"],
      when: { notChosen: ON_THE_WAY },
      text: "sopposer.arret",
    },
    {
      id: "suivre-ici",
      type: "read",
      screens: ["cloture-du-profil"],
      when: { notChosen: ON_THE_WAY },
      text: "sopposer.suivre",
    },
    { id: "fin", type: "end", screens: "any", text: "sopposer.fin" },
  ],
});
