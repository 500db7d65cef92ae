/**
 * The settings page in French. `{name}` is filled in. Another language is a sibling folder whose object satisfies
 * `OptionsTexts`. The names of the languages are the same everywhere: each in itself (`LANGUAGE_NAMES` of src/engine/settings.ts).
 */
export const options = {
  lang: "fr",
  title: "Gommette : réglages",
  brand: "Gommette",
  unofficial: "Guide indépendant, non officiel",
  skipToContent: "Aller au contenu",
  heading: "Réglages",
  intro: "Chaque choix est gardé tout de suite.",
  saved: "C’est enregistré.",
  notSaved: "Ce choix n’a pas pu être gardé. Essayez encore.",
  close: "Fermer les réglages",

  language: "Langue",
  wording: "Les mots",
  usualWords: "Mots habituels",
  easierWords: "Mots plus simples",
  easierWordsMore: "Des phrases plus courtes, une idée à la fois.",
  /** Instead of the choice of words, in a language that has one wording only. */
  frenchOnly: "Les mots plus simples existent en français seulement.",

  reading: "Lire",
  textSize: "Taille du texte",
  size100: "Normal",
  size125: "Grand",
  size150: "Plus grand",
  size175: "Très grand",
  size200: "Énorme",
  theme: "Couleurs",
  themeSystem: "Comme mon ordinateur",
  themeLight: "Clair",
  themeDark: "Sombre",
  themeBlackOnYellow: "Noir sur jaune",
  spaced: "Espacer le texte",

  help: "L’aide sur le site",
  helpLevel: "Combien vous aider ?",
  helpFull: "Tout montrer",
  helpFullMore: "La carte dit quoi faire. Un numéro montre où.",
  helpHint: "Montrer quand je le demande",
  helpHintMore: "La carte dit quoi faire. Vous cherchez où.",
  helpOnRequest: "Seulement à la demande",
  helpOnRequestMore: "Vous essayez d’abord seul. La carte attend.",

  listening: "Écouter",
  voiceIntro: "La voix est celle de votre ordinateur. Le texte ne part pas sur Internet.",
  voiceRate: "Vitesse de la voix",
  rateSlow: "Lente",
  rateNormal: "Normale",
  rateFast: "Rapide",
  readsSteps: "Lire chaque nouvelle étape",
  tryVoice: "Écouter un exemple",
  stopVoice: "Arrêter la lecture",
  /** What the voice says. */
  voiceExample: "Bonjour. Voici ma voix. Je peux vous lire chaque étape, sans me presser.",
  /** Why there is no « Écouter un exemple »: no voice of this computer speaks the language. */
  noVoice: "Pas de lecture à voix haute : cet ordinateur n’a pas de voix française.",

  keys: "Touches du clavier",
  keysIntro: "Tout se fait aussi sans ces touches.",
  keyOpen: "Ouvrir les guides",
  keyCardOrSite: "Passer de la carte au site",
  keyReadAloud: "Lire à voix haute",
  keyPause: "Mettre en pause, ou reprendre",
  /** The names that keys carry on the keyboards of this language. */
  keyShift: "Maj",
  keyControl: "Ctrl",
  /** Beside what has no key now. */
  noKey: "aucune touche",
  noKeys: "Aucune touche n’est prévue pour le moment.",
  changeKeys: "Changer les touches",
  /** Below the button that opens that page of the browser. `{address}` is « chrome://extensions/shortcuts ». */
  changeKeysChrome: "Ce bouton ouvre une page de votre navigateur. Son adresse : {address}",
  changeKeysFirefox:
    "Ce bouton ouvre une page de Firefox. Autre chemin : {address}, la roue dentée, « Gérer les raccourcis d’extensions ».",

  data: "Vos données",
  dataMore: "Ce guide ne lit pas vos documents. Il ne lit pas vos mots de passe. Il n’envoie rien sur Internet.",
  dataKept: "Vos réglages restent sur cet ordinateur.",
  reset: "Tout remettre comme au début",
  resetDone: "Tout est comme au début.",
  /** Beside it, right after: takes it back. */
  undoReset: "Reprendre mes réglages d’avant",

  sample: "Voici ce que cela donne :",
  sampleGuide: "Exemple",
  sampleStep: "Étape 2 sur 5",
  /** `{target}` is a label of the site, in French: « Continuer ». */
  sampleSay: "Cliquez sur {target}.",
  sampleContinue: "Continuer",
  sampleDone: "C’est fait.",
} as const;

export type OptionsTexts = Readonly<Record<keyof typeof options, string>>;
