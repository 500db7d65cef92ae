import type { CardWords, Sentence } from "../../../src/model/drawing.ts";
import type { DrawingSpec } from "./page-script.ts";

const words: CardWords = {
  unofficial: "Guide indépendant, non officiel",
  steps: "Les étapes",
  stepsTitle: "Les 5 étapes",
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
  startAgainAsk: "Le guide reprend à la première étape.",
  startAgainYes: "Oui, recommencer",
  whatIs: "{word} : c’est quoi ?",
};

/** « … » stands for a word of the site. */
export function sentence(text: string): Sentence {
  return text
    .split(/(«[^»]*»)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith("«") ? { type: "label", text: piece.slice(1, -1).trim() } : { type: "words", text: piece },
    );
}

const base: DrawingSpec = {
  lang: "fr",
  dir: "ltr",
  look: { theme: "light", scale: "100", spaced: "false", large: "false" },
  guideId: "se-connecter",
  guideTitle: "Me connecter",
  stepId: "identifiant",
  state: "pointing",
  number: 2,
  heading: "Étape\u00a02 sur\u00a05",
  instruction: [sentence("Tapez votre identifiant dans la case « Mon identifiant ».")],
  more: [],
  rings: [{ targetId: "identifiant", number: 2, current: true, selectors: ["#f-id"] }],
  continue: "plain",
  terms: [],
  canShow: false,
  voice: "none",
  tools: [
    { press: "set:textSize=100", text: "A−", isOff: true },
    { press: "set:textSize=125", text: "A+" },
    { press: "set:language=en", text: "English", lang: "en" },
    { press: "set:language=ar", text: "العربية", lang: "ar" },
  ],
  canGoBack: true,
  forks: [],
  list: [
    { number: 1, text: sentence("Cliquez sur « Se connecter »"), progress: "done" },
    { number: 2, text: sentence("Tapez votre identifiant"), progress: "now" },
    { number: 3, text: sentence("Tapez votre mot de passe"), progress: "todo" },
    { number: 4, text: sentence("Cliquez sur « Continuer »"), progress: "todo" },
    { number: 5, text: sentence("Tapez le code reçu"), progress: "todo" },
  ],
  help: [
    {
      id: "place",
      question: "Est-ce que je suis au bon endroit\u00a0?",
      answer: [
        sentence("Regardez l’adresse en haut de la fenêtre."),
        sentence("Elle se termine par « monespacesante.fr »."),
      ],
    },
    {
      id: "scam",
      question: "Reconnaître une arnaque",
      answer: [sentence("Personne ne vous demande votre mot de passe au téléphone.")],
    },
  ],
  humanHelp: [sentence("Parler à quelqu’un de Mon espace santé\u00a0: 3422 (vérifié le 22/11/2026).")],
  notSeeing: [sentence("La case est peut-être plus bas."), sentence("Faites défiler la page doucement.")],
  words,
};

const soft = [
  { targetId: "mot-de-passe", number: 3, current: false, selectors: ["#f-mdp"] },
  { targetId: "continuer", number: 4, current: false, selectors: ["#f-go"] },
] as const;

/** Drawings for the states of the card, on the page of `pages.ts`. */
export const DRAWINGS = {
  pointing: {
    ...base,
    praise: sentence("C’est fait. Vous êtes sur la bonne page."),
    rings: [...base.rings, ...soft],
  },
  button: {
    ...base,
    stepId: "continuer",
    number: 4,
    heading: "Étape\u00a04 sur\u00a05",
    instruction: [sentence("Cliquez sur le bouton « Continuer »."), sentence("Une nouvelle page va s’ouvrir.")],
    rings: [{ targetId: "continuer", number: 4, current: true, selectors: ["#f-go"] }],
  },
  reading: {
    ...base,
    stepId: "telephone",
    state: "reading",
    heading: "Avant de commencer",
    instruction: [sentence("Prenez votre téléphone près de vous."), sentence("Le site va vous envoyer un code.")],
    more: [sentence("Environ 5 minutes. Vous pouvez vous arrêter quand vous voulez.")],
    rings: [],
    continue: "here",
    canGoBack: false,
  },
  missing: {
    ...base,
    stepId: "continuer",
    state: "missing",
    number: 4,
    heading: "Étape\u00a04 sur\u00a05",
    instruction: [sentence("Je ne trouve pas le bouton « Continuer »."), sentence("Le site a peut-être changé.")],
    more: [sentence("Cherchez-le en bas de la page, sous votre mot de passe.")],
    rings: [],
  },
  ambiguous: {
    ...base,
    stepId: "ajouter",
    state: "ambiguous",
    number: 3,
    heading: "Étape\u00a03 sur\u00a06",
    guideTitle: "Ajouter un document",
    instruction: [sentence("Je vois 2 boutons « Ajouter »."), sentence("Je ne sais pas lequel vous montrer.")],
    more: [sentence("Prenez celui qui est sous « Mes documents ».")],
    rings: [],
  },
  elsewhere: {
    ...base,
    state: "elsewhere",
    instruction: [sentence("Vous êtes sur une autre page."), sentence("Ce n’est pas grave.")],
    more: [sentence("Ce guide continue sur la page « Messagerie ».")],
    rings: [],
    canGoBack: false,
  },
  secret: {
    ...base,
    stepId: "code",
    number: 5,
    heading: "Étape\u00a05 sur\u00a05",
    instruction: [sentence("Tapez le code reçu dans la case « Mon mot de passe ».")],
    note: [
      sentence("Tapez votre code vous-même."),
      sentence("Ne le donnez à personne."),
      sentence("Ce guide ne le lit pas."),
    ],
    rings: [{ targetId: "mot-de-passe", number: 5, current: true, selectors: ["#f-mdp"] }],
  },
  choice: {
    ...base,
    stepId: "canal",
    number: 3,
    heading: "Étape\u00a03 sur\u00a05",
    instruction: [sentence("Choisissez « Identifiant oublié ? » ou « Mot de passe oublié ? ».")],
    rings: [
      { targetId: "a", number: 3, current: true, selectors: ["#f-lost-id"] },
      { targetId: "b", number: 3, current: true, selectors: ["#f-lost-mdp"] },
    ],
  },
  paused: { ...base, state: "paused", instruction: [sentence("Le guide est en pause.")], rings: [] },
  done: {
    ...base,
    stepId: "fin",
    state: "done",
    heading: "C’est fini",
    instruction: [sentence("Vous êtes connecté."), sentence("Vous avez fait les 5 étapes.")],
    more: [sentence("Ordinateur partagé\u00a0? Pensez à vous déconnecter à la fin.")],
    rings: [],
    canGoBack: false,
  },
  long: {
    ...base,
    stepId: "long",
    instruction: [
      sentence("Cliquez sur « Choisir un mot de passe et activer mon espace de santé en ligne »."),
      sentence("Vous verrez ensuite la page « Bienvenue »."),
    ],
  },
} as const satisfies Record<string, DrawingSpec>;

const { continue: _noContinue, ...doneDrawing } = DRAWINGS.done;
const { continue: _noContinueElsewhere, ...elsewhereDrawing } = DRAWINGS.elsewhere;

/** The drawing of a state by its name. */
export function drawingOf(name: keyof typeof DRAWINGS): DrawingSpec {
  if (name === "done") return doneDrawing;
  if (name === "elsewhere") return elsewhereDrawing;
  return DRAWINGS[name];
}
