import type { GuideEntry } from "../../../src/screens/guide-entry.ts";
import { guideWords } from "../../../src/texts/fr/popup.ts";

const TITLES: Readonly<Record<string, readonly [title: string, minutes: number]>> = {
  "se-connecter": ["Me connecter", 5],
  "identifiant-oublie": ["J’ai oublié mon identifiant", 6],
  "mot-de-passe-oublie": ["J’ai oublié mon mot de passe", 8],
  activer: ["Activer mon profil", 10],
  "ajouter-un-document": ["Ajouter un document", 6],
  "gerer-la-confidentialite": ["Choisir qui voit un document", 4],
  "completer-le-profil-medical": ["Compléter mon profil médical", 8],
  "lire-un-message": ["Lire un message", 3],
  "aider-un-proche": ["Donner un accès à un proche", 7],
  sopposer: ["M’opposer ou clôturer", 6],
  "se-deconnecter": ["Me déconnecter", 1],
};

/** All the guides by their French titles, with the real search words. */
export const elevenGuides: readonly GuideEntry[] = Object.entries(TITLES).map(([id, [title, minutes]]) => ({
  id,
  title,
  minutes,
  words: guideWords[id] ?? [],
}));
