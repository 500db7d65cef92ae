import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/activer.ts";
import { PASSWORD_RULES } from "./mot-de-passe-oublie.ts";
import {
  CLOSE_SHARED_COMPUTER,
  CODE_RECEIVED,
  CONTINUE_HERE,
  SHARED_COMPUTER,
  SMALL_SCREEN,
  STOP_ANY_TIME,
  TO_ENTER,
} from "./sentences.ts";

/** The guide « Activer mon profil », in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "activer.avant": {
    say: ["Prenez votre carte Vitale.", "Il faut aussi votre téléphone et vos e-mails."],
    more: [
      "Ce guide aide à ouvrir votre espace.",
      "Comptez 10 minutes.",
      "Pour un enfant, prenez aussi votre carte Vitale.",
      STOP_ANY_TIME,
    ],
    list: "Avant de commencer",
  },
  "activer.aller": {
    say: ["Allez sur le site monespacesante.fr."],
    list: "Allez sur monespacesante.fr",
  },
  "activer.activer": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le en haut, ou au milieu.", SMALL_SCREEN],
  },
  "activer.choix": {
    say: ["Il y a deux façons de faire.", "Pour ce guide, cliquez sur {target}."],
    more: [
      "L’autre façon s’appelle FranceConnect+.",
      "Elle passe par un autre site.",
      "Vous la préférez ? Vous pouvez. Ce guide vous attend.",
    ],
    list: "Choisissez comment activer",
    where: ["C’est le deuxième bouton, plus bas."],
  },
  "activer.commencer": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le sous la liste."],
  },
  "activer.naissance": {
    say: ["Tapez votre date dans la case {target}."],
    more: ["Le jour, le mois, puis l’année.", "Par exemple : 05/03/1948.", "Pour un enfant, tapez la sienne."],
    list: "Tapez la date de naissance",
    where: ["La case est en haut."],
  },
  "activer.carte": {
    say: ["Votre carte Vitale a-t-elle une photo ?", "Choisissez {target} ou {other}."],
    list: "Choisissez votre carte Vitale",
    where: ["Les deux choix sont voisins."],
  },
  "activer.suite-carte": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre choix",
    where: ["Cherchez-le sous votre choix."],
  },
  "activer.numero": {
    say: ["Tapez votre numéro dans la case {target}."],
    more: [
      "Votre numéro de sécurité sociale a 15 chiffres.",
      "Il est sur le devant de votre carte Vitale.",
      "Pour un enfant : un parent a reçu le message. Tapez le numéro de ce parent.",
    ],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu."],
  },
  "activer.serie-avec-photo": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Il est en haut à droite de votre carte Vitale.",
      "Tapez seulement les 11 derniers chiffres.",
      "Trop dur à lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous votre autre numéro."],
  },
  "activer.serie-sans-photo": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Il est au dos de la carte, en haut à gauche.",
      "Il a entre 8 et 13 chiffres.",
      "Trop dur à lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous votre autre numéro."],
  },
  "activer.serie": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Carte avec photo : en haut à droite, les 11 derniers chiffres.",
      "Carte sans photo : au dos, en haut à gauche.",
      "Trop dur à lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous votre autre numéro."],
  },
  "activer.valider-identite": {
    say: ["Cliquez sur {target}."],
    list: "Validez vos numéros",
    where: ["Cherchez-le sous les cases."],
  },
  "activer.jumeaux-lire": {
    say: ["Plusieurs personnes ont cette date.", "Choisissez la bonne personne."],
    more: [CONTINUE_HERE],
    list: "Choisissez la personne",
  },
  "activer.jumeaux": {
    say: ["Cliquez sur {target}."],
    list: "Validez la personne",
    where: ["Cherchez-le sous la liste des noms."],
  },
  "activer.deja": {
    say: ["Cette personne a déjà un profil.", "Elle peut se connecter."],
    more: ["Elle a oublié son identifiant ? D’autres guides, ici, peuvent aider."],
    list: "Le profil existe déjà",
  },
  "activer.fin-deja": {
    say: ["Le profil est déjà activé.", "Tout est fait ici."],
    more: [TO_ENTER, SHARED_COMPUTER],
    list: "Le profil est déjà activé",
    heading: "Le guide s’arrête ici",
  },
  "activer.impossible": {
    say: ["Le site ne peut pas activer ce profil.", "Appelez le 3422."],
    more: ["Un conseiller vous aidera.", "Ce n’est pas votre faute."],
    list: "Appelez le 3422",
  },
  "activer.fin-impossible": {
    say: ["Le profil n’est pas activé.", "Un conseiller vous aidera au 3422."],
    more: ["Un lieu France services peut aussi aider."],
    list: "Le profil n’est pas activé",
    heading: "Le guide s’arrête ici",
  },
  "activer.sans-coordonnees": {
    say: ["Le site n’a ni votre e-mail ni votre téléphone.", "Appelez le 3422."],
    more: ["Votre caisse d’Assurance Maladie peut les ajouter.", "Après, recommencez ce guide."],
    list: "Donnez vos coordonnées à votre caisse",
  },
  "activer.fin-sans-coordonnees": {
    say: ["Donnez d’abord vos coordonnées.", "Votre caisse d’Assurance Maladie vous aidera."],
    more: ["Après, recommencez ce guide."],
    list: "Le profil n’est pas encore activé",
    heading: "Le guide s’arrête ici",
  },
  "activer.canal": {
    say: ["Comment recevoir votre code ?", "Choisissez {target} ou {other}."],
    more: [
      "Le SMS arrive sur votre téléphone.",
      "L’e-mail arrive dans votre boîte d’e-mails.",
      "L’adresse ou le numéro est faux ? Appelez votre caisse d’Assurance Maladie.",
    ],
    list: "Choisissez comment recevoir le code",
    where: ["Les deux choix sont voisins."],
  },
  "activer.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site vous envoie le code provisoire."],
    list: "Demandez l’envoi du code",
    where: ["Cherchez-le sous votre choix."],
  },
  "activer.attendre": {
    say: ["Il faut votre code provisoire.", "Regardez vos SMS, vos e-mails, ou votre courrier."],
    more: [
      "Il a 12 lettres et chiffres.",
      "Il sert une seule fois, pendant 6 semaines.",
      "Pas de code ? Demandez un autre code, près de la case.",
      "Il vient par la poste ? Arrêtez ce guide. Reprenez-le plus tard.",
      CODE_RECEIVED,
    ],
    list: "Attendez le code provisoire",
  },
  "activer.code": {
    say: ["Tapez votre code provisoire dans la case {target}."],
    more: ["Tapez-le lettre par lettre.", "Les majuscules comptent."],
    list: "Tapez le code provisoire",
    where: ["C’est une case longue, au milieu."],
  },
  "activer.valider-code": {
    say: ["Cliquez sur {target}."],
    list: "Validez le code provisoire",
    where: ["Cherchez-le sous la case du code."],
  },
  "activer.representant": {
    say: ["Êtes-vous le représentant légal de cet enfant ?", "Choisissez la réponse vraie."],
    more: ["C’est le plus souvent le père ou la mère.", "Votre réponse vous engage."],
    list: "Choisissez la réponse vraie",
    where: ["Une réponse est sous l’autre."],
  },
  "activer.suite-representant": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre réponse",
    where: ["Cherchez-le sous les deux réponses."],
  },
  "activer.conditions-lire": {
    say: ["Le site demande votre accord pour ouvrir l’espace.", "Vous décidez."],
    more: [
      "Lisez ses conditions : un lien est sur la page.",
      "Vous pouvez dire non, et fermer la page.",
      "Vous pourrez fermer votre espace plus tard.",
    ],
    list: "Lisez les conditions du site",
  },
  "activer.conditions": {
    say: ["Vous êtes d’accord ?", "Cochez la case {target}."],
    list: "D’accord ? Cochez la case",
    where: ["C’est une petite case carrée, au milieu."],
  },
  "activer.valider-conditions": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre accord",
    where: ["Cherchez-le sous la petite case."],
  },
  "activer.e-mail": {
    say: ["Tapez votre adresse dans la case {target}."],
    more: ["Le site y enverra vos codes.", "Elle est déjà là ? Relisez-la bien."],
    list: "Tapez votre adresse e-mail",
    where: ["La case est au milieu."],
  },
  "activer.telephone": {
    say: ["Tapez votre numéro dans la case {target}."],
    more: ["Vous pouvez laisser vide.", "Les codes viennent alors par e-mail."],
    list: "Tapez votre numéro de téléphone",
    where: ["La case est près de votre adresse e-mail."],
  },
  "activer.coordonnees": {
    say: ["Vos coordonnées sont justes ?", "Cliquez sur {target}."],
    more: ["Il y a une faute ? Un lien, à côté, permet de changer."],
    list: "Vérifiez vos coordonnées",
    where: ["Cherchez-le en bas."],
  },
  "activer.attendre-code": {
    say: ["Le site vous envoie un code.", "Regardez vos SMS, puis vos e-mails."],
    more: ["Ce code sert à vérifier vos coordonnées.", "Prenez votre temps.", CODE_RECEIVED],
    list: "Attendez le code",
  },
  "activer.code-contact": {
    say: ["Tapez le code reçu dans la case {target}."],
    list: "Tapez le code reçu",
    where: ["C’est une case longue, ou six petites cases."],
  },
  "activer.valider-contact": {
    say: ["Cliquez sur {target}."],
    list: "Validez le code",
    where: ["Cherchez-le sous le code."],
  },
  "activer.identifiant": {
    say: ["Inventez un identifiant.", "Tapez-le dans la case {target}."],
    more: [
      "Au moins 8 petites lettres ou chiffres.",
      "Les signes . - _ sont permis.",
      "Pas d’adresse e-mail. Pas de numéro de sécurité sociale.",
      "Vous le garderez toujours.",
    ],
    list: "Tapez un identifiant",
    where: ["C’est la première case."],
  },
  "activer.mot-de-passe": {
    say: ["Inventez un mot de passe.", "Tapez-le dans la case {target}."],
    more: PASSWORD_RULES,
    list: "Tapez un mot de passe",
    where: ["La case est sous l’identifiant."],
  },
  "activer.confirmer": {
    say: ["Retapez ce mot de passe dans la case {target}."],
    list: "Retapez le même mot de passe",
    where: ["C’est la case juste en dessous."],
  },
  "activer.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez l’identifiant et le mot de passe",
    where: ["Cherchez-le sous les cases."],
  },
  "activer.fin": {
    say: ["Votre profil est activé.", "Vous pouvez vous connecter."],
    more: [TO_ENTER, CLOSE_SHARED_COMPUTER],
    list: "Votre profil est activé",
  },
};
