import type { StepText } from "../../model/texts.ts";
import { CONTINUE_HERE, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « M’opposer ou clôturer ». */
export const steps = {
  "sopposer.avant": {
    say: ["Prenez votre carte Vitale.", "Ce guide aide à refuser ou à fermer l’espace."],
    more: ["Comptez 6 minutes.", "Vous préférez parler à quelqu’un ? Appelez le 3422.", STOP_ANY_TIME],
    list: "Avant de commencer",
  },
  "sopposer.effet": {
    say: ["Après, vous ne verrez plus vos documents sur ce site.", "Vos soignants non plus."],
    more: [
      "C’est vous qui décidez. Vous pouvez dire non.",
      "Enregistrez d’abord sur votre ordinateur ce qui compte pour vous.",
      "Vous voulez seulement cacher un document ? Un autre guide le fait.",
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
    more: ["Ce n’est qu’un début : rien n’est encore fermé."],
    list: "Cliquez sur {target}",
    where: ["Descendez tout en bas de la page d’accueil."],
  },
  "sopposer.demande": {
    say: ["Vous avez demandé à refuser ou à fermer l’espace."],
    list: "Demandez à refuser ou à fermer l’espace",
  },
  "sopposer.menu": {
    say: ["Vous êtes déjà connecté.", "Cliquez sur {target}."],
    list: "Ouvrez le menu à votre nom",
    where: ["Cherchez votre nom, ou une petite silhouette, en haut à droite."],
  },
  "sopposer.parametres": {
    say: ["Vous êtes déjà connecté.", "Cliquez sur {target}."],
    list: "Ouvrez les paramètres",
    where: ["Cherchez votre nom, ou une petite silhouette, en haut à droite.", "Un menu s’ouvre."],
  },
  "sopposer.cloture": {
    say: ["Cliquez sur {target}."],
    more: ["Ce n’est qu’un début : rien n’est encore fermé."],
    list: "Ouvrez la page pour fermer l’espace",
    where: ["Cherchez dans la gestion du profil, tout en bas."],
  },
  "sopposer.commencer": {
    say: ["Lisez bien la page. Pour continuer, cliquez sur {target}."],
    more: ["Le site dit ce que deviennent vos documents."],
    list: "Lisez ce que dit le site",
    where: ["Cherchez-le en bas du texte."],
  },
  "sopposer.numero": {
    say: ["Tapez votre numéro de sécurité sociale dans la case {target}."],
    more: ["Il est sur le devant de votre carte Vitale. Il a 15 chiffres, avec la clé."],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu de la page."],
  },
  "sopposer.serie": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Carte avec photo : en haut à droite, les 11 derniers chiffres.",
      "Carte sans photo : au dos, en haut à gauche.",
      "Vous n’arrivez pas à le lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous celle du numéro de sécurité sociale."],
  },
  "sopposer.naissance": {
    say: ["Tapez votre date de naissance dans la case {target}."],
    more: ["Le jour, le mois, puis l’année. Par exemple : 05/03/1948."],
    list: "Tapez votre date de naissance",
    where: ["La case est près de celle du numéro de sécurité sociale."],
  },
  "sopposer.valider": {
    say: ["Cliquez sur {target}."],
    more: ["Le site vérifie seulement qui vous êtes. Il vous demandera ensuite de confirmer."],
    list: "Validez vos numéros",
    where: ["Cherchez-le sous les cases que vous avez remplies."],
  },
  "sopposer.arret": {
    say: ["Le site va vous demander de confirmer.", "C’est le dernier moment pour dire non."],
    more: [
      "Dire oui ferme l’espace, pour vous et pour vos soignants.",
      "Pour revenir en arrière ensuite, appelez le 3422.",
      "Vous hésitez ? Arrêtez ici. Rien ne sera fermé.",
    ],
    list: "Dernier moment pour dire non",
  },
  "sopposer.suivre": {
    say: ["Lisez la page, et répondez vous-même à ses questions."],
    more: [
      "Ce guide ne connaît pas ces pages : prenez votre temps.",
      "Le site propose une preuve ? Enregistrez-la.",
      CONTINUE_HERE,
    ],
    list: "Répondez aux questions du site",
  },
  "sopposer.fin": {
    say: ["Le site a reçu votre réponse.", "Lisez ce qu’il vous écrit maintenant."],
    more: ["Rien ne s’affiche, ou vous doutez ? Appelez le 3422.", "Ordinateur partagé ? Fermez la page à la fin."],
    list: "Lisez la réponse du site",
    heading: "Le guide s’arrête ici",
  },
} as const satisfies Readonly<Record<string, StepText>>;
