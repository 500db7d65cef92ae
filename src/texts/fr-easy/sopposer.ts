import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/sopposer.ts";
import { CLOSE_SHARED_COMPUTER, CONTINUE_HERE, STOP_ANY_TIME, YOUR_CHOICE } from "./sentences.ts";

/** The guide « M’opposer ou clôturer », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "sopposer.avant": {
    say: ["Prenez votre carte Vitale.", "Ce guide aide à refuser ou à fermer l’espace."],
    more: ["Comptez 6 minutes.", "Vous préférez parler ? Appelez le 3422.", STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "sopposer.effet": {
    say: ["Après, vous ne verrez plus vos documents sur ce site.", "Vos soignants non plus."],
    more: [
      YOUR_CHOICE,
      "Enregistrez d’abord vos documents importants.",
      "Vous voulez cacher un seul document ? Un autre guide le fait.",
      "Pour revenir en arrière plus tard, appelez le 3422.",
    ],
    list: "Réfléchissez avant de fermer l’espace",
  },
  "sopposer.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "sopposer.m-opposer": {
    say: ["Cliquez sur {target}."],
    more: ["Rien n’est encore fermé."],
    list: "Cliquez sur {target}",
    where: ["Descendez tout en bas de la page."],
  },
  "sopposer.demande": {
    say: ["Vous voulez refuser ou fermer l’espace."],
    list: "Demandez à refuser ou à fermer l’espace",
  },
  "sopposer.menu": {
    say: ["Vous êtes déjà connecté.", "Cliquez sur {target}."],
    list: "Ouvrez le menu à votre nom",
    where: ["Cherchez votre nom en haut, à droite.", "C’est parfois une petite silhouette."],
  },
  "sopposer.parametres": {
    say: ["Vous êtes déjà connecté.", "Cliquez sur {target}."],
    list: "Ouvrez les paramètres",
    where: ["Cherchez votre nom en haut, à droite.", "C’est parfois une petite silhouette.", "Un menu s’ouvre."],
  },
  "sopposer.cloture": {
    say: ["Cliquez sur {target}."],
    more: ["Rien n’est encore fermé."],
    list: "Ouvrez la page pour fermer l’espace",
    where: ["Cherchez dans la gestion du profil, tout en bas."],
  },
  "sopposer.commencer": {
    say: ["Lisez bien la page.", "Pour continuer, cliquez sur {target}."],
    more: ["Le site parle de vos documents."],
    list: "Lisez la page du site",
    where: ["Cherchez-le en bas du texte."],
  },
  "sopposer.numero": {
    say: ["Tapez votre numéro dans la case {target}."],
    more: ["Votre numéro de sécurité sociale a 15 chiffres.", "Il est sur le devant de votre carte Vitale."],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu."],
  },
  "sopposer.serie": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Carte avec photo : en haut à droite, les 11 derniers chiffres.",
      "Carte sans photo : au dos, en haut à gauche.",
      "Trop dur à lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous votre autre numéro."],
  },
  "sopposer.naissance": {
    say: ["Tapez votre date dans la case {target}."],
    more: ["Le jour, le mois, puis l’année.", "Par exemple : 05/03/1948."],
    list: "Tapez votre date de naissance",
    where: ["La case est près de votre numéro."],
  },
  "sopposer.valider": {
    say: ["Cliquez sur {target}."],
    more: ["Le site vérifie seulement votre identité.", "Ensuite, il vous demandera de confirmer."],
    list: "Validez vos numéros",
    where: ["Cherchez-le sous les cases."],
  },
  "sopposer.arret": {
    say: ["Le site va vous demander de confirmer.", "C’est le dernier moment pour dire non."],
    more: [
      "Dire oui ferme l’espace, pour vous et vos soignants.",
      "Pour revenir en arrière ensuite, appelez le 3422.",
      "Vous hésitez ? Arrêtez ici. Rien ne sera fermé.",
    ],
    list: "Dernier moment pour dire non",
  },
  "sopposer.suivre": {
    say: ["Lisez la page.", "Répondez vous-même à ses questions."],
    more: [
      "Ce guide ne connaît pas ces pages. Prenez votre temps.",
      "Le site propose une preuve ? Enregistrez-la.",
      CONTINUE_HERE,
    ],
    list: "Répondez aux questions du site",
  },
  "sopposer.fin": {
    say: ["Le site a reçu votre réponse.", "Lisez son message."],
    more: ["Rien à lire ? Un doute ? Appelez le 3422.", CLOSE_SHARED_COMPUTER],
    list: "Lisez la réponse du site",
    heading: "Le guide s’arrête ici",
  },
};
