import type { MessageText } from "../../model/texts.ts";
import type { messages as french } from "../fr/messages.ts";

/** What the card says when the site shows one of its own messages, in easier words. */
export const messages: Readonly<Record<keyof typeof french, MessageText>> = {
  "compte-bloque": {
    say: ["Le site a bloqué votre compte, par sécurité.", "Appelez le 3422."],
    more: ["Un conseiller vous aidera.", "Il ne demande jamais votre mot de passe."],
  },
  "session-expiree": {
    say: ["Le site vous a déconnecté, par sécurité.", "Recommencez tranquillement."],
  },
  "attendre-30-secondes": {
    say: ["Attendez une demi-minute.", "Puis recommencez."],
  },
  "identification-refusee": {
    say: ["Le site ne vous a pas reconnu.", "Recommencez tranquillement."],
    more: [
      "Ce n’est pas grave.",
      "Regardez bien les majuscules et les chiffres.",
      "D’autres guides, ici, peuvent aider.",
    ],
  },
  "code-expire": {
    say: ["Ce code est trop vieux.", "Demandez un autre code au site."],
    more: ["Le lien est près de la case.", "Attendez une demi-minute entre deux demandes."],
  },
  "code-refuse": {
    say: ["Le site n’a pas accepté le code.", "Retapez le dernier code reçu."],
    more: ["Les anciens codes ne marchent plus."],
  },
  "nouveau-code": {
    say: ["Le site vous envoie un autre code.", "Prenez ce nouveau code."],
    more: ["L’ancien ne marche plus."],
  },
  "code-provisoire-expire": {
    say: ["Votre code provisoire est trop vieux.", "Demandez un autre code au site."],
    more: ["Cherchez le bouton sur la page."],
  },
  "code-provisoire-utilise": {
    say: ["Ce code provisoire a déjà servi.", "Demandez un autre code au site."],
    more: ["Votre profil est peut-être déjà activé.", "Essayez de vous connecter."],
  },
  "code-provisoire-refuse": {
    say: ["Le site n’a pas accepté le code provisoire.", "Retapez-le lettre par lettre."],
    more: ["Il a 12 lettres et chiffres.", "Les majuscules comptent."],
  },
  "numero-de-securite-sociale": {
    say: ["Il manque des chiffres à votre numéro.", "Tapez les 15 chiffres."],
    more: ["Regardez le devant de votre carte Vitale."],
  },
  "numero-de-serie": {
    say: ["Le site attend un autre numéro.", "Regardez encore votre carte Vitale."],
    more: ["Avec photo : en haut à droite, les 11 derniers chiffres.", "Sans photo : au dos, en haut à gauche."],
  },
  "date-a-revoir": {
    say: ["Le site n’a pas compris la date.", "Tapez le jour, le mois, puis l’année."],
    more: ["Par exemple : 05/03/1948."],
  },
  "carte-a-choisir": {
    say: ["Votre carte Vitale a-t-elle une photo ?", "Choisissez une réponse."],
  },
  "choix-a-faire": {
    say: ["Le site attend un choix.", "Choisissez une réponse."],
  },
  "conditions-a-cocher": {
    say: ["Vous êtes d’accord avec le site ?", "Cochez la case."],
    more: ["Vous décidez. Vous pouvez dire non."],
  },
  "adresse-a-revoir": {
    say: ["Le site n’a pas compris votre adresse e-mail.", "Relisez-la lettre par lettre."],
    more: ["Il faut le signe @ et un point, sans espace."],
  },
  "telephone-a-revoir": {
    say: ["Le site n’a pas compris votre téléphone.", "Tapez les 10 chiffres."],
  },
  "identifiant-pris": {
    say: ["Une autre personne a cet identifiant.", "Inventez un autre identifiant."],
    more: ["Par exemple, ajoutez des chiffres à la fin."],
  },
  "identifiant-a-changer": {
    say: ["Le site attend un autre identifiant.", "Prenez au moins 8 petites lettres ou chiffres."],
    more: ["Les signes . - _ sont permis.", "Pas d’accent. Pas d’espace."],
  },
  "mots-de-passe-differents": {
    say: ["Les deux mots de passe sont différents.", "Retapez-les doucement."],
  },
  "mot-de-passe-deja-utilise": {
    say: ["Ce mot de passe a déjà servi.", "Inventez un autre mot de passe."],
  },
  "mot-de-passe-refuse": {
    say: ["Ce mot de passe est trop facile.", "Inventez un autre mot de passe."],
    more: ["Ne mettez pas votre nom. Ne mettez pas votre date de naissance."],
  },
  "fichier-trop-grand": {
    say: ["Votre document est trop lourd.", "Prenez un document de moins de 5 Mo."],
    more: ["C’est une photo ? Refaites-la plus petite. Un proche peut aider."],
  },
  "fichier-refuse": {
    say: ["Le site n’accepte pas ce document.", "Prenez une photo, un PDF ou un texte."],
    more: ["C’est un fichier Word ? Enregistrez-le d’abord en PDF. Un proche peut aider."],
  },
  "site-en-panne": {
    say: ["Le site n’a pas réussi.", "Attendez un peu, puis essayez encore."],
    more: ["Ce n’est pas votre faute."],
  },
};
