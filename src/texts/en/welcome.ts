import type { WelcomeTexts } from "../fr/welcome.ts";

/** The four screens after the installation, in English. `{name}` is filled in. */
export const welcome: WelcomeTexts = {
  lang: "en",
  title: "Welcome to Gommette",
  brand: "Gommette",
  unofficial: "Independent guide, not official",
  skipToContent: "Skip to the content",
  language: "Language",
  screenOf: "Screen {n} of {total}",
  continue: "Continue",
  back: "Back",
  skip: "Skip the welcome",

  whatHeading: "Numbers laid on the site, to guide you",
  whatCard: "A card tells you what to do. A number shows you where.",
  whatPace: "You go at your own pace. There is no hurry.",
  whatPicture: "Drawing of a page. Number 1 shows a box. Beside it, a card says what to do.",

  neverHeading: "What Gommette never does",
  neverYou: "You are the one who clicks. You are the one who types.",
  neverOfficial: "It is not a service of the State. It is not a service of the Assurance Maladie.",
  neverDocuments: "It does not read your documents.",
  neverPasswords: "It does not read your passwords.",
  neverSends: "It sends nothing on the Internet.",
  neverClicks: "It never clicks for you.",

  lookHeading: "Choose what you can read well",
  lookMore: "Try it. You will be able to change it later, in the settings.",

  pinHeading: "Keep the button in sight",
  pinWhy: "Pin Gommette at the top of your browser. After that, one click opens your guides.",
  pinPuzzle: "Click on the puzzle piece, at the top.",
  pinChrome: "Click on the pin, to the right of Gommette.",
  pinFirefox: "Click on the cog wheel, to the right of Gommette.",
  pinFirefoxMenu: "Then click on “Pin to Toolbar” (« Épingler à la barre d’outils »).",
  pinPictureChrome: "Drawing of the browser. Number 1 shows the puzzle piece. Number 2 shows the pin.",
  pinPictureFirefox: "Drawing of the browser. Number 1 shows the puzzle piece. Number 2 shows the cog wheel.",
  practice: "Try it in practice",
  guides: "See the guides",

  footer: "Independent guide. It is not a service of the State or of the Assurance Maladie.",
};
