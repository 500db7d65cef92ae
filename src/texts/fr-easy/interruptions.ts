import type { StepText } from "../../model/texts.ts";
import type { steps as french } from "../fr/interruptions.ts";
import { CONTINUE_HERE, YOUR_CHOICE } from "./sentences.ts";

/** What may come between two steps of any guide, in easier words. */
export const steps: Readonly<Record<keyof typeof french, StepText>> = {
  "interruptions.cookies": {
    say: ["Le site parle de cookies.", "Cliquez sur {target}."],
    more: ["Vous pouvez aussi accepter. Vous décidez."],
    list: "Répondez au message sur les cookies",
    where: ["Le message est souvent en bas."],
  },
  "interruptions.fenetre": {
    say: ["Lisez la fenêtre ouverte.", "Puis cliquez sur {target}."],
    list: "Fermez la fenêtre ouverte",
    where: ["Le bouton est en bas, ou en haut à droite."],
  },
  "interruptions.quitter": {
    say: ["Vous voulez rester ici ?", "Cliquez sur {target}."],
    more: ["Partir efface les cases remplies."],
    list: "Restez sur la page",
    where: ["Le bouton est dans la fenêtre ouverte.", "L’autre bouton fait partir."],
  },
  "interruptions.session": {
    say: ["Le site vous a déconnecté, par sécurité.", "Cliquez sur {target}."],
    more: ["Ce n’est pas grave. Ce guide vous attend."],
    list: "Revenez sur le site",
    where: ["Cherchez un bouton sous le message."],
  },
  "interruptions.conditions-case": {
    say: ["Vous acceptez les nouvelles conditions du site ?", "Cochez la case {target}."],
    more: ["Lisez-les d’abord.", "Vous pouvez aussi dire non et vous déconnecter."],
    list: "D’accord ? Cochez la case",
    where: ["C’est une petite case carrée, sous le texte."],
  },
  "interruptions.conditions": {
    say: ["Vous acceptez les nouvelles conditions du site ?", "Cliquez sur {target}."],
    more: ["Lisez-les d’abord.", "Vous pouvez aussi dire non et vous déconnecter."],
    list: "Répondez aux nouvelles conditions",
    where: ["Le bouton est sous le texte."],
  },
  "interruptions.preferences": {
    say: ["Le site vous pose d’abord des questions.", "Cliquez sur {target}."],
    more: ["C’est une seule fois.", "Vous pourrez changer vos réponses plus tard."],
    list: "Répondez aux questions du site",
    where: ["Cherchez-le sous le texte."],
  },
  "interruptions.visibilite-lire": {
    say: ["Qui peut voir vos informations de santé ?", "Vous décidez."],
    more: [
      "Visibles : les soignants autorisés peuvent les lire.",
      "Masquées : ils ne les voient pas.",
      "Vous pourrez changer d’avis dans les paramètres.",
    ],
    list: "Décidez : visibles ou masquées",
  },
  "interruptions.visibilite": {
    say: ["Choisissez une des deux réponses."],
    more: [YOUR_CHOICE],
    list: "Choisissez : visibles ou masquées",
    where: ["Les deux réponses sont au milieu de la page."],
  },
  "interruptions.visibilite-suite": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre choix",
    where: ["Cherchez-le sous les deux réponses."],
  },
  "interruptions.urgence-lire": {
    say: ["Qui verra vos informations en cas d’urgence ?", "Répondez aux questions de la page."],
    more: [YOUR_CHOICE, CONTINUE_HERE],
    list: "Décidez pour les cas d’urgence",
  },
  "interruptions.urgence": {
    say: ["Cliquez sur {target}."],
    list: "Validez vos réponses",
    where: ["Cherchez-le en bas de la page."],
  },
  "interruptions.enfants": {
    say: ["Le site propose d’activer le profil d’un enfant.", "Pour plus tard, cliquez sur {target}."],
    more: ["Vous pouvez aussi l’activer maintenant."],
    list: "Répondez pour les profils d’enfants",
    where: ["Cherchez-le sous la liste."],
  },
  "interruptions.recuperation": {
    say: ["Le site peut lire vos documents tout seul.", "Lisez, puis cliquez sur {target}."],
    more: ["Pas d’accord ? Un lien sur la page permet de refuser."],
    list: "Lisez l’explication du site",
    where: ["Le bouton est sous l’explication."],
  },
  "interruptions.questionnaire": {
    say: ["Le site propose des questions.", "Pour les passer, cliquez sur {target}."],
    more: ["Vous pouvez aussi répondre maintenant."],
    list: "Répondez au questionnaire, ou plus tard",
    where: ["Le bouton est sous le texte."],
  },
  "interruptions.bloque": {
    say: ["Le site a bloqué votre compte, par sécurité.", "Appelez le 3422."],
    more: [
      "Un conseiller vous aidera.",
      "Il ne demande jamais votre mot de passe.",
      "Ensuite, revenez à l’accueil du site.",
    ],
    list: "Appelez le 3422",
  },
  "interruptions.recharger": {
    say: ["La page ne s’affiche pas.", "Cliquez sur {target}."],
    more: ["Ce n’est pas votre faute."],
    list: "Rechargez la page",
    where: ["Cherchez-le au milieu de la page."],
  },
  "interruptions.panne": {
    say: ["Le site ne marche pas pour le moment.", "Réessayez plus tard."],
    more: ["Ce n’est pas votre faute.", "C’est pressé ? Appelez le 3422."],
    list: "Attendez un peu",
  },
  "interruptions.pas-connecte": {
    say: ["Vous n’êtes pas encore connecté.", "Prenez d’abord le guide « Me connecter »."],
    more: ["Son bouton est juste dessous.", "Vous reviendrez ici ensuite."],
    list: "Connectez-vous",
  },
  "interruptions.deja-connecte": {
    say: ["Vous êtes déjà connecté.", "Vous pouvez arrêter ce guide."],
    more: ["Tout va bien.", "Pour le suivre, déconnectez-vous d’abord."],
    list: "Connecté ou non : vérifiez",
  },
};
