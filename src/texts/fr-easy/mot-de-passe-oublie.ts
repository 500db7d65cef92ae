import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/mot-de-passe-oublie.ts";
import { CLOSE_SHARED_COMPUTER, CODE_RECEIVED, SMALL_SCREEN, STOP_ANY_TIME, TO_ENTER } from "./sentences.ts";

/** The rules of a new password, in easier words. */
export const PASSWORD_RULES = [
  "Au moins 9 lettres, chiffres ou signes.",
  "Une majuscule et une minuscule.",
  "Un chiffre.",
  "Un signe comme ! # @ ; %",
] as const;

/** The guide « J’ai oublié mon mot de passe », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "mot-de-passe-oublie.avant": {
    say: ["Prenez votre carte Vitale.", "Il faut aussi votre téléphone et vos e-mails."],
    more: [
      "Ce guide aide à changer votre mot de passe.",
      "Comptez 8 minutes.",
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
    where: ["Cherchez-le en haut, à droite.", SMALL_SCREEN],
  },
  "mot-de-passe-oublie.lien": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["C’est un petit texte souligné.", "Il est près de la case du mot de passe."],
  },
  "mot-de-passe-oublie.identifiant": {
    say: ["Tapez votre identifiant dans la case {target}."],
    more: ["Le site parle ensuite du mot de passe."],
    list: "Tapez votre identifiant",
    where: ["C’est la première case.", "Ce n’est pas votre adresse e-mail."],
  },
  "mot-de-passe-oublie.suite-identifiant": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre identifiant",
    where: ["Cherchez-le sous la case."],
  },
  "mot-de-passe-oublie.numero": {
    say: ["Tapez votre numéro dans la case {target}."],
    more: ["Votre numéro de sécurité sociale a 15 chiffres.", "Il est sur le devant de votre carte Vitale."],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu."],
  },
  "mot-de-passe-oublie.carte": {
    say: ["Votre carte Vitale a-t-elle une photo ?", "Choisissez {target} ou {other}."],
    list: "Choisissez votre carte Vitale",
    where: ["Les deux choix sont voisins."],
  },
  "mot-de-passe-oublie.serie": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Carte avec photo : en haut à droite, les 11 derniers chiffres.",
      "Carte sans photo : au dos, en haut à gauche.",
      "Trop dur à lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est près de votre autre numéro."],
  },
  "mot-de-passe-oublie.naissance": {
    say: ["Tapez votre date dans la case {target}."],
    more: ["Le jour, le mois, puis l’année.", "Par exemple : 05/03/1948."],
    list: "Tapez votre date de naissance",
    where: ["La case est près de votre numéro."],
  },
  "mot-de-passe-oublie.canal": {
    say: ["Comment recevoir votre code ?", "Choisissez {target} ou {other}."],
    more: ["Le SMS arrive sur votre téléphone.", "L’e-mail arrive dans votre boîte d’e-mails."],
    list: "Choisissez comment recevoir le code",
    where: ["Les deux choix sont voisins."],
  },
  "mot-de-passe-oublie.demander": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre demande",
    where: ["Cherchez-le sous les cases."],
  },
  "mot-de-passe-oublie.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site vous envoie le code."],
    list: "Demandez l’envoi du code",
    where: ["Cherchez-le sous votre choix."],
  },
  "mot-de-passe-oublie.attendre": {
    say: ["Le site vous envoie un code.", "Regardez vos SMS, puis vos e-mails."],
    more: [
      "Rien ? Regardez dans les courriers indésirables.",
      "Toujours rien ? Demandez un autre code, près de la case.",
      "Prenez votre temps.",
      CODE_RECEIVED,
    ],
    list: "Attendez le code",
  },
  "mot-de-passe-oublie.code": {
    say: ["Tapez le code reçu dans la case {target}."],
    list: "Tapez le code reçu",
    where: ["C’est une case longue, ou six petites cases."],
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
    where: ["C’est la première case."],
  },
  "mot-de-passe-oublie.confirmer": {
    say: ["Retapez ce mot de passe dans la case {target}."],
    list: "Retapez le même mot de passe",
    where: ["C’est la deuxième case."],
  },
  "mot-de-passe-oublie.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez le nouveau mot de passe",
    where: ["Cherchez-le sous les deux cases."],
  },
  "mot-de-passe-oublie.fin": {
    say: ["Votre mot de passe est changé.", "Vous pouvez vous connecter."],
    more: [TO_ENTER, CLOSE_SHARED_COMPUTER],
    list: "Votre mot de passe est changé",
  },
};
