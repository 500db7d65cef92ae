import type { Step } from "../model/guide.ts";
import type { ScreenId } from "../site/screens.ts";
import type { TargetId } from "../site/targets.ts";
import type { StepKey } from "../texts/fr/texts.ts";
import { HOME, LOGGED_OUT } from "./places.ts";

type SiteStep = Step<ScreenId, TargetId, StepKey>;

/** What may come at any time, in every guide; none of it is counted. Spread it in right after « Avant de commencer ». */
export const interruptions: readonly SiteStep[] = [
  {
    id: "cookies",
    type: "press",
    target: "refuser-les-cookies",
    screens: "any",
    numbering: "none",
    ifShowing: true,
    text: "interruptions.cookies",
  },
  {
    id: "fenetre",
    type: "press",
    target: "fermer-la-fenetre",
    screens: ["fenetre-d-information"],
    numbering: "none",
    text: "interruptions.fenetre",
  },
  {
    id: "quitter",
    type: "press",
    target: "rester-sur-la-page",
    screens: ["quitter-la-page"],
    numbering: "none",
    text: "interruptions.quitter",
  },
  {
    id: "session",
    type: "press",
    target: "revenir-a-l-accueil",
    screens: ["session-expiree", "session-expiree-fenetre"],
    numbering: "none",
    text: "interruptions.session",
  },
  {
    id: "nouvelles-conditions-case",
    type: "choose",
    targets: ["accepter-les-conditions"],
    screens: ["nouvelles-conditions", "nouvelles-conditions-fenetre"],
    numbering: "none",
    ifShowing: true,
    text: "interruptions.conditions-case",
  },
  {
    id: "nouvelles-conditions",
    type: "press",
    target: "accepter-les-nouvelles-conditions",
    screens: ["nouvelles-conditions", "nouvelles-conditions-fenetre"],
    numbering: "none",
    text: "interruptions.conditions",
  },
  {
    id: "preferences",
    type: "press",
    target: "commencer-les-preferences",
    screens: ["preferences"],
    numbering: "none",
    text: "interruptions.preferences",
  },
  {
    id: "visibilite-lire",
    type: "read",
    screens: ["preferences-visibilite"],
    numbering: "none",
    text: "interruptions.visibilite-lire",
  },
  {
    id: "visibilite",
    type: "choose",
    targets: ["informations-visibles", "informations-masquees"],
    screens: ["preferences-visibilite"],
    numbering: "none",
    text: "interruptions.visibilite",
  },
  {
    id: "visibilite-suite",
    type: "press",
    target: "continuer-les-preferences",
    screens: ["preferences-visibilite"],
    numbering: "none",
    text: "interruptions.visibilite-suite",
  },
  {
    id: "urgence-lire",
    type: "read",
    screens: ["preferences-urgence"],
    numbering: "none",
    text: "interruptions.urgence-lire",
  },
  {
    id: "urgence",
    type: "press",
    target: "terminer-les-urgences",
    screens: ["preferences-urgence"],
    numbering: "none",
    text: "interruptions.urgence",
  },
  {
    id: "enfants",
    type: "press",
    target: "ignorer-les-profils",
    screens: ["profils-a-activer"],
    numbering: "none",
    text: "interruptions.enfants",
  },
  {
    id: "recuperation",
    type: "press",
    target: "fermer-la-fenetre",
    screens: ["recuperation-automatique"],
    numbering: "none",
    text: "interruptions.recuperation",
  },
  {
    id: "questionnaire",
    type: "press",
    target: "plus-tard",
    screens: ["questionnaire", "questionnaire-fenetre"],
    numbering: "none",
    text: "interruptions.questionnaire",
  },
  { id: "bloque", type: "read", screens: ["compte-bloque"], numbering: "none", text: "interruptions.bloque" },
  {
    id: "recharger",
    type: "press",
    target: "recharger-la-page",
    screens: ["site-indisponible"],
    numbering: "none",
    ifShowing: true,
    text: "interruptions.recharger",
  },
  { id: "panne", type: "read", screens: ["site-indisponible"], numbering: "none", text: "interruptions.panne" },
];

/** In guides for people who are connected: the others are told so, and led to « Me connecter » and back. */
export function notConnected(text: StepKey = "interruptions.pas-connecte"): SiteStep {
  return { id: "pas-connecte", type: "read", screens: LOGGED_OUT, numbering: "none", forks: ["se-connecter"], text };
}

/** In guides for people who are not connected. */
export const alreadyConnected: SiteStep = {
  id: "deja-connecte",
  type: "read",
  screens: HOME,
  numbering: "none",
  text: "interruptions.deja-connecte",
};
