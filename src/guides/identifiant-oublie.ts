import { defineGuide } from "./define-guide.ts";
import { alreadyConnected, interruptions } from "./interruptions.ts";
import { CHANNEL, PUBLIC_HOME } from "./places.ts";

/** « J’ai oublié mon identifiant »: what it asks for is known (GQL), the words of its form are ours. */
export const identifiantOublie = defineGuide({
  id: "identifiant-oublie",
  minutes: 6,
  words: ["identifiant", "oublié", "oublier", "perdu", "retrouver", "sais plus"],
  checkedOn: "2026-11-22",
  checkedAs: "deck-2021",
  steps: [
    { id: "avant", type: "read", screens: "any", numbering: "none", text: "identifiant-oublie.avant" },
    { id: "aller", type: "arrive", screens: "any", text: "identifiant-oublie.aller" },
    ...interruptions,
    alreadyConnected,
    {
      id: "se-connecter",
      type: "press",
      target: "se-connecter",
      screens: [...PUBLIC_HOME, "deconnecte"],
      text: "identifiant-oublie.se-connecter",
    },
    {
      id: "lien",
      type: "press",
      target: "identifiant-oublie",
      screens: [
        "connexion",
        "connexion-identifiant",
        "connexion-mot-de-passe",
        "connexion-mot-de-passe-modifie",
        "choix-de-l-oubli",
      ],
      text: "identifiant-oublie.lien",
    },
    {
      id: "numero",
      type: "type",
      target: "numero-de-securite-sociale",
      screens: ["identifiant-oublie"],
      picture: "card-social-security-number",
      text: "identifiant-oublie.numero",
    },
    {
      id: "naissance",
      type: "type",
      target: "date-de-naissance",
      screens: ["identifiant-oublie"],
      text: "identifiant-oublie.naissance",
    },
    {
      id: "canal-ici",
      type: "choose",
      targets: ["code-par-mail", "code-par-sms"],
      screens: ["identifiant-oublie"],
      ifShowing: true,
      text: "identifiant-oublie.canal",
    },
    {
      id: "valider",
      type: "press",
      target: "demander-mon-identifiant",
      screens: ["identifiant-oublie"],
      text: "identifiant-oublie.valider",
    },
    {
      id: "canal",
      type: "choose",
      targets: ["code-par-mail", "code-par-sms", "code-par-mail-bouton", "code-par-sms-bouton"],
      screens: CHANNEL,
      numbering: "same",
      text: "identifiant-oublie.canal",
    },
    {
      id: "envoyer",
      type: "press",
      target: "demander-mon-identifiant",
      screens: CHANNEL,
      numbering: "same",
      ifShowing: true,
      text: "identifiant-oublie.envoyer",
    },
    {
      id: "fin",
      type: "end",
      screens: ["identifiant-envoye", "connexion-identifiant-envoye"],
      text: "identifiant-oublie.fin",
    },
  ],
});
