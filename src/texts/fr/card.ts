import type { CardWords } from "../../model/drawing.ts";
import type { CheckedAs } from "../../model/guide.ts";
import type { HelpTexts, SituationTexts } from "../../model/texts.ts";

export const words: CardWords = {
  unofficial: "Guide indépendant, non officiel",
  steps: "Les étapes",
  stepsTitle: "Toutes les étapes",
  stepDone: "fait",
  stepNow: "maintenant",
  stepTodo: "à faire",
  continue: "Continuer",
  back: "Étape précédente",
  pause: "Pause",
  resume: "Reprendre",
  stop: "Arrêter",
  help: "Aide",
  goToTarget: "Aller à l’endroit montré",
  searchAgain: "Chercher encore",
  close: "Fermer le guide",
  notSeeing: "Je ne vois pas cela",
  readAloud: "Lire à voix haute",
  stopReading: "Arrêter la lecture",
  noVoice: "Pas de lecture à voix haute : cet ordinateur n’a pas de voix française.",
  smaller: "A−",
  larger: "A+",
  easier: "Mots plus simples",
  usualWords: "Mots habituels",
  showMe: "Montrez-moi",
  startAgain: "Recommencer le guide",
  startAgainAsk: "Le guide reprend à la première étape. Votre page ne change pas.",
  startAgainYes: "Oui, recommencer",
  whatIs: "{word} : c’est quoi ?",
};

const SITE_MAY_HAVE_CHANGED = "Le site a peut-être changé.";

export const situations: SituationTexts = {
  stepOf: "Étape {n} sur {total}",
  beforeStart: "Avant de commencer",
  beforeGoingOn: "Avant de continuer",
  finished: "C’est fini",
  praise: "C’est fait.",
  looking: ["Un instant.", "Je regarde la page."],
  missing: {
    control: ["Je ne trouve pas le bouton {target}.", SITE_MAY_HAVE_CHANGED],
    field: ["Je ne trouve pas la case {target}.", SITE_MAY_HAVE_CHANGED],
  },
  ambiguous: {
    control: ["Je vois {count} boutons {target}.", "Je ne sais pas lequel vous montrer."],
    field: ["Je vois {count} cases {target}.", "Je ne sais pas laquelle vous montrer."],
  },
  hidden: {
    "not-rendered": ["{target} est caché pour le moment.", "Attendez un peu, ou descendez dans la page."],
    "closed-menu": ["{target} est dans un menu fermé.", "Ouvrez d’abord le menu."],
    "menu-to-open": ["Cliquez sur le bouton entouré.", "{target} est dans le menu qui s’ouvre."],
    "behind-dialog": ["Une fenêtre est ouverte devant {target}.", "Lisez-la, puis fermez-la."],
    covered: ["Quelque chose cache {target}.", "Fermez ce qui est posé devant, ou faites défiler la page."],
    disabled: ["{target} ne peut pas encore servir.", "Remplissez d’abord les cases au-dessus."],
    inert: ["{target} ne répond pas pour le moment.", "Fermez d’abord ce qui est ouvert devant."],
    "too-small": ["{target} est trop petit pour être montré.", "Agrandissez la page, puis cherchez encore."],
  },
  notTaken: ["La page n’a pas changé.", "Lisez d’abord ce que le site a écrit."],
  elsewhere: ["Vous êtes sur une autre page.", "Ce n’est pas grave."],
  elsewhereMore: [
    "Ce guide continue sur {screen}.",
    "Pour revenir : la flèche de retour, en haut à gauche de votre navigateur.",
  ],
  unknown: ["Je ne reconnais pas cette page.", "Ce n’est pas grave."],
  unknownMore: [
    "Ce guide continue sur {screen}.",
    "La page vous pose une question ? Lisez, répondez, et je reprendrai ensuite.",
    "Sinon, revenez avec la flèche de retour, en haut à gauche.",
  ],
  earlierScreen: ["Cette étape est sur {screen}.", "Revenez-y avec la flèche de retour, en haut à gauche."],
  earlierScreenMore: ["Pour rester ici, cliquez sur « Continuer » dans ce guide."],
  comeBack: ["Pour revenir à « {guide} », cliquez sur « Continuer » dans ce guide."],
  paused: "Le guide est en pause.",
  hint: ["Essayez seul. Bloqué ? Cliquez sur « Montrez-moi » dans ce guide."],
  onRequest: ["À vous : étape {n}.", "Bloqué ? Cliquez sur « Montrez-moi » dans ce guide."],
  rightPlace: {
    here: "Oui, vous êtes au bon endroit : {screen}.",
    other: "Pas encore : ce guide continue sur {screen}.",
    unknown: "Je ne sais pas : je ne reconnais pas cette page.",
    signedOut: "Le site vous a déconnecté : il faut vous connecter de nouveau.",
    looking: "Un instant : je regarde la page.",
  },
  secret: {
    password: ["Tapez votre mot de passe vous-même.", "Ne le donnez à personne.", "Ce guide ne le lit pas."],
    code: ["Tapez votre code vous-même.", "Ne le donnez à personne.", "Ce guide ne le lit pas."],
  },
  notSeeing: ["Descendez dans la page : c’est peut-être plus bas.", "Sinon, appelez le 3422, ou demandez à un proche."],
  humanHelp: [
    "Parler à quelqu’un de Mon espace santé : 3422 (vérifié le 22/11/2026).",
    "Près de chez vous : un lieu France services (vérifié le 22/11/2026).",
  ],
};

const NOT_TRIED = "Personne ne l’a encore essayé sur le vrai site.";
const WILL_SAY = "S’il ne sait pas, il vous le dit et ne montre rien.";

export const checkedAs: Readonly<Record<CheckedAs, readonly string[]>> = {
  evidence: ["Il suit des documents publics de 2021 à 2026.", NOT_TRIED, WILL_SAY],
  "official-app-2025": ["Il est fait d’après l’appli officielle de 2025.", NOT_TRIED, WILL_SAY],
  "faq-2025": ["Il est fait d’après les réponses officielles de 2025.", NOT_TRIED, WILL_SAY],
  "copy-2023": ["Il est fait d’après une copie du site de 2023.", NOT_TRIED, WILL_SAY],
  "deck-2021": ["Il est fait d’après les images officielles de 2021.", NOT_TRIED, WILL_SAY],
  "live-site": ["Une personne l’a suivi en entier sur le vrai site.", WILL_SAY],
};

export const help: Readonly<Record<"checkedAs" | "rightPlace" | "scam", HelpTexts>> = {
  rightPlace: {
    question: "Est-ce que je suis au bon endroit ?",
    answer: ["Un doute sur le site ? Le bouton de Gommette, en haut, vous montre l’adresse."],
  },
  checkedAs: {
    question: "Ce guide a-t-il été vérifié ?",
    answer: checkedAs.evidence,
  },
  scam: {
    question: "Comment reconnaître une arnaque ?",
    answer: [
      "Le site ne demande jamais vos codes par téléphone, SMS ou e-mail.",
      "Ce guide ne vous appelle jamais.",
      "Un doute ? Raccrochez, puis appelez le 3422.",
    ],
  },
};
