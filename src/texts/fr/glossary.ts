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
    forms: ["identifiant"],
    meaning: [
      "C’est votre nom pour entrer sur ce site.",
      "Vous l’inventez une fois, à l’activation.",
      "Ce n’est pas votre adresse e-mail.",
    ],
  },
  "mot-de-passe": {
    word: "Mot de passe",
    forms: ["mots de passe", "mot de passe"],
    meaning: ["C’est votre secret pour entrer sur ce site.", "Vous l’avez inventé. Vous seul le connaissez."],
  },
  "code-a-usage-unique": {
    word: "Code",
    forms: ["code reçu", "votre code", "le code", "un code", "un autre code"],
    meaning: [
      "C’est un petit secret que le site vous envoie.",
      "Le site vérifie ainsi que c’est bien vous.",
      "Il sert une seule fois.",
    ],
  },
  "code-provisoire": {
    word: "Code provisoire",
    forms: ["votre code provisoire", "le code provisoire", "code provisoire"],
    meaning: [
      "Il a 12 lettres et chiffres.",
      "Le site vous l’envoie pour ouvrir votre espace.",
      "Il sert une seule fois.",
    ],
  },
  activer: {
    word: "Activer un profil",
    forms: ["activer ce profil", "activer le profil", "activé"],
    meaning: ["C’est ouvrir son espace pour la première fois.", "On le fait une seule fois."],
  },
  franceconnect: {
    word: "FranceConnect",
    forms: ["franceconnect"],
    meaning: [
      "C’est un autre moyen de dire qui vous êtes. L’État le propose.",
      "Il se sert d’un compte que vous avez déjà ailleurs.",
    ],
  },
  "numero-de-securite-sociale": {
    word: "Numéro de sécurité sociale",
    forms: ["numéro de sécurité sociale"],
    meaning: [
      "Ce sont les 15 chiffres sous votre nom, sur la carte Vitale.",
      "Ils commencent par 1 ou par 2.",
      "Les 2 derniers s’appellent la clé.",
    ],
  },
  "numero-de-serie": {
    word: "Numéro de série",
    forms: ["numéro de série"],
    meaning: ["C’est le numéro de la carte elle-même.", "Il est écrit sur votre carte Vitale."],
  },
  coordonnees: {
    word: "Coordonnées",
    forms: ["coordonnées"],
    meaning: ["C’est votre adresse e-mail et votre numéro de téléphone."],
  },
  conditions: {
    word: "Conditions d’utilisation",
    forms: ["conditions d’utilisation", "ses conditions", "conditions du site"],
    meaning: ["Ce sont les règles du site.", "Le site demande si vous les acceptez."],
  },
  cookies: {
    word: "Cookies",
    forms: ["cookies"],
    meaning: ["Ce sont de petites notes.", "Le site les garde dans votre navigateur."],
  },
  majuscule: {
    word: "Majuscule",
    forms: ["majuscules", "majuscule", "minuscule"],
    meaning: ["A, B, C sont de grandes lettres, des majuscules.", "a, b, c sont de petites lettres, des minuscules."],
  },
  "courrier-indesirable": {
    word: "Courrier indésirable",
    forms: ["courriers indésirables"],
    meaning: ["C’est un dossier de votre boîte d’e-mails.", "Des messages y sont rangés par méfiance, parfois à tort."],
  },
  menu: {
    word: "Menu",
    forms: ["menu"],
    meaning: ["C’est une liste de boutons.", "Fermé, il se cache souvent derrière trois traits ou trois points."],
  },
  lien: {
    word: "Lien",
    forms: ["un lien", "le lien"],
    meaning: ["C’est un petit texte, souvent souligné.", "Cliquez dessus : une autre page s’ouvre."],
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
  "recharger-la-page": {
    word: "Recharger la page",
    forms: ["rechargez la page"],
    meaning: ["C’est demander la même page encore une fois.", "Cliquez sur la flèche ronde, en haut du navigateur."],
  },
  "double-clic": {
    word: "Double clic",
    forms: ["double clic"],
    meaning: ["C’est appuyer deux fois, très vite, sur le bouton gauche.", "La souris ne bouge pas."],
  },
  fichier: {
    word: "Fichier",
    forms: ["fichiers", "fichier"],
    meaning: ["C’est une photo ou un document.", "Il est gardé dans votre ordinateur ou votre téléphone."],
  },
  pdf: {
    word: "PDF",
    forms: ["pdf"],
    meaning: ["C’est un document à lire, comme une feuille imprimée.", "Son nom finit souvent par « pdf »."],
  },
  mo: {
    word: "Mo",
    forms: ["5 mo"],
    meaning: ["Mo veut dire méga-octets.", "C’est le poids d’un document dans l’ordinateur."],
  },
  soignant: {
    word: "Soignants",
    forms: ["professionnels de santé", "soignants"],
    meaning: ["On dit aussi les professionnels de santé.", "Par exemple un médecin, une infirmière, un pharmacien."],
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
  rubrique: {
    word: "Rubrique",
    forms: ["rubriques", "rubrique"],
    meaning: ["C’est une partie de votre profil médical.", "Par exemple les allergies, ou les vaccins."],
  },
  "france-services": {
    word: "France services",
    forms: ["france services"],
    meaning: ["C’est un lieu ouvert à tous, près de chez vous.", "Quelqu’un vous y aide gratuitement."],
  },
} as const satisfies Readonly<Record<string, TermText>>;
