/**
 * The paper sheet of a guide, in French. `{name}` is filled in. Another language is a sibling folder whose object
 * satisfies `SheetTexts`. The steps themselves are the guide's own texts, human help and dates included.
 */
export const sheet = {
  lang: "fr",
  title: "Fiche : {guide}",
  brand: "Gommette",
  unofficial: "Guide indépendant, non officiel",
  skipToContent: "Aller au contenu",

  /** The list of all sheets. */
  pickTitle: "Fiches à imprimer",
  pickHeading: "Quelle fiche voulez-vous ?",
  pickMore: "Chaque fiche dit un guide entier, sur papier.",
  otherSheets: "Toutes les fiches",
  print: "Imprimer cette fiche",

  minute: "Environ 1 minute.",
  minutes: "Environ {count} minutes.",
  before: "Avant de commencer",
  steps: "Les étapes",
  /** Said where the page of the site changes. `{screens}`: « la page d’accueil du site ». */
  place: "Vous êtes ici : {screens}",
  /** Instead of a long list of pages. */
  nearby: "une page voisine",

  /** Conditions, in the middle of a sentence; two of them are joined by « et ». `{labels}` are labels of the site. */
  ifShowing: "si le site le montre",
  ifChosen: "si vous avez choisi {labels}",
  ifNotChosen: "si vous n’avez pas choisi {labels}",
  ifPressed: "si vous avez cliqué sur {labels}",
  ifNotPressed: "si vous n’avez pas cliqué sur {labels}",
  /** Under the number that a step shares with the one before. */
  notFound: "Vous ne trouvez pas ?",
  /** `{guides}`: « Activer mon profil ». */
  stuck: "Bloqué ici ? Prenez la fiche {guides}.",
  between: "Ce qui peut arriver en chemin",
  betweenMore: "Le site montre parfois ces pages. Ce n’est pas grave.",

  note: "Tapez vos codes et vos mots de passe vous-même. Ne les donnez à personne.",
  notes: "Mes notes",
  notesWarning: "Jamais de code ni de mot de passe ici.",
  help: "Besoin d’aide ?",
  checked: "Fiche vérifiée le {date}, version {version}.",
  mayDiffer: "Le site a pu changer.",
  /** When the check is more than 120 days old. */
  old: "Cette fiche n’a pas été vérifiée récemment.",
} as const;

export type SheetTexts = Readonly<Record<keyof typeof sheet, string>>;
