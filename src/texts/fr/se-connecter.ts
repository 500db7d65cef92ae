import type { StepText } from "../../model/texts.ts";
import { SHARED_COMPUTER } from "./sentences.ts";

/** The guide « Me connecter ». */
export const steps = {
  "se-connecter.avant": {
    say: ["Préparez votre identifiant et votre mot de passe.", "Gardez aussi votre téléphone près de vous."],
    more: [
      "Ce guide vous mène jusqu’à votre espace. Comptez 5 minutes.",
      "Votre profil doit déjà être activé.",
      "Vous pouvez vous arrêter quand vous voulez.",
    ],
    list: "Avant de commencer",
  },
  "se-connecter.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "se-connecter.retour": {
    say: ["Vous pouvez maintenant vous connecter.", "Cliquez sur {target}."],
    list: "Revenez à la page de connexion",
    where: ["Cherchez-le sous le message du site."],
  },
  "se-connecter.se-connecter": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en haut de la page, à droite.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "se-connecter.identifiant": {
    say: ["Tapez votre identifiant dans la case {target}."],
    more: ["Vous préférez FranceConnect ? Vous pouvez. Ce guide reprend à votre retour."],
    list: "Tapez votre identifiant",
    where: ["C’est la première case de la page.", "Votre identifiant n’est pas votre adresse e-mail."],
  },
  "se-connecter.suite-identifiant": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre identifiant",
    where: ["Cherchez-le sous la case de l’identifiant."],
  },
  "se-connecter.mot-de-passe": {
    say: ["Tapez votre mot de passe dans la case {target}."],
    list: "Tapez votre mot de passe",
    where: ["C’est la case sous votre identifiant."],
  },
  "se-connecter.continuer": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en bas de la page, sous votre mot de passe."],
  },
  "se-connecter.canal": {
    say: ["Comment voulez-vous recevoir votre code ?", "Choisissez {target} ou {other}."],
    more: ["Le SMS arrive sur votre téléphone. L’e-mail arrive dans votre boîte d’e-mails."],
    list: "Choisissez comment recevoir le code",
    where: ["Les deux choix sont l’un près de l’autre, au milieu de la page."],
  },
  "se-connecter.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site envoie alors votre code."],
    list: "Demandez l’envoi du code",
    where: ["Cherchez-le sous votre choix."],
  },
  "se-connecter.attendre-sms": {
    say: ["Regardez les SMS de votre téléphone.", "Le code peut mettre quelques minutes à arriver."],
    more: [
      "Rien après quelques minutes ? Demandez un autre code, près de la case.",
      "Prenez votre temps. Code reçu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Attendez le SMS avec le code",
  },
  "se-connecter.attendre-mail": {
    say: ["Ouvrez votre boîte d’e-mails dans un autre onglet.", "Puis revenez ici avec le code."],
    more: [
      "Pas de message ? Regardez aussi dans les courriers indésirables.",
      "Toujours rien ? Demandez un autre code, près de la case.",
      "Code reçu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Attendez l’e-mail avec le code",
  },
  "se-connecter.attendre": {
    say: ["Le site vous envoie un code.", "Regardez vos SMS, puis vos e-mails."],
    more: [
      "Regardez aussi dans les courriers indésirables.",
      "Toujours rien ? Demandez un autre code, près de la case.",
      "Prenez votre temps. Code reçu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Attendez le code",
  },
  "se-connecter.code": {
    say: ["Tapez le code reçu dans la case {target}."],
    list: "Tapez le code reçu",
    where: ["Le code se tape dans une case longue, ou dans six petites cases."],
  },
  "se-connecter.valider": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le sous le code."],
  },
  "se-connecter.page-inconnue": {
    say: ["Vous êtes connecté.", "Lisez cette page du site."],
    more: ["Ce guide ne la connaît pas.", "Si elle vous demande quelque chose, répondez d’abord au site."],
    list: "Lisez la page du site",
  },
  "se-connecter.fin": {
    say: ["Vous êtes connecté.", "Votre espace est ouvert."],
    more: ["Gommette peut vous aider à la suite, avec un autre guide.", SHARED_COMPUTER],
    list: "Vous êtes connecté",
  },
} as const satisfies Readonly<Record<string, StepText>>;
