import type { SituationTexts } from "../../model/texts.ts";
import { situations as french } from "../fr/card.ts";

const GO_BACK = "Pour revenir : la flèche en haut, à gauche.";

/** What the card says in each situation, in easier words; what is easy already stays. */
export const situations: SituationTexts = {
  ...french,
  missing: {
    control: ["Je ne trouve pas le bouton {target}.", "Le site a peut-être changé."],
    field: ["Je ne trouve pas la case {target}.", "Le site a peut-être changé."],
  },
  ambiguous: {
    control: ["Il y a {count} boutons {target}.", "Je ne sais pas choisir."],
    field: ["Il y a {count} cases {target}.", "Je ne sais pas choisir."],
  },
  hidden: {
    "not-rendered": ["{target} est caché.", "Attendez un peu, ou descendez dans la page."],
    "closed-menu": ["{target} est dans un menu fermé.", "Ouvrez d’abord le menu."],
    "menu-to-open": ["Cliquez sur le bouton entouré.", "Un menu s’ouvre.", "{target} est dedans."],
    "behind-dialog": ["Une fenêtre cache {target}.", "Lisez-la, puis fermez-la."],
    covered: ["Quelque chose cache {target}.", "Fermez cette chose, ou faites défiler la page."],
    disabled: ["{target} ne marche pas encore.", "Remplissez d’abord les cases au-dessus."],
    inert: ["{target} ne marche pas encore.", "Fermez d’abord la fenêtre devant."],
    "too-small": ["{target} est trop petit.", "Agrandissez la page, puis cherchez encore."],
  },
  elsewhereMore: ["Ce guide continue sur {screen}.", GO_BACK],
  notTaken: ["La page est la même.", "Le site a peut-être écrit un message : lisez-le."],
  unknown: ["Je ne connais pas cette page.", "Ce n’est pas grave."],
  unknownMore: [
    "Ce guide continue sur {screen}.",
    "La page pose une question ? Lisez, puis répondez. Je vous attends.",
    "Sinon, revenez avec la flèche en haut, à gauche.",
  ],
  earlierScreen: ["Cette étape est sur {screen}.", GO_BACK],
  earlierScreenMore: ["Pour rester ici, cliquez sur « Continuer » dans ce guide."],
  comeBack: ["Pour revenir à « {guide} », cliquez sur « Continuer » dans ce guide."],
  hint: ["Essayez seul.", "Bloqué ? Cliquez sur « Montrez-moi » dans ce guide."],
  onRequest: ["À vous : étape {n}.", "Bloqué ? Cliquez sur « Montrez-moi » dans ce guide."],
  rightPlace: {
    here: "Oui, c’est le bon endroit : {screen}.",
    other: "Pas encore : ce guide continue sur {screen}.",
    unknown: "Je ne sais pas : je ne connais pas cette page.",
    signedOut: "Le site vous a déconnecté : connectez-vous de nouveau.",
    looking: "Un instant : je regarde la page.",
  },
  notSeeing: [
    "Descendez dans la page : c’est peut-être plus bas.",
    "Sinon, appelez le 3422.",
    "Un proche peut aussi aider.",
  ],
};
