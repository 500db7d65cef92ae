import type { GuideText } from "../../model/texts.ts";
import type { guides as french } from "../fr/guides.ts";

/** Titles of the guides, in the person's own words. */
export const guides: Readonly<Record<keyof typeof french, GuideText>> = {
  "se-connecter": { title: "Sign in" },
  "mot-de-passe-oublie": { title: "I forgot my password" },
  "ajouter-un-document": { title: "Add a document" },
  "lire-un-message": { title: "Read a message" },
  activer: { title: "Activate my profile" },
  "identifiant-oublie": { title: "I forgot my username" },
  "gerer-la-confidentialite": { title: "Choose who sees a document" },
  "completer-le-profil-medical": { title: "Fill in my medical profile" },
  "aider-un-proche": { title: "Give access to a relative or friend" },
  sopposer: { title: "Refuse or close my space" },
  "se-deconnecter": { title: "Sign out" },
};
