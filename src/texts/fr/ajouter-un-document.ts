import type { StepText } from "../../model/texts.ts";
import { CONTINUE_HERE, MEDICAL_LIMIT, SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Ajouter un document ». */
export const steps = {
  "ajouter-un-document.avant": {
    say: ["Ayez votre document sur cet ordinateur ou ce téléphone.", "Il doit faire 5 Mo au plus."],
    more: [
      "Une photo, un PDF ou un texte conviennent.",
      "Ce guide aide à le mettre dans votre espace. Comptez 6 minutes.",
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
    where: ["Cherchez un bouton pour ajouter, au milieu de la page."],
  },
  "ajouter-un-document.trouve": {
    say: ["Vous avez demandé à ajouter un document."],
    list: "Demandez à ajouter un document",
  },
  "ajouter-un-document.menu": {
    say: ["Cliquez sur {target}."],
    list: "Ouvrez vos documents",
    where: ["Cherchez-le dans le menu, en haut ou à gauche.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "ajouter-un-document.fichier": {
    say: ["Cliquez sur {target}."],
    more: [
      "Une fenêtre montre alors vos fichiers. Prenez-y votre document.",
      "Le site accepte les photos, les PDF et les textes, de 5 Mo au plus.",
    ],
    list: "Choisissez votre document",
    where: ["Cherchez-le en haut du formulaire."],
  },
  "ajouter-un-document.fichier-ouvrir": {
    say: ["Une fenêtre montre vos fichiers.", "Choisissez votre document."],
    more: ["Sur un ordinateur, un double clic suffit.", CONTINUE_HERE],
    list: "Choisissez le document dans vos fichiers",
  },
  "ajouter-un-document.suite-fichier": {
    say: ["Cliquez sur {target}."],
    list: "Passez à la suite",
    where: ["Cherchez-le sous le nom du fichier."],
  },
  "ajouter-un-document.fichier-encore": {
    say: ["Attendez que le site montre la suite."],
    more: ["Rien ne change ? Cliquez encore sur {target}."],
    list: "Attendez la suite",
    where: ["Cherchez-le en haut du formulaire."],
  },
  "ajouter-un-document.nom": {
    say: ["Donnez un nom au document : tapez-le dans la case {target}."],
    more: ["Un nom simple, pour le retrouver. Par exemple : Ordonnance de mai."],
    list: "Donnez un nom au document",
    where: ["C’est une des premières cases du formulaire."],
  },
  "ajouter-un-document.date": {
    say: ["Tapez la date du document dans la case {target}."],
    more: ["Le jour, le mois, puis l’année. Elle est sur le document."],
    list: "Tapez la date du document",
    where: ["La case est sous celle du nom."],
  },
  "ajouter-un-document.categorie": {
    say: ["Choisissez une sorte de document dans la liste {target}."],
    more: ["Vous hésitez ? La dernière de la liste convient à tout."],
    list: "Choisissez la sorte de document",
    where: ["C’est une liste à ouvrir, sous la date."],
  },
  "ajouter-un-document.confidentialite": {
    say: ["Choisissez qui peut voir ce document."],
    more: [
      "Visible : les professionnels de santé autorisés peuvent le lire.",
      "Masqué : seuls vous et la personne qui l’a déposé le voyez.",
      "C’est vous qui décidez. Vous pourrez changer d’avis plus tard.",
    ],
    list: "Choisissez qui peut voir le document",
    where: ["Les deux réponses sont l’une près de l’autre."],
  },
  "ajouter-un-document.valider": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en bas du formulaire."],
  },
  "ajouter-un-document.verifier": {
    say: ["Cherchez votre document dans la liste."],
    more: [
      "Il y est ? Cliquez sur « Continuer » dans ce guide.",
      "Il n’y est pas ? Attendez une minute, puis rechargez la page.",
      "Toujours rien ? Recommencez ce guide.",
    ],
    list: "Vérifiez que le document est là",
  },
  "ajouter-un-document.fin": {
    say: ["Votre document est dans votre espace.", "Vous pouvez en ajouter un autre."],
    more: [
      "Pour changer qui le voit, prenez le guide « Choisir qui voit un document ».",
      "Ordinateur partagé ? Effacez aussi le fichier de cet ordinateur.",
      SHARED_COMPUTER,
    ],
    list: "Votre document est ajouté",
  },
} as const satisfies Readonly<Record<string, StepText>>;
