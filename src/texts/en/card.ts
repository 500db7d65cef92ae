import type { CardWords } from "../../model/drawing.ts";
import type { CheckedAs } from "../../model/guide.ts";
import type { HelpTexts, SituationTexts } from "../../model/texts.ts";

export const words: CardWords = {
  unofficial: "Independent guide, not official",
  steps: "The steps",
  stepsTitle: "All the steps",
  stepDone: "done",
  stepNow: "now",
  stepTodo: "to do",
  continue: "Continue",
  back: "Previous step",
  pause: "Pause",
  resume: "Resume",
  stop: "Stop",
  help: "Help",
  goToTarget: "Go to the place shown",
  searchAgain: "Look again",
  close: "Close the guide",
  notSeeing: "I do not see this",
  readAloud: "Read aloud",
  stopReading: "Stop reading",
  noVoice: "No reading aloud: this computer has no English voice.",
  smaller: "A−",
  larger: "A+",
  easier: "Simpler words",
  usualWords: "Usual words",
  showMe: "Show me",
  startAgain: "Start the guide again",
  startAgainAsk: "The guide goes back to the first step. Your page does not change.",
  startAgainYes: "Yes, start again",
  whatIs: "{word}: what is it?",
};

const SITE_MAY_HAVE_CHANGED = "The site may have changed.";

export const situations: SituationTexts = {
  stepOf: "Step {n} of {total}",
  beforeStart: "Before you start",
  beforeGoingOn: "Before you go on",
  finished: "All finished",
  praise: "That is done.",
  looking: ["One moment.", "I am looking at the page."],
  missing: {
    control: ["I cannot find the button {target}.", SITE_MAY_HAVE_CHANGED],
    field: ["I cannot find the box {target}.", SITE_MAY_HAVE_CHANGED],
  },
  ambiguous: {
    control: ["I see {count} buttons named {target}.", "I do not know which one to show you."],
    field: ["I see {count} boxes named {target}.", "I do not know which one to show you."],
  },
  hidden: {
    "not-rendered": ["{target} is hidden for the moment.", "Wait a little, or move down the page."],
    "closed-menu": ["{target} is in a closed menu.", "Open the menu first."],
    "menu-to-open": ["Click on the button with the ring around it.", "{target} is in the menu that opens."],
    "behind-dialog": ["A window is open in front of {target}.", "Read it, then close it."],
    covered: ["Something is hiding {target}.", "Close what is in front of it, or move the page up or down."],
    disabled: ["{target} cannot be used yet.", "Fill in the boxes above it first."],
    inert: ["{target} does not respond for the moment.", "First close what is open in front of it."],
    "too-small": ["{target} is too small to be shown.", "Make the page larger, then look again."],
  },
  notTaken: ["The page has not changed.", "First read what the site has written."],
  elsewhere: ["You are on another page.", "That is all right."],
  elsewhereMore: ["This guide continues on {screen}.", "To go back: the back arrow, at the top left of your browser."],
  unknown: ["I do not recognise this page.", "That is all right."],
  unknownMore: [
    "This guide continues on {screen}.",
    "Is the page asking you something? Read, answer, and I will carry on afterwards.",
    "If not, go back with the back arrow, at the top left.",
  ],
  earlierScreen: ["This step is on {screen}.", "Go back there with the back arrow, at the top left."],
  earlierScreenMore: ["To stay here, click on “Continue” on this card."],
  comeBack: ["To go back to “{guide}”, click on “Continue” on this card."],
  paused: "The guide is paused.",
  hint: ["Try on your own. Stuck? Click on “Show me” on this card."],
  onRequest: ["Your turn: step {n}.", "Stuck? Click on “Show me” on this card."],
  rightPlace: {
    here: "Yes, you are in the right place: {screen}.",
    other: "Not yet: this guide continues on {screen}.",
    unknown: "I do not know: I do not recognise this page.",
    signedOut: "The site has signed you out: you need to sign in again.",
    looking: "One moment: I am looking at the page.",
  },
  secret: {
    password: ["Type your password yourself.", "Give it to no one.", "This guide does not read it."],
    code: ["Type your code yourself.", "Give it to no one.", "This guide does not read it."],
  },
  notSeeing: ["Move down the page: it may be further down.", "If not, call 3422, or ask a relative or friend."],
  humanHelp: [
    "Talk to someone of Mon espace santé: 3422 (checked on 22/11/2026).",
    "Near your home: a France services centre (checked on 22/11/2026).",
  ],
};

const NOT_TRIED = "No one has tried it on the real site yet.";
const WILL_SAY = "When it does not know, it says so and shows nothing.";

export const checkedAs: Readonly<Record<CheckedAs, readonly string[]>> = {
  evidence: ["It follows public documents from 2021 to 2026.", NOT_TRIED, WILL_SAY],
  "official-app-2025": ["It is based on the official app of 2025.", NOT_TRIED, WILL_SAY],
  "faq-2025": ["It is based on the official answers of 2025.", NOT_TRIED, WILL_SAY],
  "copy-2023": ["It is based on a copy of the site from 2023.", NOT_TRIED, WILL_SAY],
  "deck-2021": ["It is based on the official pictures of 2021.", NOT_TRIED, WILL_SAY],
  "live-site": ["Someone has followed it to the end on the real site.", WILL_SAY],
};

export const help: Readonly<Record<"checkedAs" | "rightPlace" | "scam", HelpTexts>> = {
  rightPlace: {
    question: "Am I in the right place?",
    answer: ["Not sure about the site? Gommette’s button, at the top, shows you the address."],
  },
  checkedAs: {
    question: "Has this guide been checked?",
    answer: checkedAs.evidence,
  },
  scam: {
    question: "How can I tell if it is a scam?",
    answer: [
      "The site never asks for your codes by phone, SMS or e-mail.",
      "This guide never calls you.",
      "Any doubt? Hang up, then call 3422.",
    ],
  },
};
