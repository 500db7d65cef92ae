import type { StepText } from "../../model/texts.ts";
import { PASSWORD_RULES } from "./mot-de-passe-oublie.ts";
import { SHARED_COMPUTER, STOP_ANY_TIME } from "./sentences.ts";

/** The guide « Activer mon profil ». */
export const steps = {
  "activer.avant": {
    say: ["Prenez votre carte Vitale.", "Ayez aussi votre téléphone et vos e-mails."],
    more: [
      "Ce guide aide à ouvrir votre espace sur le site. Comptez 10 minutes.",
      "Pour un enfant, suivez les mêmes étapes avec votre carte Vitale.",
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
    where: ["Cherchez-le en haut de la page, ou au milieu.", "Sur un petit écran, ouvrez d’abord le menu."],
  },
  "activer.choix": {
    say: ["Il y a deux façons de faire.", "Pour continuer avec ce guide, cliquez sur {target}."],
    more: [
      "L’autre façon s’appelle FranceConnect+. Elle passe par un autre site.",
      "Vous la préférez ? Vous pouvez. Ce guide reprend à votre retour.",
    ],
    list: "Choisissez comment activer",
    where: ["C’est le deuxième bouton, plus bas dans la page."],
  },
  "activer.commencer": {
    say: ["Cliquez sur {target}."],
    list: "Cliquez sur {target}",
    where: ["Cherchez-le sous la liste de ce qu’il faut avoir."],
  },
  "activer.naissance": {
    say: ["Tapez votre date de naissance dans la case {target}."],
    more: ["Le jour, le mois, puis l’année. Par exemple : 05/03/1948.", "Pour un enfant, tapez la sienne."],
    list: "Tapez la date de naissance",
    where: ["La case est en haut du formulaire."],
  },
  "activer.carte": {
    say: ["Y a-t-il une photo sur votre carte Vitale ?", "Choisissez {target} ou {other}."],
    list: "Choisissez votre carte Vitale",
    where: ["Les deux choix sont l’un près de l’autre."],
  },
  "activer.suite-carte": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre choix",
    where: ["Cherchez-le sous votre choix."],
  },
  "activer.numero": {
    say: ["Tapez votre numéro de sécurité sociale dans la case {target}."],
    more: [
      "Il est sur le devant de votre carte Vitale. Il a 15 chiffres, avec la clé.",
      "Pour un enfant, tapez le numéro du parent qui a reçu le message.",
    ],
    list: "Tapez votre numéro de sécurité sociale",
    where: ["C’est une case longue, au milieu de la page."],
  },
  "activer.serie-avec-photo": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Il est en haut à droite de votre carte Vitale.",
      "Tapez seulement les 11 derniers chiffres.",
      "Vous n’arrivez pas à le lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous celle du numéro de sécurité sociale."],
  },
  "activer.serie-sans-photo": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Il est au dos de votre carte Vitale, en haut à gauche.",
      "Il a entre 8 et 13 chiffres.",
      "Vous n’arrivez pas à le lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous celle du numéro de sécurité sociale."],
  },
  "activer.serie": {
    say: ["Tapez le numéro de série dans la case {target}."],
    more: [
      "Carte avec photo : en haut à droite, les 11 derniers chiffres.",
      "Carte sans photo : au dos, en haut à gauche.",
      "Vous n’arrivez pas à le lire ? Appelez le 3422.",
    ],
    list: "Tapez le numéro de série de la carte",
    where: ["La case est sous celle du numéro de sécurité sociale."],
  },
  "activer.valider-identite": {
    say: ["Cliquez sur {target}."],
    list: "Validez vos numéros",
    where: ["Cherchez-le sous les cases que vous avez remplies."],
  },
  "activer.jumeaux-lire": {
    say: ["Le site trouve plusieurs personnes avec cette date.", "Choisissez la bonne personne."],
    more: ["C’est fait ? Cliquez sur « Continuer » dans ce guide."],
    list: "Choisissez la personne",
  },
  "activer.jumeaux": {
    say: ["Cliquez sur {target}."],
    list: "Validez la personne",
    where: ["Cherchez-le sous la liste des noms."],
  },
  "activer.deja": {
    say: ["Un profil existe déjà pour cette personne.", "Elle peut se connecter dès maintenant."],
    more: ["Elle ne sait plus son identifiant ? D’autres guides, ici, peuvent aider."],
    list: "Le profil existe déjà",
  },
  "activer.fin-deja": {
    say: ["Le profil est déjà activé.", "Il n’y a plus rien à faire ici."],
    more: ["Pour entrer dans l’espace, prenez le guide « Me connecter ».", SHARED_COMPUTER],
    list: "Le profil est déjà activé",
    heading: "Le guide s’arrête ici",
  },
  "activer.impossible": {
    say: ["Le site ne peut pas activer ce profil.", "Appelez le 3422."],
    more: ["Un conseiller regardera pourquoi. Ce n’est pas votre faute."],
    list: "Appelez le 3422",
  },
  "activer.fin-impossible": {
    say: ["Le profil n’est pas activé.", "Un conseiller vous aidera au 3422."],
    more: ["Vous pouvez aussi aller dans un lieu France services."],
    list: "Le profil n’est pas activé",
    heading: "Le guide s’arrête ici",
  },
  "activer.sans-coordonnees": {
    say: ["Le site ne connaît ni votre e-mail ni votre téléphone.", "Appelez le 3422."],
    more: ["Votre caisse d’Assurance Maladie peut les ajouter à votre dossier.", "Après, recommencez ce guide."],
    list: "Donnez vos coordonnées à votre caisse",
  },
  "activer.fin-sans-coordonnees": {
    say: ["Il faut d’abord donner vos coordonnées.", "Votre caisse d’Assurance Maladie vous aidera."],
    more: ["Après, recommencez ce guide. Tout sera plus rapide."],
    list: "Le profil n’est pas encore activé",
    heading: "Le guide s’arrête ici",
  },
  "activer.canal": {
    say: ["Comment voulez-vous recevoir votre code ?", "Choisissez {target} ou {other}."],
    more: [
      "Le SMS arrive sur votre téléphone. L’e-mail arrive dans votre boîte d’e-mails.",
      "L’adresse ou le numéro n’est pas le bon ? Appelez votre caisse d’Assurance Maladie.",
    ],
    list: "Choisissez comment recevoir le code",
    where: ["Les deux choix sont l’un près de l’autre."],
  },
  "activer.envoyer": {
    say: ["Cliquez sur {target}."],
    more: ["Le site envoie alors votre code provisoire."],
    list: "Demandez l’envoi du code",
    where: ["Cherchez-le sous votre choix."],
  },
  "activer.attendre": {
    say: ["Il faut maintenant votre code provisoire.", "Regardez vos SMS, vos e-mails, ou votre courrier."],
    more: [
      "Il a 12 lettres et chiffres. Il sert une seule fois, pendant 6 semaines.",
      "Pas de code ? Le site propose d’en recevoir un autre, près de la case.",
      "Il vient par la poste ? Arrêtez ce guide, et reprenez-le plus tard.",
      "Code reçu ? Cliquez sur « Continuer » dans ce guide.",
    ],
    list: "Attendez le code provisoire",
  },
  "activer.code": {
    say: ["Tapez votre code provisoire dans la case {target}."],
    more: ["Les majuscules comptent. Tapez-le lettre par lettre."],
    list: "Tapez le code provisoire",
    where: ["C’est une case longue, au milieu de la page."],
  },
  "activer.valider-code": {
    say: ["Cliquez sur {target}."],
    list: "Validez le code provisoire",
    where: ["Cherchez-le sous la case du code."],
  },
  "activer.representant": {
    say: ["Êtes-vous le représentant légal de cet enfant ?", "Choisissez la réponse qui est vraie."],
    more: ["Le représentant légal, c’est le plus souvent le père ou la mère.", "Votre réponse vous engage."],
    list: "Dites si vous représentez l’enfant",
    where: ["Les deux réponses sont l’une sous l’autre."],
  },
  "activer.suite-representant": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre réponse",
    where: ["Cherchez-le sous les deux réponses."],
  },
  "activer.conditions-lire": {
    say: ["Le site demande votre accord pour ouvrir l’espace.", "C’est vous qui décidez."],
    more: [
      "Lisez ses conditions : un lien est sur la page.",
      "Vous pouvez dire non, et fermer la page.",
      "Vous pourrez fermer votre espace plus tard.",
    ],
    list: "Lisez les conditions du site",
  },
  "activer.conditions": {
    say: ["Vous êtes d’accord ?", "Cochez la case {target}."],
    list: "Cochez la case, si vous êtes d’accord",
    where: ["C’est une petite case carrée, au milieu de la page."],
  },
  "activer.valider-conditions": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre accord",
    where: ["Cherchez-le sous la petite case."],
  },
  "activer.e-mail": {
    say: ["Tapez votre adresse e-mail dans la case {target}."],
    more: ["Le site y enverra vos codes. Elle est déjà écrite ? Relisez-la bien."],
    list: "Tapez votre adresse e-mail",
    where: ["La case est au milieu de la page."],
  },
  "activer.telephone": {
    say: ["Tapez votre numéro de téléphone dans la case {target}."],
    more: ["Ce n’est pas obligatoire. Sans lui, les codes viennent par e-mail."],
    list: "Tapez votre numéro de téléphone",
    where: ["La case est près de celle de l’adresse e-mail."],
  },
  "activer.coordonnees": {
    say: ["Lisez vos coordonnées.", "Si tout est juste, cliquez sur {target}."],
    more: ["Quelque chose n’est pas juste ? Un lien, à côté, permet de le changer."],
    list: "Vérifiez vos coordonnées",
    where: ["Cherchez-le en bas de la page."],
  },
  "activer.attendre-code": {
    say: ["Le site vérifie vos coordonnées avec un code.", "Regardez vos SMS, puis vos e-mails."],
    more: ["Prenez votre temps. Code reçu ? Cliquez sur « Continuer » dans ce guide."],
    list: "Attendez le code",
  },
  "activer.code-contact": {
    say: ["Tapez le code reçu dans la case {target}."],
    list: "Tapez le code reçu",
    where: ["Le code se tape dans une case longue, ou dans six petites cases."],
  },
  "activer.valider-contact": {
    say: ["Cliquez sur {target}."],
    list: "Validez le code",
    where: ["Cherchez-le sous le code."],
  },
  "activer.identifiant": {
    say: ["Inventez un identifiant.", "Tapez-le dans la case {target}."],
    more: [
      "Au moins 8 petites lettres ou chiffres. Les signes . - _ sont permis.",
      "Pas d’adresse e-mail. Pas de numéro de sécurité sociale.",
      "Vous ne pourrez pas le changer ensuite.",
    ],
    list: "Tapez un identifiant",
    where: ["C’est la première case de la page."],
  },
  "activer.mot-de-passe": {
    say: ["Inventez un mot de passe.", "Tapez-le dans la case {target}."],
    more: PASSWORD_RULES,
    list: "Tapez un mot de passe",
    where: ["C’est la première des deux cases du mot de passe."],
  },
  "activer.confirmer": {
    say: ["Tapez encore le même mot de passe dans la case {target}."],
    list: "Tapez encore le même mot de passe",
    where: ["C’est la case juste sous le mot de passe."],
  },
  "activer.valider": {
    say: ["Cliquez sur {target}."],
    list: "Validez l’identifiant et le mot de passe",
    where: ["Cherchez-le sous les cases."],
  },
  "activer.fin": {
    say: ["Votre profil est activé.", "Vous pouvez maintenant vous connecter."],
    more: [
      "Pour entrer dans votre espace, prenez le guide « Me connecter ».",
      "Ordinateur partagé ? Fermez la page à la fin.",
    ],
    list: "Votre profil est activé",
  },
} as const satisfies Readonly<Record<string, StepText>>;
