import type { TermText } from "../../model/texts.ts";
import type { glossary as french } from "../fr/glossary.ts";

/** Hard words, explained where they are said (R27). The form found first in a sentence counts; longer forms go first. */
export const glossary: Readonly<Record<keyof typeof french, TermText>> = {
  "carte-vitale": {
    word: "Carte Vitale",
    forms: ["carte vitale"],
    meaning: ["It is your green and yellow card.", "You show it to the doctor or at the pharmacy."],
  },
  identifiant: {
    word: "Username",
    forms: ["username"],
    meaning: [
      "It is your name for entering this site.",
      "You make it up once, when you activate your profile.",
      "It is not your e-mail address.",
    ],
  },
  "mot-de-passe": {
    word: "Password",
    forms: ["passwords", "password"],
    meaning: ["It is your secret for entering this site.", "You made it up. Only you know it."],
  },
  "code-a-usage-unique": {
    word: "Code",
    forms: ["the code", "your code", "a code", "another code"],
    meaning: ["It is a short number that the site sends you.", "It works only once, straight away."],
  },
  "code-provisoire": {
    word: "Temporary code",
    forms: ["temporary code"],
    meaning: [
      "It has 12 letters and numbers.",
      "The site sends it to you for opening your space.",
      "It works only once.",
    ],
  },
  activer: {
    word: "Activating a profile",
    forms: ["activate this profile", "activate a child’s profile", "activated", "active"],
    meaning: ["It is opening one’s space for the first time.", "It is done only once."],
  },
  franceconnect: {
    word: "FranceConnect",
    forms: ["franceconnect"],
    meaning: [
      "It is another way to say who you are. The French State offers it.",
      "It uses an account you already have elsewhere.",
    ],
  },
  "numero-de-securite-sociale": {
    word: "Social security number",
    forms: ["social security number"],
    meaning: [
      "It is the 15 digits under your name, on the carte Vitale.",
      "They start with 1 or 2.",
      "The last 2 are called the key.",
    ],
  },
  "numero-de-serie": {
    word: "Serial number",
    forms: ["serial number"],
    meaning: ["It is the number of the card itself.", "It is written on your carte Vitale."],
  },
  coordonnees: {
    word: "Contact details",
    forms: ["contact details"],
    meaning: ["It is your e-mail address and your phone number."],
  },
  conditions: {
    word: "Terms of use",
    forms: ["terms of use"],
    meaning: ["They are the rules of the site.", "The site asks if you accept them."],
  },
  cookies: {
    word: "Cookies",
    forms: ["cookies"],
    meaning: ["They are small notes.", "The site keeps them in your browser."],
  },
  majuscule: {
    word: "Capital letter",
    forms: ["capital letters", "capital letter", "small letters", "small letter"],
    meaning: ["A, B, C are capital letters: the big ones.", "a, b, c are the small ones."],
  },
  "courrier-indesirable": {
    word: "Junk mail",
    forms: ["junk mail"],
    meaning: ["It is a folder of your e-mail box.", "Messages are put there to be safe, sometimes for no reason."],
  },
  menu: {
    word: "Menu",
    forms: ["menu"],
    meaning: ["It is a list of buttons.", "Closed, it often hides behind three lines or three dots."],
  },
  lien: {
    word: "Link",
    forms: ["a link", "the link"],
    meaning: ["It is a small text, often underlined.", "Click on it: another page opens."],
  },
  navigateur: {
    word: "Browser",
    forms: ["browser"],
    meaning: ["It is the program that shows websites.", "Yours is open right now."],
  },
  onglet: {
    word: "Tab",
    forms: ["tab"],
    meaning: ["It is a page open in the browser.", "The tabs are in a row at the very top."],
  },
  "recharger-la-page": {
    word: "Loading the page again",
    forms: ["load the page again"],
    meaning: ["It is asking for the same page once more.", "Click on the round arrow, at the top of the browser."],
  },
  "double-clic": {
    word: "Double click",
    forms: ["double click"],
    meaning: ["It is pressing the left button twice, very quickly.", "The mouse does not move."],
  },
  fichier: {
    word: "File",
    forms: ["files", "file"],
    meaning: ["It is a photo or a document.", "It is kept in your computer or your phone."],
  },
  pdf: {
    word: "PDF",
    forms: ["pdfs", "pdf"],
    meaning: ["It is a document to read, like a printed sheet.", "Its name often ends with “pdf”."],
  },
  mo: {
    word: "MB (Mo)",
    forms: ["5 mb"],
    meaning: ["MB means megabytes. In French it is Mo.", "It is the size of a document in the computer."],
  },
  soignant: {
    word: "Health professionals",
    forms: ["health professionals"],
    meaning: ["They are the people who look after your health.", "For example a doctor, a nurse, a pharmacist."],
  },
  "representant-legal": {
    word: "Legal representative",
    forms: ["legal representative"],
    meaning: ["It is the person who decides for a child.", "Most often, a parent."],
  },
  "profil-medical": {
    word: "Medical profile",
    forms: ["medical profile"],
    meaning: ["It is the health information that you write yourself.", "For example your allergies."],
  },
  rubrique: {
    word: "Section",
    forms: ["sections", "section"],
    meaning: ["It is a part of your medical profile.", "For example allergies, or vaccinations."],
  },
  "france-services": {
    word: "France services",
    forms: ["france services"],
    meaning: ["It is a place open to everyone, near your home.", "Someone helps you there free of charge."],
  },
};
