import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/se-connecter.ts";
import { CODE_RECEIVED, SHARED_COMPUTER, SMALL_SCREEN, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Me connecter », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "se-connecter.avant": {
    say: ["Prenez votre identifiant et votre mot de passe.", "Gardez votre téléphone près de vous."],
    more: [
      "Ce guide ouvre votre espace avec vous.",
      "Comptez 5 minutes.",
      "Votre profil doit déjà être activé.",
      STOP_ANY_TIME,
    ],
    list: "Avant de commencer",
  },
  "se-connecter.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "se-connecter.retour": {
    say: ["Vous pouvez vous connecter.", "Cliquez sur {target}."],
    list: "Revenez à la page de connexion",
    where: ["Cherchez-le sous le message du site."],
  },
  "se-connecter.se-connecter": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en haut, à droite.", SMALL_SCREEN],
  },
  "se-connecter.identifiant": {
    say: ["Tapez votre identifiant dans la case {target}."],
    more: ["Vous préférez FranceConnect ? Vous pouvez.", "Ce guide vous attend."],
    list: "Tapez votre identifiant",
    where: ["C’est la première case.", "Ce n’est pas votre adresse e-mail."],
  },
  "se-connecter.suite-identifiant": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre identifiant",
    where: ["Cherchez-le sous la case."],
  },
  "se-connecter.mot-de-passe": {
    say: ["Tapez votre mot de passe dans la case {target}."],
    list: "Tapez votre mot de passe",
    where: ["C’est la case sous votre identifiant."],
  },
  "se-connecter.continuer": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le sous votre mot de passe."],
  },
  "se-connecter.canal": {
    say: ["Comment recevoir votre code ?", "Choisissez {target} ou {other}."],
    more: ["Le SMS arrive sur votre téléphone.", "L’e-mail arrive dans votre boîte d’e-mails."],
    list: "Choisissez comment recevoir le code",
    where: ["Les deux choix sont au milieu de la page."],
  },
  "se-connecter.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site vous envoie le code."],
    list: "Demandez l’envoi du code",
    where: ["Cherchez-le sous votre choix."],
  },
  "se-connecter.attendre-sms": {
    say: ["Regardez les SMS de votre téléphone.", "Attendez quelques minutes."],
    more: ["Toujours rien ? Demandez un autre code, près de la case.", "Prenez votre temps.", CODE_RECEIVED],
    list: "Attendez le SMS avec le code",
  },
  "se-connecter.attendre-mail": {
    say: ["Ouvrez vos e-mails dans un autre onglet.", "Puis revenez ici avec le code."],
    more: [
      "Rien ? Regardez dans les courriers indésirables.",
      "Toujours rien ? Demandez un autre code, près de la case.",
      CODE_RECEIVED,
    ],
    list: "Attendez l’e-mail avec le code",
  },
  "se-connecter.attendre": {
    say: ["Le site vous envoie un code.", "Regardez vos SMS, puis vos e-mails."],
    more: [
      "Rien ? Regardez dans les courriers indésirables.",
      "Toujours rien ? Demandez un autre code, près de la case.",
      "Prenez votre temps.",
      CODE_RECEIVED,
    ],
    list: "Attendez le code",
  },
  "se-connecter.code": {
    say: ["Tapez le code reçu dans la case {target}."],
    list: "Tapez le code reçu",
    where: ["C’est une case longue, ou six petites cases."],
  },
  "se-connecter.valider": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le sous le code."],
  },
  "se-connecter.page-inconnue": {
    say: ["Vous êtes connecté.", "Lisez cette page du site."],
    more: ["Ce guide ne la connaît pas.", "Elle vous pose une question ? Répondez d’abord."],
    list: "Lisez la page du site",
  },
  "se-connecter.fin": {
    say: ["Vous êtes connecté.", "Votre espace est ouvert."],
    more: ["Un autre guide peut vous aider ensuite.", SHARED_COMPUTER],
    list: "Vous êtes connecté",
  },
};
