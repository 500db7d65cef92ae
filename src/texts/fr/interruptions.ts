import type { StepText } from "../../model/texts.ts";
import { YOUR_CHOICE } from "./sentences.ts";

/** What may come between two steps of any guide (src/guides/interruptions.ts). */
export const steps = {
  "interruptions.cookies": {
    say: ["Le site parle de cookies.", "Cliquez sur {target}."],
    more: ["Vous pouvez aussi accepter. C’est vous qui décidez."],
    list: "Répondez au message sur les cookies",
    where: ["Le message est souvent en bas de la page."],
  },
  "interruptions.fenetre": {
    say: ["Une fenêtre est ouverte. Lisez-la, puis cliquez sur {target}."],
    list: "Fermez la fenêtre ouverte",
    where: ["Le bouton est en bas de la fenêtre, ou en haut à droite."],
  },
  "interruptions.quitter": {
    say: ["Le site demande si vous voulez partir.", "Pour rester ici, cliquez sur {target}."],
    more: ["Si vous partez, ce que vous avez tapé sera perdu."],
    list: "Restez sur la page",
    where: ["Le bouton est dans la fenêtre, à côté de celui qui fait partir."],
  },
  "interruptions.session": {
    say: ["Le site vous a déconnecté, par sécurité.", "Cliquez sur {target} pour recommencer."],
    more: ["Ce n’est pas grave. Ce guide vous attend."],
    list: "Revenez sur le site",
    where: ["Cherchez un bouton sous le message du site."],
  },
  "interruptions.conditions-case": {
    say: ["Le site a changé ses conditions d’utilisation.", "Si vous êtes d’accord, cochez la case {target}."],
    more: ["Lisez-les d’abord. Vous pouvez aussi dire non et vous déconnecter."],
    list: "Cochez la case, si vous êtes d’accord",
    where: ["C’est une petite case carrée, sous le texte des conditions."],
  },
  "interruptions.conditions": {
    say: ["Le site a changé ses conditions d’utilisation.", "Si vous êtes d’accord, cliquez sur {target}."],
    more: ["Lisez-les d’abord. Vous pouvez aussi dire non et vous déconnecter."],
    list: "Répondez aux nouvelles conditions",
    where: ["Le bouton est sous le texte des conditions."],
  },
  "interruptions.preferences": {
    say: ["Le site vous pose d’abord quelques questions.", "Cliquez sur {target}."],
    more: ["Ce n’est qu’une fois. Vous pourrez changer vos réponses plus tard."],
    list: "Répondez aux questions du site",
    where: ["Cherchez-le sous le texte de bienvenue."],
  },
  "interruptions.visibilite-lire": {
    say: ["Le site demande qui peut voir vos informations de santé.", "C’est vous qui décidez."],
    more: [
      "Visibles : les professionnels de santé autorisés peuvent les lire.",
      "Masquées : ils ne les voient pas.",
      "Vous pourrez changer d’avis dans les paramètres du site.",
    ],
    list: "Décidez qui peut voir vos informations",
  },
  "interruptions.visibilite": {
    say: ["Choisissez une des deux réponses."],
    more: [YOUR_CHOICE],
    list: "Choisissez qui peut voir vos informations",
    where: ["Les deux réponses sont l’une sous l’autre, au milieu de la page."],
  },
  "interruptions.visibilite-suite": {
    say: ["Cliquez sur {target}."],
    list: "Validez votre choix",
    where: ["Cherchez-le sous les deux réponses."],
  },
  "interruptions.urgence-lire": {
    say: ["Le site demande qui verra vos informations en cas d’urgence.", "Répondez aux questions de la page."],
    more: [YOUR_CHOICE, "C’est fait ? Cliquez sur « Continuer » dans ce guide."],
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
    where: ["Cherchez-le sous la liste des profils."],
  },
  "interruptions.recuperation": {
    say: ["Le site explique comment il lit vos documents.", "Lisez, puis cliquez sur {target}."],
    more: ["Vous n’êtes pas d’accord ? Un lien sur la page permet de refuser."],
    list: "Lisez l’explication du site",
    where: ["Le bouton est sous l’explication."],
  },
  "interruptions.questionnaire": {
    say: ["Le site vous propose un questionnaire.", "Cliquez sur {target} pour aller à votre espace."],
    more: ["Vous pouvez aussi le remplir maintenant."],
    list: "Répondez au questionnaire, ou plus tard",
    where: ["Le bouton est sous le texte du questionnaire."],
  },
  "interruptions.bloque": {
    say: ["Le site a bloqué votre compte, par sécurité.", "Appelez le 3422."],
    more: [
      "Un conseiller vous dira comment faire.",
      "Il ne vous demandera jamais votre mot de passe.",
      "Ensuite, revenez à la page d’accueil du site.",
    ],
    list: "Appelez le 3422",
  },
  "interruptions.recharger": {
    say: ["Le site n’a pas réussi à montrer la page.", "Cliquez sur {target}."],
    more: ["Ce n’est pas votre faute."],
    list: "Rechargez la page",
    where: ["Cherchez-le au milieu de la page."],
  },
  "interruptions.panne": {
    say: ["Le site ne marche pas pour le moment.", "Réessayez un peu plus tard."],
    more: ["Ce n’est pas votre faute. C’est pressé ? Appelez le 3422."],
    list: "Attendez que le site remarche",
  },
  "interruptions.pas-connecte": {
    say: ["Vous n’êtes pas encore connecté.", "Prenez d’abord le guide « Me connecter »."],
    more: ["Son bouton est juste dessous. Vous reviendrez ici ensuite."],
    list: "Connectez-vous",
  },
  "interruptions.deja-connecte": {
    say: ["Vous êtes déjà connecté à votre espace.", "Ce guide sert quand on n’est pas connecté."],
    more: ["Tout va bien : vous pouvez arrêter ce guide.", "Pour le suivre quand même, déconnectez-vous d’abord."],
    list: "Vérifiez que vous n’êtes pas connecté",
  },
} as const satisfies Readonly<Record<string, StepText>>;
