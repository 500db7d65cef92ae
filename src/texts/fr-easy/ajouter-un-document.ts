import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/ajouter-un-document.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, SMALL_SCREEN, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Ajouter un document », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "ajouter-un-document.avant": {
    say: ["Le document doit être sur cet appareil.", "Il doit faire 5 Mo au plus."],
    more: [
      "Une photo, un PDF ou un texte conviennent.",
      "Ce guide le met dans votre espace avec vous.",
      "Comptez 6 minutes.",
      ...MEDICAL_LIMIT,
      STOP_ANY_TIME,
    ],
    list: "Avant de commencer",
  },
  "ajouter-un-document.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez dans votre espace",
  },
  "ajouter-un-document.ajouter": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le au milieu de la page."],
  },
  "ajouter-un-document.trouve": {
    say: ["Vous allez ajouter un document."],
    list: "Demandez à ajouter un document",
  },
  "ajouter-un-document.menu": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez vos documents",
    where: ["Cherchez-le en haut, ou à gauche.", SMALL_SCREEN],
  },
  "ajouter-un-document.fichier": {
    say: ["Cliquez sur {target}."],
    more: ["Une fenêtre montre vos fichiers.", "Prenez-y votre document.", "Il doit faire 5 Mo au plus."],
    list: "Choisissez votre document",
    where: ["Cherchez-le en haut."],
  },
  "ajouter-un-document.fichier-ouvrir": {
    say: ["Une fenêtre montre vos fichiers.", "Choisissez votre document."],
    more: ["Sur un ordinateur, faites un double clic.", CONTINUE_HERE],
    list: "Choisissez le document dans vos fichiers",
  },
  "ajouter-un-document.suite-fichier": {
    say: ["Cliquez sur {target}."],
    list: "Passez à la suite",
    where: ["Cherchez-le sous le nom du fichier."],
  },
  "ajouter-un-document.fichier-encore": {
    say: ["Attendez un peu."],
    more: ["Rien ne change ? Cliquez encore sur {target}."],
    list: "Attendez la suite",
    where: ["Cherchez-le en haut."],
  },
  "ajouter-un-document.nom": {
    say: ["Tapez un nom simple dans la case {target}."],
    more: ["Par exemple : Ordonnance de mai."],
    list: "Donnez un nom au document",
    where: ["C’est une des premières cases."],
  },
  "ajouter-un-document.date": {
    say: ["Tapez la date dans la case {target}."],
    more: ["Elle est sur le document.", "Le jour, le mois, puis l’année."],
    list: "Tapez la date du document",
    where: ["La case est sous le nom."],
  },
  "ajouter-un-document.categorie": {
    say: ["Choisissez une ligne dans la liste {target}."],
    more: ["Vous hésitez ? Prenez la dernière ligne."],
    list: "Choisissez la sorte de document",
    where: ["C’est une liste à ouvrir, sous la date."],
  },
  "ajouter-un-document.confidentialite": {
    say: ["Qui peut voir ce document ?", "Choisissez une réponse."],
    more: [
      "Visible : les soignants autorisés peuvent le lire.",
      "Masqué : seuls vous et son auteur le voyez.",
      "Vous décidez. Vous pourrez changer d’avis plus tard.",
    ],
    list: "Choisissez : visible ou masqué",
    where: ["Les deux réponses sont voisines."],
  },
  "ajouter-un-document.valider": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en bas."],
  },
  "ajouter-un-document.verifier": {
    say: ["Cherchez votre document dans la liste."],
    more: [
      "Il y est ? Cliquez sur « Continuer » dans ce guide.",
      "Il n’y est pas ? Attendez une minute. Puis rechargez la page.",
      "Toujours rien ? Recommencez ce guide.",
    ],
    list: "Cherchez le document dans la liste",
  },
  "ajouter-un-document.fin": {
    say: ["Votre document est dans votre espace.", "Vous pouvez en ajouter un autre."],
    more: [
      "Le montrer ou le cacher ? Prenez le guide « Choisir qui voit un document ».",
      "C’est un ordinateur partagé ? Effacez aussi le fichier de cet ordinateur.",
      SHARED_COMPUTER,
    ],
    list: "Votre document est ajouté",
  },
};
