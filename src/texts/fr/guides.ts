/** Titles of the guides, in the person's own words. */
export const guides = {
  "se-connecter": { title: "Me connecter" },
  "mot-de-passe-oublie": { title: "J’ai oublié mon mot de passe" },
  "ajouter-un-document": { title: "Ajouter un document" },
  "lire-un-message": { title: "Lire un message" },
  activer: { title: "Activer mon profil" },
  "identifiant-oublie": { title: "J’ai oublié mon identifiant" },
  "gerer-la-confidentialite": { title: "Choisir qui voit un document" },
  "completer-le-profil-medical": { title: "Compléter mon profil médical" },
  "aider-un-proche": { title: "Donner un accès à un proche" },
  sopposer: { title: "M’opposer ou clôturer" },
  "se-deconnecter": { title: "Me déconnecter" },
} as const;
