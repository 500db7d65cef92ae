import type { StepText } from "../../model/texts.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The guide « J’ai oublié mon identifiant ». */
export const steps = {
  "identifiant-oublie.avant": {
    say: ["Prenez votre carte Vitale.", "Ayez aussi votre téléphone et vos e-mails."],
    more: [
      "Ce guide aide à recevoir votre identifiant. Comptez 6 minutes.",
      "L’identifiant n’est pas votre adresse e-mail.",
      STOP_ANY_TIME,
    ],
    list: "Avant de commencer",
  },
  "identifiant-oublie.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "identifiant-oublie.se-connecter": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en haut de la page, à droite.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "identifiant-oublie.lien": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["C’est un petit texte souligné, près de la case de l’identifiant."],
  },
  "identifiant-oublie.numero": {
    say: ["Tapez votre numéro de sécurité sociale dans la case {target}."],
    more: ["Il est sur le devant de votre carte Vitale. Il a 15 chiffres, avec la clé."],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu de la page."],
  },
  "identifiant-oublie.naissance": {
    say: ["Tapez votre date de naissance dans la case {target}."],
    more: ["Le jour, le mois, puis l’année. Par exemple : 05/03/1948."],
    list: "Tapez votre date de naissance",
    where: ["La case est près de celle du numéro de sécurité sociale."],
  },
  "identifiant-oublie.canal": {
    say: ["Comment voulez-vous recevoir votre identifiant ?", "Choisissez {target} ou {other}."],
    more: ["Le SMS arrive sur votre téléphone. L’e-mail arrive dans votre boîte d’e-mails."],
    list: "Choisissez comment recevoir l’identifiant",
    where: ["Les deux choix sont l’un près de l’autre."],
  },
  "identifiant-oublie.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre demande",
    where: ["Cherchez-le sous les cases que vous avez remplies."],
  },
  "identifiant-oublie.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site envoie alors votre identifiant."],
    list: "Demandez l’envoi",
    where: ["Cherchez-le sous votre choix."],
  },
  "identifiant-oublie.fin": {
    say: ["Le site a envoyé votre identifiant.", "Regardez vos SMS, puis vos e-mails."],
    more: [
      "Rien reçu ? Attendez un peu, puis regardez les courriers indésirables.",
      "Pour entrer dans votre espace, prenez le guide « Me connecter ».",
      "Ordinateur partagé ? Fermez la page à la fin.",
    ],
    list: "Votre identifiant est envoyé",
  },
} as const satisfies Readonly<Record<string, StepText>>;
