import type { ScreenId } from "../../../src/site/screens.ts";
import type { CapturedPage } from "./captured-pages.ts";

interface Label {
  /** Of the captured page's site and signature: `2021 /connexion | 0 | Connexion`. */
  readonly page: RegExp;
  readonly screen: ScreenId | "unknown";
}

/**
 * Which screen each page of the practice site and the replicas is. Labelled by hand from pictures of the pages; the first
 * rule that fits counts. `unknown`: a page that no guide speaks of.
 */
const LABELS: readonly Label[] = [
  // Windows over a page, by their own headings (2025).
  { page: /2025 .* \| [1-9] \|.*Je choisis le mode de réception/, screen: "choix-du-canal-fenetre" },
  { page: /2025 .* \| [1-9] \|.*Ajouter un document/, screen: "document-formulaire-fenetre" },
  { page: /2025 .* \| [1-9] \|.*confidentialité/i, screen: "confidentialite-fenetre" },
  { page: /2025 .* \| [1-9] \|.*session a expiré/, screen: "session-expiree-fenetre" },
  { page: /2025 .* \| [1-9] \|.*(Conditions Générales|CGU)/, screen: "nouvelles-conditions-fenetre" },
  { page: /2025 .* \| [1-9] \|.*bilan de prévention/, screen: "questionnaire-fenetre" },

  // What may come in between.
  { page: /session a expiré/, screen: "session-expiree" },
  { page: /Compte bloqué/, screen: "compte-bloque" },
  { page: /Conditions Générales d'Utilisation|Mise à jour des CGU/, screen: "nouvelles-conditions" },
  { page: /Confidentialité des informations/, screen: "preferences-visibilite" },
  { page: /bilan de prévention/i, screen: "questionnaire" },
  { page: /Point d['’]information|Le parcours évolue/, screen: "unknown" },
  // Nobody knows these, but they stand in the person's space, with its menu: that much is true, and all that is said.
  { page: /Du nouveau dans|Nouveautés de|L’exercice s’arrête ici/, screen: "espace" },

  // The login and the rescues.
  { page: /Se connecter avec mes identifiants|2021 \S+ \| 0 \| Connexion|2025 \/connexion \| 0 /, screen: "connexion" },
  { page: /practice .*Je m’identifie/, screen: "choix-du-canal" },
  { page: /Réception de mon code|Je choisis comment recevoir mon code/, screen: "choix-du-canal" },
  { page: /Je saisis mon code d['’]accès|2025 \S*\/(verification|code) \| 0 \| Vérification/, screen: "code" },
  { page: /2021 \S*code\S* .*J'ai oublié mon mot de passe/, screen: "code" },
  { page: /Je choisis mon nouveau mot de passe/, screen: "nouveau-mot-de-passe" },
  { page: /Mon mot de passe est modifié/, screen: "mot-de-passe-modifie" },
  { page: /J['’]ai oublié mon mot de passe/, screen: "mot-de-passe-oublie" },
  { page: /J['’]ai oublié mon identifiant/, screen: "identifiant-oublie" },
  { page: /Mon identifiant est envoyé/, screen: "identifiant-envoye" },

  // Activation.
  { page: /avec FranceConnect\+ \| .*en saisissant mes informations/, screen: "activer-choix" },
  { page: /reception.*Mes coordonnées/, screen: "choix-du-canal" },
  { page: /Mes coordonnées/, screen: "activer-coordonnees" },
  { page: /(identite|carte-vitale) .*Mon identité/, screen: "activer-identite" },
  { page: /Mon identité/, screen: "activer-carte" },
  { page: /Mon code provisoire/, screen: "activer-code" },
  { page: /Représentant légal/i, screen: "activer-representant" },
  { page: /Identifiant et mot de passe/, screen: "activer-identifiants" },
  { page: /profil a bien été activé/, screen: "activer-fin" },
  { page: /(2021|2023) .*\| (Activer Mon espace santé|J'active mon profil)/, screen: "activer-accueil" },
  { page: /J[’']active mon profil Mon espace santé/, screen: "activer-accueil" },
  { page: /\| Activation/, screen: "activer-conditions" },

  // The person's space.
  { page: /\| Bonjour/, screen: "accueil-connecte" },
  // 2023 and 2025 ask for the file first.
  { page: /2023 .*Ajouter un document|2025 .*Ajouter un document$/, screen: "document-fichier" },
  { page: /Ajouter un document/, screen: "document-formulaire" },
  { page: /Modifier la confidentialité/, screen: "confidentialite" },
  // Captured after a document was added: the page says so over its list.
  { page: /\| Documents de santé/, screen: "document-ajoute" },
  { page: /Messagerie/, screen: "messagerie" },
  { page: /Maladies et sujets de santé/, screen: "rubrique-du-profil" },
  { page: /\| Profil médical/, screen: "profil-medical" },
  { page: /Donner accès à mon profil/, screen: "acces-au-profil" },
  { page: /\| Mon compte|\| Paramètres|Gérer le profil/, screen: "parametres" },
  { page: /Clôture du profil/, screen: "cloture-du-profil" },
  { page: /practice .*M’opposer à Mon espace santé/, screen: "cloture-identite" },

  { page: /Vous avez la main sur votre santé/, screen: "accueil-public-accroche" },
];

/** @throws when the page has no label: look at it, and give it one */
export function labelOf({ site, signature, file }: CapturedPage): string {
  const name = `${site} ${signature}`;
  const label = LABELS.find(({ page }) => page.test(name));
  if (label === undefined) throw new Error(`No label for « ${name} » (${file}): add it to replica-screens.ts.`);
  return label.screen;
}
