import type { MessageText } from "../../model/texts.ts";

/** What the card says when the site shows one of its own messages (src/site/messages.ts), by the message's id. */
export const messages = {
  "compte-bloque": {
    say: ["Le site a bloqué votre compte, par sécurité.", "Appelez le 3422."],
    more: ["Un conseiller vous dira comment faire. Il ne vous demandera jamais votre mot de passe."],
  },
  "session-expiree": {
    say: ["Le site vous a déconnecté, par sécurité.", "Ce n’est pas grave, recommencez."],
  },
  "attendre-30-secondes": {
    say: ["Le site demande d’attendre une demi-minute.", "Attendez, puis recommencez."],
  },
  "identification-refusee": {
    say: ["Le site ne vous a pas reconnu.", "Ce n’est pas grave, recommencez tranquillement."],
    more: [
      "Regardez bien les majuscules et les chiffres.",
      "Vous ne savez plus ? Les autres guides, ici, peuvent aider.",
    ],
  },
  "code-expire": {
    say: ["Ce code a trop attendu.", "Demandez un autre code au site."],
    more: ["Le lien est près de la case du code.", "Attendez une demi-minute entre deux demandes."],
  },
  "code-refuse": {
    say: ["Le site n’a pas accepté le code.", "Retapez le dernier code reçu."],
    more: ["Un nouveau code remplace toujours l’ancien."],
  },
  "nouveau-code": {
    say: ["Le site vous envoie un autre code.", "Prenez celui-ci, l’ancien ne marche plus."],
  },
  "code-provisoire-expire": {
    say: ["Votre code provisoire est trop ancien.", "Demandez un autre code au site."],
    more: ["Cherchez sur la page comment recevoir un nouveau code provisoire."],
  },
  "code-provisoire-utilise": {
    say: ["Ce code provisoire a déjà servi.", "Demandez un autre code au site."],
    more: ["Votre profil est peut-être déjà activé. Dans ce cas, connectez-vous."],
  },
  "code-provisoire-refuse": {
    say: ["Le site n’a pas accepté le code provisoire.", "Retapez-le lettre par lettre."],
    more: ["Il a 12 lettres et chiffres. Les majuscules comptent."],
  },
  "numero-de-securite-sociale": {
    say: ["Le numéro de sécurité sociale n’est pas complet.", "Il a 15 chiffres, avec la clé."],
    more: ["Il est sur le devant de votre carte Vitale."],
  },
  "numero-de-serie": {
    say: ["Le site attend un autre numéro de série.", "Regardez encore votre carte Vitale."],
    more: ["Avec photo : en haut à droite, les 11 derniers chiffres.", "Sans photo : au dos, en haut à gauche."],
  },
  "date-a-revoir": {
    say: ["Le site n’a pas compris la date.", "Tapez le jour, le mois, puis l’année."],
    more: ["Par exemple : 05/03/1948."],
  },
  "carte-a-choisir": {
    say: ["Le site attend un choix.", "Dites si votre carte Vitale a une photo."],
  },
  "choix-a-faire": {
    say: ["Le site attend un choix.", "Choisissez une des réponses."],
  },
  "conditions-a-cocher": {
    say: ["Le site attend votre accord.", "Cochez la case, si vous êtes d’accord."],
  },
  "adresse-a-revoir": {
    say: ["Le site n’a pas compris l’adresse e-mail.", "Relisez-la lettre par lettre."],
    more: ["Elle contient le signe @ et un point, sans espace."],
  },
  "telephone-a-revoir": {
    say: ["Le site n’a pas compris le numéro de téléphone.", "Il a 10 chiffres."],
  },
  "identifiant-pris": {
    say: ["Quelqu’un a déjà pris cet identifiant.", "Inventez-en un autre."],
    more: ["Ajoutez par exemple quelques chiffres à la fin."],
  },
  "identifiant-a-changer": {
    say: ["Le site attend un autre identifiant.", "Prenez au moins 8 petites lettres ou chiffres."],
    more: ["Les signes . - _ sont permis, pas les accents ni les espaces."],
  },
  "mots-de-passe-differents": {
    say: ["Les deux mots de passe ne sont pas les mêmes.", "Tapez-les encore, doucement."],
  },
  "mot-de-passe-deja-utilise": {
    say: ["Vous avez déjà utilisé ce mot de passe.", "Inventez-en un autre."],
  },
  "mot-de-passe-refuse": {
    say: ["Le site trouve ce mot de passe trop facile.", "Inventez-en un autre."],
    more: ["N’y mettez ni votre nom, ni votre date de naissance."],
  },
  "fichier-trop-grand": {
    say: ["Votre document est trop lourd pour le site.", "Prenez-en un de moins de 5 Mo."],
    more: ["Une photo ? Refaites-la en plus petit, ou demandez à un proche."],
  },
  "fichier-refuse": {
    say: ["Le site n’accepte pas ce type de document.", "Prenez une photo, un PDF ou un texte."],
    more: ["Un fichier Word ? Enregistrez-le d’abord en PDF, ou demandez à un proche."],
  },
  "site-en-panne": {
    say: ["Le site n’a pas réussi.", "Attendez un peu, puis essayez encore."],
    more: ["Ce n’est pas votre faute."],
  },
} as const satisfies Readonly<Record<string, MessageText>>;
