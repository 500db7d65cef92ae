import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/identifiant-oublie.ts";
import { CLOSE_SHARED_COMPUTER, SMALL_SCREEN, STOP_ANY_TIME, TO_ENTER } from "./sentences.ts";

/** The guide « J’ai oublié mon identifiant », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "identifiant-oublie.avant": {
    say: ["Prenez votre carte Vitale.", "Il faut aussi votre téléphone et vos e-mails."],
    more: [
      "Ce guide aide à recevoir votre identifiant.",
      "Ce n’est pas votre adresse e-mail.",
      "Comptez 6 minutes.",
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
    where: ["Cherchez-le en haut, à droite.", SMALL_SCREEN],
  },
  "identifiant-oublie.lien": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["C’est un petit texte souligné.", "Il est près de la case."],
  },
  "identifiant-oublie.numero": {
    say: ["Tapez votre numéro dans la case {target}."],
    more: ["Votre numéro de sécurité sociale a 15 chiffres.", "Il est sur le devant de votre carte Vitale."],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu."],
  },
  "identifiant-oublie.naissance": {
    say: ["Tapez votre date dans la case {target}."],
    more: ["Le jour, le mois, puis l’année.", "Par exemple : 05/03/1948."],
    list: "Tapez votre date de naissance",
    where: ["La case est près de votre numéro."],
  },
  "identifiant-oublie.canal": {
    say: ["Comment recevoir votre identifiant ?", "Choisissez {target} ou {other}."],
    more: ["Le SMS arrive sur votre téléphone.", "L’e-mail arrive dans votre boîte d’e-mails."],
    list: "Choisissez comment recevoir l’identifiant",
    where: ["Les deux choix sont voisins."],
  },
  "identifiant-oublie.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre demande",
    where: ["Cherchez-le sous les cases."],
  },
  "identifiant-oublie.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site vous envoie votre identifiant."],
    list: "Demandez l’envoi",
    where: ["Cherchez-le sous votre choix."],
  },
  "identifiant-oublie.fin": {
    say: ["Le site a envoyé votre identifiant.", "Regardez vos SMS, puis vos e-mails."],
    more: [
      "Rien ? Attendez un peu.",
      "Puis regardez dans les courriers indésirables.",
      TO_ENTER,
      CLOSE_SHARED_COMPUTER,
    ],
    list: "Votre identifiant est envoyé",
  },
};
