import type { Drawing, Part, Sentence } from "../../../src/model/drawing.ts";

export const words = (text: string): Part => ({ type: "words", text });
export const label = (text: string): Part => ({ type: "label", text });
const said = (text: string): Sentence => [words(text)];

/** A step with everything in it; tests change what they are about. */
export const exampleDrawing: Drawing = {
  lang: "fr",
  dir: "ltr",
  look: { theme: "light", scale: "100", spaced: "false", large: "false" },
  guideId: "se-connecter",
  guideTitle: "Me connecter",
  stepId: "identifiant",
  state: "pointing",
  number: 2,
  heading: "Étape 2 sur 3",
  praise: said("C’est fait."),
  instruction: [[words("Tapez dans la case "), label("Mon identifiant"), words(".")], said("Prenez votre temps.")],
  more: [said("Il est sur votre courrier.")],
  note: [said("Tapez-le vous-même.")],
  rings: [],
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
    { number: 1, text: said("Ouvrez le site"), progress: "done" },
    { number: 2, text: said("Tapez votre identifiant"), progress: "now" },
    { number: 3, text: said("Tapez le code"), progress: "todo" },
  ],
  help: [{ id: "place", question: "Suis-je au bon endroit\u00a0?", answer: [said("Regardez l’adresse.")] }],
  humanHelp: [said("Appelez le 3422.")],
  notSeeing: [said("Regardez plus bas.")],
  words: {
    unofficial: "Guide indépendant, non officiel",
    steps: "Les étapes",
    stepsTitle: "Les 3 étapes",
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
  },
};

/** The same drawing without what a state does not have. */
export function without<Key extends keyof Drawing>(...names: readonly Key[]): Omit<Drawing, Key> {
  const entries = Object.entries(exampleDrawing).filter(([name]) => !names.some((left) => left === name));
  return Object.fromEntries(entries) as Omit<Drawing, Key>;
}
