import type { StepText } from "../../model/texts.ts";
import { STOP_ANY_TIME } from "./sentences.ts";

/** The rules of a new password, as the official app shows them (2025): a list beside the field. */
export const PASSWORD_RULES = [
  "Au moins 9 lettres, chiffres ou signes.",
  "Au moins une majuscule et une minuscule.",
  "Au moins un chiffre.",
  "Au moins un signe comme ! # @ ; %",
] as const;

/** The guide « J’ai oublié mon mot de passe ». */
export const steps = {
  "mot-de-passe-oublie.avant": {
    say: ["Prenez votre carte Vitale.", "Ayez aussi votre téléphone et vos e-mails."],
    more: [
      "Ce guide aide à changer votre mot de passe. Comptez 8 minutes.",
      "Le site vous enverra un code.",
      STOP_ANY_TIME,
    ],
    list: "Avant de commencer",
  },
  "mot-de-passe-oublie.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "mot-de-passe-oublie.se-connecter": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en haut de la page, à droite.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "mot-de-passe-oublie.lien": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["C’est un petit texte souligné, près de la case du mot de passe."],
  },
  "mot-de-passe-oublie.identifiant": {
    say: ["Tapez votre identifiant dans la case {target}."],
    more: ["Le site le demande avant de parler du mot de passe."],
    list: "Tapez votre identifiant",
    where: ["C’est la première case de la page.", "Votre identifiant n’est pas votre adresse e-mail."],
  },
  "mot-de-passe-oublie.suite-identifiant": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre identifiant",
    where: ["Cherchez-le sous la case de l’identifiant."],
  },
  "mot-de-passe-oublie.numero": {
    say: ["Tapez votre numéro de sécurité sociale dans la case {target}."],
    more: ["Il est sur le devant de votre carte Vitale. Il a 15 chiffres, avec la clé."],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu de la page."],
  },
  "mot-de-passe-oublie.carte": {
    say: ["Y a-t-il une photo sur votre carte Vitale ?", "Choisissez {target} ou {other}."],
    list: "Choisissez votre carte Vitale",
    where: ["Les deux choix sont l’un près de l’autre."],
  },
  "mot-de-passe-oublie.serie": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Carte avec photo : en haut à droite, les 11 derniers chiffres.",
      "Carte sans photo : au dos, en haut à gauche.",
      "Vous n’arrivez pas à le lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est près de celle du numéro de sécurité sociale."],
  },
  "mot-de-passe-oublie.naissance": {
    say: ["Tapez votre date de naissance dans la case {target}."],
    more: ["Le jour, le mois, puis l’année. Par exemple : 05/03/1948."],
    list: "Tapez votre date de naissance",
    where: ["La case est près de celle du numéro de sécurité sociale."],
  },
  "mot-de-passe-oublie.canal": {
    say: ["Comment voulez-vous recevoir votre code ?", "Choisissez {target} ou {other}."],
    more: ["Le SMS arrive sur votre téléphone. L’e-mail arrive dans votre boîte d’e-mails."],
    list: "Choisissez comment recevoir le code",
    where: ["Les deux choix sont l’un près de l’autre."],
  },
  "mot-de-passe-oublie.demander": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre demande",
    where: ["Cherchez-le sous les cases que vous avez remplies."],
  },
  "mot-de-passe-oublie.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site envoie alors votre code."],
    list: "Demandez l’envoi du code",
    where: ["Cherchez-le sous votre choix."],
  },
  "mot-de-passe-oublie.attendre": {
    say: ["Le site vous envoie un code.", "Regardez vos SMS, puis vos e-mails."],
    more: [
      "Rien après quelques minutes ? Regardez aussi les courriers indésirables.",
      "Toujours rien ? Demandez un autre code, près de la case.",
      "Prenez votre temps. Code reçu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Attendez le code",
  },
  "mot-de-passe-oublie.code": {
    say: ["Tapez le code reçu dans la case {target}."],
    list: "Tapez le code reçu",
    where: ["Le code se tape dans une case longue, ou dans six petites cases."],
  },
  "mot-de-passe-oublie.valider-code": {
    say: ["Cliquez sur {target}."],
    list: "Validez le code",
    where: ["Cherchez-le sous le code."],
  },
  "mot-de-passe-oublie.nouveau": {
    say: ["Inventez un nouveau mot de passe.", "Tapez-le dans la case {target}."],
    more: PASSWORD_RULES,
    list: "Tapez un nouveau mot de passe",
    where: ["C’est la première case de la page."],
  },
  "mot-de-passe-oublie.confirmer": {
    say: ["Tapez encore le même mot de passe dans la case {target}."],
    list: "Tapez encore le même mot de passe",
    where: ["C’est la case juste sous le nouveau mot de passe."],
  },
  "mot-de-passe-oublie.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez le nouveau mot de passe",
    where: ["Cherchez-le sous les deux cases."],
  },
  "mot-de-passe-oublie.fin": {
    say: ["Votre mot de passe est changé.", "Vous pouvez maintenant vous connecter."],
    more: [
      "Pour entrer dans votre espace, prenez le guide « Me connecter ».",
      "Ordinateur partagé ? Fermez la page à la fin.",
    ],
    list: "Votre mot de passe est changé",
  },
} as const satisfies Readonly<Record<string, StepText>>;
