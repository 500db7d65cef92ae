import type { TermText } from "../../model/texts.ts";

/** Hard words, explained where they are said (R27). The form found first in a sentence counts; longer forms go first. */
export const glossary = {
  "carte-vitale": {
    word: "Carte Vitale",
    forms: ["carte vitale"],
    meaning: ["C’est votre carte verte et jaune.", "Vous la montrez au médecin ou à la pharmacie."],
  },
  identifiant: {
    word: "Identifiant",
    forms: ["identifiant", "identifiants"],
    meaning: ["C’est le nom que le site connaît pour vous.", "Ce n’est pas votre adresse e-mail."],
  },
  "code-a-usage-unique": {
    word: "Code",
    forms: ["code reçu", "votre code", "le code", "un code", "un autre code"],
    meaning: ["C’est un nombre court que le site vous envoie.", "Il sert une seule fois, tout de suite."],
  },
  "code-provisoire": {
    word: "Code provisoire",
    forms: ["code provisoire"],
    meaning: ["Il a 12 lettres et chiffres.", "Le site vous l’envoie pour la première fois."],
  },
  franceconnect: {
    word: "FranceConnect",
    forms: ["franceconnect"],
    meaning: [
      "C’est un autre moyen de vous connecter.",
      "Il se sert d’un compte que vous avez déjà, aux impôts par exemple.",
    ],
  },
  "numero-de-securite-sociale": {
    word: "Numéro de sécurité sociale",
    forms: ["numéro de sécurité sociale"],
    meaning: ["Ce sont les 15 chiffres de votre carte Vitale.", "Ils commencent par 1 ou par 2."],
  },
  "numero-de-serie": {
    word: "Numéro de série",
    forms: ["numéro de série"],
    meaning: ["C’est le numéro de la carte elle-même.", "Il est écrit sur votre carte Vitale."],
  },
  "courrier-indesirable": {
    word: "Courrier indésirable",
    forms: ["courriers indésirables", "courrier indésirable"],
    meaning: ["C’est un dossier de votre boîte d’e-mails.", "Des messages y sont rangés par méfiance, parfois à tort."],
  },
  navigateur: {
    word: "Navigateur",
    forms: ["navigateur"],
    meaning: ["C’est le programme qui montre les sites.", "Le vôtre est ouvert en ce moment."],
  },
  onglet: {
    word: "Onglet",
    forms: ["onglet"],
    meaning: ["C’est une page ouverte dans le navigateur.", "Les onglets sont alignés tout en haut."],
  },
  "representant-legal": {
    word: "Représentant légal",
    forms: ["représentant légal"],
    meaning: ["C’est la personne qui décide pour un enfant.", "Le plus souvent, un parent."],
  },
  "profil-medical": {
    word: "Profil médical",
    forms: ["profil médical"],
    meaning: ["Ce sont les informations de santé que vous écrivez vous-même.", "Par exemple vos allergies."],
  },
} as const satisfies Readonly<Record<string, TermText>>;
