import type { SheetTexts } from "../fr/sheet.ts";

/** The paper sheet of a guide, in English. `{name}` is filled in. */
export const sheet: SheetTexts = {
  lang: "en",
  title: "Sheet: {guide}",
  brand: "Gommette",
  unofficial: "Independent guide, not official",
  skipToContent: "Skip to the content",

  pickTitle: "Sheets to print",
  pickHeading: "Which sheet would you like?",
  pickMore: "Each sheet tells a whole guide, on paper.",
  otherSheets: "All the sheets",
  print: "Print this sheet",

  minute: "About 1 minute.",
  minutes: "About {count} minutes.",
  before: "Before you start",
  steps: "The steps",
  place: "You are here: {screens}",
  nearby: "a nearby page",

  ifShowing: "if the site shows it",
  ifChosen: "if you chose {labels}",
  ifNotChosen: "if you did not choose {labels}",
  ifPressed: "if you clicked on {labels}",
  ifNotPressed: "if you did not click on {labels}",
  notFound: "You cannot find it?",
  stuck: "Stuck here? Take the sheet {guides}.",
  between: "What may happen on the way",
  betweenMore: "The site sometimes shows these pages. That is all right.",

  note: "Type your codes and your passwords yourself. Give them to no one.",
  notes: "My notes",
  notesWarning: "Never a code or a password here.",
  help: "Need help?",
  checked: "Sheet checked on {date}, version {version}.",
  mayDiffer: "The site may have changed.",
  old: "This sheet has not been checked recently.",
};
