/**
 * The four screens after the installation, in French. `{name}` is filled in. Another language is a sibling folder whose
 * object satisfies `WelcomeTexts`. The choice of size and colours has its words in options.ts.
 */
export const welcome = {
  lang: "fr",
  title: "Bienvenue dans Gommette",
  brand: "Gommette",
  unofficial: "Guide indépendant, non officiel",
  skipToContent: "Aller au contenu",
  language: "Langue",
  screenOf: "Écran {n} sur {total}",
  continue: "Continuer",
  back: "Retour",
  skip: "Passer l’accueil",

  whatHeading: "Des numéros posés sur le site, pour vous guider",
  whatCard: "Une carte vous dit quoi faire. Un numéro vous montre où.",
  whatPace: "Vous allez à votre pas. Rien ne presse.",
  whatPicture: "Dessin d’une page. Le numéro 1 montre une case. À côté, une carte dit quoi faire.",

  neverHeading: "Ce que Gommette ne fait jamais",
  neverYou: "C’est vous qui cliquez. C’est vous qui tapez.",
  neverOfficial: "Ce n’est pas un service de l’État. Ce n’est pas un service de l’Assurance Maladie.",
  neverDocuments: "Il ne lit pas vos documents.",
  neverPasswords: "Il ne lit pas vos mots de passe.",
  neverSends: "Il n’envoie rien sur Internet.",
  neverClicks: "Il ne clique jamais à votre place.",

  lookHeading: "Choisissez ce que vous lisez bien",
  lookMore: "Essayez. Vous pourrez changer plus tard, dans les réglages.",

  pinHeading: "Gardez le bouton sous les yeux",
  pinWhy: "Épinglez Gommette en haut de votre navigateur. Ensuite, un clic ouvre vos guides.",
  /** The steps of pinning; the first two are also numbers in the picture. */
  pinPuzzle: "Cliquez sur la pièce de puzzle, en haut.",
  pinChrome: "Cliquez sur la punaise, à droite de Gommette.",
  pinFirefox: "Cliquez sur la roue dentée, à droite de Gommette.",
  pinFirefoxMenu: "Puis cliquez sur « Épingler à la barre d’outils ».",
  pinPictureChrome: "Dessin du navigateur. Le numéro 1 montre la pièce de puzzle. Le numéro 2 montre la punaise.",
  pinPictureFirefox: "Dessin du navigateur. Le numéro 1 montre la pièce de puzzle. Le numéro 2 montre la roue dentée.",
  practice: "Essayer en entraînement",
  guides: "Voir les guides",

  footer: "Guide indépendant. Ce n’est pas un service de l’État ni de l’Assurance Maladie.",
} as const;

export type WelcomeTexts = Readonly<Record<keyof typeof welcome, string>>;
